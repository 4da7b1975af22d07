import { expect, test } from "vitest";
import { addSeed } from "~/commands/rounds/add-seed";
import { addStatement, mostPending } from "~/commands/rounds/add-statement";
import { castVotes } from "~/commands/rounds/cast-votes";
import { type DecisionInput, moderateStatement } from "~/commands/rounds/moderate-statement";
import { rewordStatement } from "~/commands/rounds/reword-statement";
import { listDecisionsMade } from "~db/queries/rounds/decisions-made";
import { listStatements } from "~db/queries/rounds/statements";
import { listVotesOn } from "~db/queries/rounds/taking-part/voting";
import type { Store } from "~db/store";
import { addStaff } from "../../support/desk/signed-in";
import { onBoth } from "../../support/engines/engines";
import { openTestStore } from "../../support/engines/migrated-file";
import { closesAt, during, insertHeldRound } from "../../support/rounds/held-round";

const own = {
  round: "drones",
  words: "夜間飛行應開燈",
  language: "zh-Hant",
  keyDigest: "anna",
  networkDigest: null,
  insists: false,
};
const decision = (more: Partial<DecisionInput>): DecisionInput => ({
  round: "drones",
  statement: 4,
  version: 1,
  decision: "accept",
  reason: "",
  note: "",
  into: null,
  ...more,
});
const vote = (store: Store, keyDigest: string, statement: number, value: -1 | 0 | 1) =>
  castVotes(
    store,
    [{ round: "drones", statement, value, important: false, keyDigest, networkDigest: null }],
    during(),
  );

onBoth(
  "a statement waits, is let in by the desk, and its words are frozen at the first vote",
  async (store) => {
    const roundId = await insertHeldRound(store);
    const moderator = await addStaff(store, "Mod", "author");
    expect(await addStatement(store, own, during())).toEqual({
      ok: true,
      value: { kind: "added", number: 4 },
    });
    const reword = (words: string, version: number, keyDigest = "anna") =>
      rewordStatement(store, { round: "drones", statement: 4, words, version, by: { keyDigest } }, during(1));
    expect(await reword("夜間 飛行\n應開燈", 1)).toEqual({ ok: true, value: true });
    expect(await reword("別人改的", 2, "ben")).toMatchObject({ problem: { code: "statement.not_yours" } });

    const accept = decision({ version: 2 });
    expect(await moderateStatement(store, moderator, accept, during(2)())).toEqual({ ok: true, value: true });
    await vote(store, "ben", 4, 1);
    expect(await reword("改", 3)).toMatchObject({ problem: { code: "statement.frozen" } });
    const [statement] = (await listStatements(store.read, roundId)).slice(-1);
    expect(statement).toMatchObject({ words: "夜間 飛行 應開燈", state: "accepted", origin: "participant" });
    expect((await listDecisionsMade(store.read, roundId)).entries).toMatchObject([
      { number: 4, to: "accepted", reason: null },
    ]);
  },
);

onBoth("merging keeps every vote: once for each person, on the statement that stays", async (store) => {
  const roundId = await insertHeldRound(store);
  const moderator = await addStaff(store, "Mod", "author");
  await vote(store, "anna", 1, -1);
  await vote(store, "anna", 2, 1);
  await vote(store, "ben", 2, 0);
  const merge = decision({ statement: 2, decision: "merge", into: 1 });
  expect(await moderateStatement(store, moderator, merge, during(1)())).toEqual({ ok: true, value: true });
  const [first, second] = await listStatements(store.read, roundId);
  expect(second).toMatchObject({ state: "merged", mergedInto: 1 });
  expect((await listVotesOn(store.read, first!.id)).map(({ value }) => value)).toEqual([-1, 0]);
  expect(await listVotesOn(store.read, second!.id)).toHaveLength(2);
  expect((await listDecisionsMade(store.read, roundId)).entries).toMatchObject([
    { number: 2, to: "merged", into: 1 },
  ]);
});

onBoth("a decision makes a new version of the site, a refused one does not", async (store) => {
  const roundId = await insertHeldRound(store);
  const moderator = await addStaff(store, "Mod", "author");
  const version = async () => {
    const { db, tables } = store.read;
    return (await db.select().from(tables.siteVersions))[0]?.version ?? 0;
  };
  const before = await version();
  const hide = decision({ statement: 1, decision: "redact", reason: "personal_data" });
  expect(await moderateStatement(store, moderator, hide, during(1)())).toEqual({ ok: true, value: true });
  expect(await version()).toBe(before + 1);
  expect(await moderateStatement(store, moderator, hide, during(2)())).toMatchObject({ ok: false });
  expect(await version()).toBe(before + 1);
  expect((await listStatements(store.read, roundId))[0]).toMatchObject({ state: "redacted" });
});

test("what is almost the same is offered first, and kept when they insist", async () => {
  const store = await openTestStore();
  const roundId = await insertHeldRound(store);
  const alike = await addStatement(store, { ...own, words: "無人機應該登記" }, during());
  expect(alike).toMatchObject({ value: { kind: "alike", alike: [{ number: 1, words: "無人機應登記" }] } });
  expect(await listStatements(store.read, roundId)).toHaveLength(3);
  const insisted = await addStatement(store, { ...own, words: "無人機應該登記", insists: true }, during());
  expect(insisted).toEqual({ ok: true, value: { kind: "added", number: 4 } });
});

test("empty, long, late, too many and unwanted statements are refused, and nothing of them is kept", async () => {
  const store = await openTestStore();
  const roundId = await insertHeldRound(store);
  await insertHeldRound(store, { slug: "no-more", takesStatements: false });
  const code = async (more: Partial<typeof own>, clock = during()) => {
    const result = await addStatement(store, { ...own, ...more }, clock);
    return result.ok ? result.value.kind : result.problem.code;
  };
  expect(await code({ words: " \u202E\n " })).toBe("statement.empty");
  expect(await code({ words: "字".repeat(141) })).toBe("statement.too_long");
  expect(await code({ words: "𠮷".repeat(140) })).toBe("added");
  expect(await code({ words: "a\u0000b" })).toBe("text.control_characters");
  expect(await code({}, () => new Date(closesAt))).toBe("round.closed");
  expect(await code({ round: "no-more" })).toBe("round.takes_no_statements");
  for (let more = 1; more < mostPending; more += 1)
    expect(await code({ words: `第${more}則 ${"一二三四五六七八九"[more]}`, insists: true })).toBe("added");
  expect(await code({ words: "再一則不同的意見" })).toBe("statement.too_many");
  expect(await listStatements(store.read, roundId)).toHaveLength(3 + mostPending);
});

test("a seed is let in by another than its writer; decisions that the policy or the state does not allow are refused", async () => {
  const store = await openTestStore();
  await insertHeldRound(store);
  const writer = await addStaff(store, "Writer", "author");
  const second = await addStaff(store, "Second", "reviewer");
  const seed = { round: "drones", words: "應投保責任險", language: "zh-Hant", isMeta: false };
  expect(await addSeed(store, writer, seed, during()())).toEqual({ ok: true, value: 4 });
  const code = async (actor: typeof writer, more: Partial<DecisionInput>) => {
    const result = await moderateStatement(store, actor, decision(more), during()());
    return result.ok ? "done" : result.problem.code;
  };
  expect(await code({ ...writer, role: "reporter" }, {})).toBe("forbidden");
  expect(await code(writer, {})).toBe("statement.own_seed");
  expect(await code(second, { version: 7 })).toBe("statement.changed");
  expect(await code(second, { decision: "reject" })).toBe("moderation.reason");
  expect(await code(second, { decision: "reject", reason: "I do not like it" })).toBe("moderation.reason");
  expect(await code(second, { decision: "redact", reason: "personal_data" })).toBe("moderation.not_now");
  expect(await code(second, { decision: "merge", into: 4 })).toBe("moderation.into");
  expect(await code(second, { decision: "merge", into: 99 })).toBe("moderation.into");
  expect(await code(second, {})).toBe("done");
  expect(await code(second, { version: 2, decision: "redact", reason: "personal_data", note: "地址" })).toBe(
    "done",
  );
  expect((await vote(store, "anna", 4, 1))[0]).toMatchObject({ problem: { code: "statement.not_votable" } });
});
