import { expect, test } from "vitest";
import { importRound, previewImport } from "~/commands/rounds/import-round";
import { computeRound } from "~/domain/opinion/compute-round";
import { findRoundRow, listImports } from "~db/queries/rounds/kept/imported-votes";
import { loadKeptRound } from "~db/queries/rounds/kept/kept-round";
import type { Store } from "~db/store";
import { addStaff } from "../../support/desk/signed-in";
import { onBoth } from "../../support/engines/engines";
import { openTestStore } from "../../support/engines/migrated-file";
import { folderOf } from "../../support/opinion/folders";
import { folderA, folderB, folderC } from "../../support/opinion/small-folders";
import { insertHeldRound } from "../../support/rounds/held-round";
import { importedAt, importFolder, inputOf, insertOtherRound, keptRows } from "../../support/rounds/imported";

const small = folderOf(folderA);
const nothing = { addedStatements: 0, changedStatements: 0, newVotes: 0 };

async function keptIn(store: Store) {
  return loadKeptRound(store.read, (await findRoundRow(store.read, "elsewhere"))!);
}

/** The small folder a day later: one more statement, one more vote, and a decision. */
function laterFolder(more: Readonly<Record<string, string>> = {}) {
  return folderOf({
    ...folderA,
    "comments.csv":
      folderA["comments.csv"].replace("12,2,0,0,0", "12,2,1,0,1") + "1403058993630,Wed,13,2,0,0,0,New\n",
    "votes.csv": `${folderA["votes.csv"]}1403158993630,Thu,12,1,1\n`,
    "participants-votes.csv": [
      "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,7,9,12",
      "1,alice@example.org,0,2,2,2,0,1,,1",
      "2,,1,1,2,1,1,1,-1,",
      "",
    ].join("\n"),
    ...more,
  });
}

onBoth(
  "a folder's statements, people and votes are kept, and the round is an imported one",
  async (store) => {
    const roundId = await insertOtherRound(store);
    const done = await importFolder(store, small);
    expect(done).toEqual({ ok: true, value: { addedStatements: 3, changedStatements: 0, newVotes: 4 } });
    expect((await findRoundRow(store.read, "elsewhere"))!.kind).toBe("imported");
    const { statements, votes } = await keptIn(store);
    expect(statements.map(({ id, isRejected, isAccepted }) => [id, isRejected, isAccepted])).toEqual([
      [7, false, true],
      [9, true, false],
      [12, false, false],
    ]);
    expect(statements[0]!.text).toBe("Shorter, please\nand clearer");
    expect(statements[1]!.text, "words that were kept out are given to nobody").toBe("");
    expect(statements[0]!.author).toBe(statements[1]!.author);
    const { results } = computeRound(votes, statements);
    expect(results.statements.map(({ id, agrees, disagrees }) => [id, agrees, disagrees])).toEqual([
      [7, 2, 0],
      [9, 0, 1],
    ]);
    const [kept] = await listImports(store.read, roundId);
    expect(kept).toMatchObject({ flavour: "A", licence: "CC BY 4.0", importedAt: importedAt.toISOString() });
    expect(JSON.stringify(kept), "no name of a person").not.toContain("alice");
  },
);

onBoth("the same folder a second time changes nothing", async (store) => {
  await insertOtherRound(store);
  await importFolder(store, small);
  const before = await keptRows(store);
  expect(await importFolder(store, small)).toEqual({ ok: true, value: nothing });
  expect(await importFolder(store, folderOf({ ...folderA, "notes.txt": "x" }))).toEqual({
    ok: true,
    value: nothing,
  });
  expect(await keptRows(store)).toEqual(before);
});

onBoth("a newer folder adds what is new, and the older one after it changes nothing", async (store) => {
  await insertOtherRound(store);
  await importFolder(store, small);
  const later = laterFolder();
  const change = { addedStatements: 1, changedStatements: 1, newVotes: 1 };
  expect(await previewImport(store.read, await inputOf(later))).toEqual({ ok: true, value: change });
  expect(await importFolder(store, later)).toEqual({ ok: true, value: change });
  const { statements, votes } = await keptIn(store);
  expect(statements.map(({ id, isAccepted }) => [id, isAccepted])).toEqual([
    [7, true],
    [9, false],
    [12, true],
    [13, false],
  ]);
  expect(votes.at.length).toBe(4);
  const before = await keptRows(store);
  expect(await importFolder(store, small)).toEqual({ ok: true, value: nothing });
  expect(await keptRows(store)).toEqual(before);
});

test("both other flavours are kept as well, and the second exporter's seconds are the same votes", async () => {
  const store = await openTestStore();
  await insertOtherRound(store);
  await importFolder(store, small);
  const sameSecond = Object.entries(folderB).map(([name, text]) => [
    name,
    text.replaceAll("1403054215", "1403054214"),
  ]);
  expect(await importFolder(store, folderOf(Object.fromEntries(sameSecond)))).toEqual({
    ok: true,
    value: nothing,
  });
  await insertOtherRound(store, { slug: "json" });
  const asC = await importFolder(store, folderOf(folderC), "json");
  expect(asC).toEqual({ ok: true, value: { addedStatements: 1, changedStatements: 0, newVotes: 2 } });
});

test("what is no newer folder of the same conversation is refused whole", async () => {
  const store = await openTestStore();
  await insertOtherRound(store);
  await importFolder(store, laterFolder());
  const before = await keptRows(store);
  const codeOf = async (folder: Parameters<typeof importFolder>[1]) => {
    const done = await importFolder(store, folder);
    return done.ok ? "taken" : done.problem;
  };
  expect(await codeOf(small)).toEqual({ code: "round_import.statement_gone", statement: 13 });
  const reworded = laterFolder().map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(Buffer.from(bytes).toString().replace("Nobody saw", "Somebody saw")),
  }));
  expect(await codeOf(reworded)).toEqual({ code: "round_import.other_words", statement: 12 });
  const revoted = laterFolder().map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(Buffer.from(bytes).toString().replace("1403158993630", "1403159993630")),
  }));
  expect(await codeOf(revoted)).toEqual({ code: "round_import.vote_gone", participant: 1, statement: 12 });
  expect(await keptRows(store)).toEqual(before);
});

test("nothing is read into a round that is held here, nor into none", async () => {
  const store = await openTestStore();
  await insertHeldRound(store);
  const before = await keptRows(store);
  expect(await importFolder(store, small, "drones")).toMatchObject({
    problem: { code: "round_import.native" },
  });
  expect(await importFolder(store, small, "nowhere")).toMatchObject({ problem: { code: "round.unknown" } });
  expect(await keptRows(store)).toEqual(before);
});

test("an author may not import alone; a reviewer may, and the log names the files", async () => {
  const store = await openTestStore();
  await insertOtherRound(store);
  const input = await inputOf(small);
  const author = await addStaff(store, "Ann", "author");
  const reviewer = await addStaff(store, "Rita", "reviewer");
  const before = await keptRows(store);
  expect(await importRound(store, author, input, importedAt)).toMatchObject({
    problem: { code: "forbidden" },
  });
  expect(await keptRows(store)).toEqual(before);
  expect(await importRound(store, reviewer, input, importedAt)).toMatchObject({ ok: true });
  const entries = await store.read.db.select().from(store.tables.auditEntries);
  expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
    ["round.imported", reviewer.commitment],
  ]);
  expect(entries[0]!.canonical).toContain(input.digest);
});
