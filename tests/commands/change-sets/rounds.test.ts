/** What keeps rounds and answers from being submitted, and that a round goes through change sets like every record. */
import { beforeEach, expect, test } from "vitest";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { findChangeSet } from "~db/queries/change-sets/find-change-set";
import { recordKinds } from "~db/records/record-kind";
import type { Desk } from "../../support/desk/desk";
import { eventOf, now, on, openDesk } from "../../support/desk/desk";
import { openTestStore } from "../../support/engines/migrated-file";
import { day } from "../../support/histories";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(await openTestStore());
});

const { bill } = eventOf("legislative.referred", "2017-06-20");
const words = { zh: "字", en: "Words" };
const native = {
  slug: "drones-2026",
  kind: "native",
  phase: "opinion",
  platform: "here",
  address: null,
  agency: null,
  bills: [bill],
  title: words,
  question: words,
  opensOn: null,
  closesOn: null,
  opensAt: "2026-11-20T01:00:00.000Z",
  closesAt: "2026-12-20T01:00:00.000Z",
  tier: "cookie",
  statementLimit: 140,
  takesStatements: true,
  responseRule: "join_14_days",
  outcome: null,
  sources: [{ source: "gazette", grade: "official" }],
};

async function problemsOf(change: Parameters<Desk["put"]>[1]): Promise<string[]> {
  const set = await desk.put(await desk.begin(), { targetKey: null, ...change });
  const shown = (await findChangeSet(desk.store.read, set.setId, day("2026-11-25")))!;
  const codes = shown.changes[0]!.problems.map(({ code, field }) => `${code} ${field}`);
  const submitted = await submitChangeSet(desk.store, desk.people.author, on(set), now);
  expect(submitted.ok).toBe(codes.length === 0);
  return codes;
}
const round = (more: object) => problemsOf({ subject: "round", content: { ...native, ...more } });

test("a round names bills, an agency and sources that are on record, and keeps its order of days", async () => {
  expect(await round({})).toEqual([]);
  expect(await round({ bills: ["no-such-act"], agency: "nobody" })).toEqual([
    "change.unknown_name agency",
    "change.unknown_name bills.0",
  ]);
  expect(await round({ closesAt: "2026-11-19T01:00:00.000Z" })).toEqual([
    "round.closes_before_opens closesAt",
  ]);
  expect(await round({ kind: "external", platform: "join" })).toContain("round.native_only tier");
  expect(await round({ sources: [] })).toEqual(["change.malformed sources"]);
});

test("once a round held here has opened its dates stay", async () => {
  await desk.store.transaction((within) =>
    recordKinds.round.insert(
      within,
      recordKinds.round.shape.parse(native),
      "2026-11-19T01:00:00.000Z" as never,
    ),
  );
  const change = { subject: "round", action: "correct", targetKey: "drones-2026", reason: "延長" } as const;
  const extended = { ...native, closesAt: "2027-01-20T01:00:00.000Z" };
  expect(await problemsOf({ ...change, content: extended })).toEqual(["round.dates_fixed closesAt"]);
  expect(
    await problemsOf({ ...change, content: { ...native, title: { zh: "更好", en: "Better" } } }),
  ).toEqual([]);
});

test("an answer names a round, its statements and where it landed", async () => {
  const answer = {
    round: "drones-2026",
    code: "first",
    statements: [7],
    verdict: "other_agency",
    reason: words,
    respondedOn: "2026-11-25",
  };
  expect(await problemsOf({ subject: "response", content: answer })).toEqual([
    "response.needs_agency agency",
    "change.unknown_name statements",
    "change.unknown_name round",
  ]);
  const landed = { ...answer, verdict: "adopted", bill, text: "no-such-text" };
  expect(await problemsOf({ subject: "response", content: landed })).toContain("change.unknown_name text");
});
