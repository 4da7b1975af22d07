/** The files of rounds on the built routes: who gets them, that they fit together, and that they come back. */
import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { castVotes } from "~/commands/rounds/cast-votes";
import { computeRound } from "~/domain/opinion/compute-round";
import { readExport } from "~/opinion-files/read-export";
import { createRateLimits } from "~/web/limits/rate-limits";
import { useBuiltSite } from "../../support/built-site";
import { folderOf } from "../../support/opinion/folders";
import { folderA } from "../../support/opinion/small-folders";
import { closesAt, during, insertHeldRound } from "../../support/rounds/held-round";
import { importFolder } from "../../support/rounds/imported";

let now = new Date("2026-12-10T00:00:00.000Z");
const limits = createRateLimits();
const site = useBuiltSite(() => ({ now, limits }));
const imported = "vtaiwan-uberx-collect";

beforeAll(async () => {
  const store = site.store();
  await insertHeldRound(store);
  const ballots = ["anna", "ben", "carl"].flatMap((keyDigest, person) =>
    [1, 2, 3].map((statement) => ({
      ...{ round: "drones", statement, keyDigest, important: false, networkDigest: null },
      value: (((person + statement) % 3) - 1) as -1 | 0 | 1,
    })),
  );
  await castVotes(store, ballots, during());
  await importFolder(store, folderOf(folderA), imported);
});

async function unzip(slug: string) {
  const answer = await site.ask(`/rounds/${slug}/export/round.zip`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/zip");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
}
const textIn = (folder: Awaited<ReturnType<typeof unzip>>, name: string) =>
  new TextDecoder().decode(folder.find((file) => file.name === name)!.bytes);

test("while a round runs nobody gets anybody's votes, and the page says when they come", async () => {
  const page = await site.read("/rounds/drones/export");
  expect(page.status).toBe(200);
  expect(page.text).toContain("還沒有截止");
  expect(page.html).not.toContain("round.zip");
  const file = await site.ask("/en/rounds/drones/export/votes.csv");
  expect([file.status, file.headers.get("location")]).toEqual([302, "/en/rounds/drones/export"]);
});

test("a round held elsewhere whose votes are not here has no files; one that nobody knows has no page", async () => {
  expect((await site.read("/rounds/vtaiwan-airbnb-collect/export")).text).toContain("不在本站");
  expect((await site.ask("/rounds/vtaiwan-airbnb-collect/export/round.zip")).status).toBe(302);
  expect((await site.ask("/rounds/nowhere/export")).status).toBe(404);
  expect((await site.ask("/rounds/nowhere/export/round.zip")).status).toBe(404);
});

test("a closed round's files are an export like any other, and compute to the round's results", async () => {
  now = new Date(closesAt);
  const page = await site.read("/en/rounds/drones/export");
  expect(page.html).toContain('href="/en/rounds/drones/export/round.zip"');
  expect(page.text).toContain("The words of statements are their authors’");
  expect((await site.read("/rounds/drones")).html).toContain('href="/rounds/drones/export"');
  const folder = await unzip("drones");
  expect(folder.map(({ name }) => name).sort()).toEqual(
    ["comments.csv", "participants-votes.csv", "recount.mjs", "summary.csv", "votes.csv"].sort(),
  );
  const read = readExport(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { round, report } = read.value;
  expect([report.people, report.latestVotes, report.differingCounts.length]).toEqual([3, 9, 0]);
  expect(round.statements.map(({ isSeed }) => isSeed)).toEqual([true, true, true]);
  const { results } = computeRound(round.votes, round.statements);
  expect(results.statements.map(({ id, agrees, disagrees, seen }) => [id, agrees, disagrees, seen])).toEqual([
    [1, 1, 1, 3],
    [2, 1, 1, 3],
    [3, 1, 1, 3],
  ]);
  const summary = textIn(folder, "summary.csv");
  for (const part of [
    "method-version,lawtrail-opinion-1",
    "sign-convention,agree=1 pass=0 disagree=-1",
    "/rounds/drones",
  ])
    expect(summary).toContain(part);
  // Voted at midnight UTC: the day in Taipei, and no hour.
  expect(textIn(folder, "votes.csv")).toContain("1796832000000,2026-12-10,");
});

test("an imported round says where it is from, and keeps what its files left unsaid unsaid", async () => {
  const page = await site.read(`/rounds/${imported}/export`);
  for (const part of ["CC BY 4.0", "檔案的 SHA-256", "和檔案寫的不同", "is-seed"])
    expect(page.text).toContain(part);
  const folder = await unzip(imported);
  const comments = textIn(folder, "comments.csv").split("\n");
  expect(comments[0]).toContain("is-meta,is-seed");
  expect(comments.slice(1).join("\n")).not.toContain("Off the matter");
  expect(textIn(folder, "summary.csv")).toContain("CC BY 4.0");
  expect(textIn(folder, "votes.csv")).not.toContain("1403054214");
});

test("each file is there by itself, and the recount", async () => {
  for (const file of ["summary.csv", "comments.csv", "votes.csv", "participants-votes.csv"]) {
    const answer = await site.ask(`/rounds/drones/export/${file}`);
    expect([answer.status, answer.headers.get("content-type")], file).toEqual([
      200,
      "text/csv; charset=utf-8",
    ]);
    expect(answer.headers.get("content-disposition"), file).toContain(`drones-${file}`);
  }
  expect(await (await site.ask("/rounds/drones/export/recount.mjs")).text()).toContain(
    "node recount.mjs FOLDER",
  );
  expect((await site.ask("/rounds/drones/export/secret.csv")).status).toBe(404);
});

test("whoever asks for too many is told to wait", async () => {
  let status = 200;
  for (let asked = 0; asked < 30 && status === 200; asked += 1)
    status = (await site.ask("/rounds/drones/export/votes.csv")).status;
  expect(status).toBe(429);
});
