import { afterAll, beforeAll, expect, test } from "vitest";
import { proposeDecision } from "~/commands/oversight/propose-decision";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import type { Actor } from "~/domain/desk/actor";
import { terms } from "~/domain/law/terms";
import { listTermDecisions } from "~db/queries/progress/term-decisions";
import type { Store } from "~db/store";
import { openSeededStore } from "../../support/content/seeded-store";
import { problemOf, valueOf } from "../../support/desk/desk";
import { addPeople, type People } from "../../support/desk/people";
import { addStaff } from "../../support/desk/signed-in";
import { at } from "../../support/histories";

const now = new Date("2026-11-25T02:00:00.000Z");
const ninth = terms.find(({ number }) => number === 9)!;
const bill = "copyright-act-full-revision";
const proposal = {
  term: ninth,
  bill,
  decision: "resent_amended",
  successor: "",
  reason: "修正後再送",
  title: "第 9 屆屆期決定",
};

let store: Store;
let people: People;
beforeAll(async () => {
  store = await openSeededStore();
  people = await addPeople(store);
});
afterAll(async () => store.close());

const standing = async () =>
  (await listTermDecisions(store.read, ninth, at("2026-11-25"))).find(({ slug }) => slug === bill)!;

test("only who may, of a term that has ended, of a bill that lapsed with it", async () => {
  const stranger = await addStaff(store, "Stranger", "reporter", "mof");
  const codeOf = async (by: Actor, more: object = {}) =>
    problemOf(await proposeDecision(store, by, { ...proposal, ...more }, now)).code;
  expect(await codeOf(stranger)).toBe("progress.other_agency");
  expect(await codeOf(people.author, { bill: "sme-development-act" })).toBe("bill.unknown");
  expect(await codeOf(people.author, { term: terms.at(-1)! })).toBe("term.running");
  expect(await codeOf(people.author, { decision: "unknown" })).toBe("term.decision_choose");
  expect(await codeOf(people.author, { reason: " " })).toBe("text.missing");
  expect(await codeOf(people.author, { successor: "no-such" })).toBe("change.unknown_name");
  expect((await standing()).proposed).toEqual([]);
});

test("an agency's own reporter proposes, a second person publishes, and only then it is on record", async () => {
  const lead = (await standing()).lead!;
  const reporter = await addStaff(store, "Own", "reporter", lead);
  const sent = valueOf(await proposeDecision(store, reporter, proposal, now));
  expect(await standing()).toMatchObject({ decision: "unknown", proposed: [{ state: "submitted" }] });
  expect(problemOf(await proposeDecision(store, people.author, proposal, now)).code).toBe(
    "term.proposed_already",
  );
  valueOf(await publishChangeSet(store, people.reviewer, sent, now));
  expect(await standing()).toMatchObject({ decision: "resent_amended", proposed: [] });

  const second = { ...proposal, decision: "not_resent", reason: "改變決定" };
  const changed = valueOf(await proposeDecision(store, people.reviewer, second, now));
  expect(problemOf(await publishChangeSet(store, people.reviewer, changed, now)).code).toBe("change_set.own");
  valueOf(await publishChangeSet(store, people.second, changed, now));
  expect(await standing()).toMatchObject({ decision: "not_resent" });
});
