/** Votes over a socket, with the built site behind the edge: what the gate takes, and what it leaves to the app. */
import { beforeAll, expect, test } from "vitest";
import { makeParticipant } from "~/identity/participants/participant-cookie";
import type { LoadContext } from "~/web/load-context";
import { type CastVote, createVoteQueue } from "~/web/rounds/vote-queue";
import { textOf, useBuiltSite } from "../../support/built-site";
import { testKeys } from "../../support/desk/test-keys";
import { during, insertHeldRound } from "../../support/rounds/held-round";
import { type Answered, openEdge } from "../edge-fixture";

const site = useBuiltSite(() => ({ now: during()(), clock: during(), castVote: (ballot) => cast(ballot) }));
let cast: CastVote;

beforeAll(async () => {
  cast = createVoteQueue(site.store(), during());
  await insertHeldRound(site.store());
});

const stranger = () => makeParticipant(testKeys.form).setCookie.split(";")[0]!;
const urlencoded = "application/x-www-form-urlencoded";

/** A site that counts how often its app was asked. */
async function openSite(votesPerMinute = 600) {
  const parts = site.parts();
  const asked: LoadContext[] = [];
  const handle: typeof parts.handle = (request, context) => {
    asked.push(context);
    return parts.handle(request, context);
  };
  const settings = { votesPerMinute };
  const { send, publicOrigin } = await openEdge(undefined, { ...parts, handle, now: during(), settings });
  const vote = (
    fields: string,
    { cookie = stranger(), path = "/rounds/drones/vote", type = urlencoded } = {},
  ): Promise<Answered> =>
    send(path, {
      method: "POST",
      headers: {
        Origin: publicOrigin,
        ...(cookie ? { Cookie: cookie } : {}),
        "Content-Type": type,
        "Content-Length": Buffer.byteLength(fields),
      },
      body: fields,
    });
  return { asked, vote };
}
const countVotes = () => site.store().read.db.$count(site.store().tables.voteEvents);

test("a vote that can be taken is taken without the app, and answered as the app answers it", async () => {
  const { asked, vote } = await openSite();
  const before = await countVotes();
  for (const [path, fields, location] of [
    ["/rounds/drones/vote", "statement=1&vote=agree", "/rounds/drones/vote#statement"],
    ["/en/rounds/drones/vote", "statement=1&vote=pass&important=yes", "/en/rounds/drones/vote#statement"],
    ["/rounds/drones/vote?practice=no", "statement=2&vote=disagree", "/rounds/drones/vote#statement"],
    ["/en/rounds/drones/vote", "statement=3&vote=agree&back=mine", "/en/rounds/drones/mine"],
  ] as const) {
    const cookie = stranger();
    const { status, headers, text } = await vote(fields, { path, cookie });
    expect([status, headers.location, text, headers["cache-control"]]).toEqual([
      303,
      location,
      "",
      "no-store",
    ]);
    expect(headers["content-security-policy"]).toContain("default-src");
    const app = await site.ask(path, {
      method: "POST",
      headers: { cookie: stranger(), "content-type": urlencoded },
      body: fields,
    });
    expect([app.status, app.headers.get("location"), await app.text()]).toEqual([303, location, ""]);
  }
  expect(asked).toHaveLength(0);
  expect(await countVotes()).toBe(before + 8);
});

test("one person's vote is the same person's whether the gate or the app takes it", async () => {
  const { vote } = await openSite();
  const cookie = stranger();
  await vote("statement=1&vote=agree", { cookie });
  const page = await site.ask("/en/rounds/drones/mine", { headers: { cookie } });
  expect(textOf(await page.text())).toContain("My votes (1)");
});

test("what is wrong with a vote the app explains, and nothing is written", async () => {
  const { asked, vote } = await openSite();
  const before = await countVotes();
  const good = "statement=1&vote=agree";
  const own = stranger();
  const wrong: readonly (readonly [Promise<Answered>, number, string])[] = [
    [vote(good, { cookie: `${own}x` }), 403, "不是本站發的"],
    [vote(good, { cookie: "" }), 403, "沒有保留本站的參與識別"],
    [vote("statement=1&vote=7"), 422, "請選「同意」"],
    [vote("statement=99&vote=agree"), 422, "沒有第 99 則意見"],
    [vote("vote=agree"), 422, "沒有第 0 則意見"],
    [vote(good, { path: "/rounds/nowhere/vote" }), 404, ""],
    [vote(good, { type: "text/plain" }), 400, ""],
  ];
  for (const [answered, status, words] of wrong) {
    const answer = await answered;
    expect([answer.status, textOf(answer.text)]).toEqual([status, expect.stringContaining(words)]);
  }
  expect(asked).toHaveLength(wrong.length);
  expect(await countVotes()).toBe(before);
});

test("a vote that is refused is counted once against its network, and too many are told to wait", async () => {
  const { vote } = await openSite(3);
  const statuses = [];
  for (const statement of [99, 99, 1, 2, 3])
    statuses.push((await vote(`statement=${statement}&vote=agree`)).status);
  expect(statuses).toEqual([422, 422, 303, 429, 429]);
});
