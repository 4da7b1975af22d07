/** Changes of records other than events: the key each will stand under, what it leads to, what it may name. */
import { describe, expect, test } from "vitest";
import { putChange } from "~/commands/change-sets/put-change";
import { rebaseChange } from "~/commands/change-sets/rebase-change";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { findChangeSet } from "~db/queries/change-sets/find-change-set";
import { listRevisions } from "~db/queries/change-sets/revisions";
import {
  type Desk,
  eventOf,
  later,
  newEvent,
  now,
  on,
  openDesk,
  problemOf,
  valueOf,
} from "../../support/desk/desk";
import { engines } from "../../support/engines/engines";
import { day } from "../../support/histories";

const today = day("2017-07-01");
const agency = { code: "moda", names: [{ zh: "數位部", en: "MODA" }] };
const experiment = {
  slug: "bus",
  act: null,
  channel: "sandbox",
  title: { zh: "巴士", en: "Bus" },
  applicant: null,
  content: null,
  scope: null,
  needsLawChange: null,
  exemptions: [],
  prose: { zh: "說明", en: "About" },
};
const approval = {
  experiment: "bus",
  event: "approved",
  on: "2017-06-01",
  until: "2018-05-31",
  sources: [{ source: "gazette", grade: "official" }],
};

async function publish({ store, people }: Desk, set: { setId: number; version: number }, minute: number) {
  const waiting = valueOf(await submitChangeSet(store, people.author, on(set), now));
  return publishChangeSet(store, people.reviewer, on(waiting), later(minute));
}

describe.each(engines)("on %s", (_engine, open) => {
  test("a set holds one change of a record, also of one that is only to be", async () => {
    const desk = await openDesk(await open());
    const { store, people } = desk;
    const first = await desk.put(await desk.begin(), { subject: "agency", content: agency });
    const again = { ...newEvent, ...on(first), subject: "agency", content: agency } as const;
    expect(problemOf(await putChange(store, people.author, again, now))).toEqual({
      code: "change.twice",
      changeId: first.changeId,
    });
    // The same change may be written anew.
    const written = await desk.put(first, { subject: "agency", content: agency, changeId: first.changeId });
    valueOf(await publish(desk, written, 1));
    const second = await desk.begin();
    const taken = { ...newEvent, ...on(second), subject: "agency", content: agency } as const;
    expect(problemOf(await putChange(store, people.author, taken, now))).toEqual({
      code: "record.exists",
      field: "code",
      value: "moda",
    });
    const moved = { ...taken, action: "correct", targetKey: "moda", baseRevision: 1, reason: "錯" } as const;
    const renamed = { ...moved, content: { ...agency, code: "other" } };
    expect(problemOf(await putChange(store, people.author, renamed, now)).code).toBe("record.key_stays");
  });

  test("a record that somebody else published first is put right, with what was wrong with it", async () => {
    const desk = await openDesk(await open());
    const { store, people } = desk;
    const mine = await desk.put(await desk.begin(), { subject: "agency", content: agency });
    const theirs = await desk.put(await desk.begin(), {
      subject: "agency",
      content: { ...agency, names: [{ zh: "數位發展部", en: "MODA" }] },
    });
    valueOf(await publish(desk, theirs, 1));
    expect(problemOf(await submitChangeSet(store, people.author, on(mine), now)).code).toBe(
      "change.conflict",
    );
    const [shown] = (await findChangeSet(store.read, mine.setId, today))!.changes;
    expect(shown!.newer).toMatchObject({ record: { names: [{ zh: "數位發展部" }] } });
    const seen = { ...on(mine), changeId: mine.changeId, seen: 1 };
    const rebased = valueOf(await rebaseChange(store, people.author, seen, now));
    const change = (await findChangeSet(store.read, mine.setId, today))!.changes[0]!;
    expect([change.action, change.problems.map(({ code }) => code)]).toEqual([
      "correct",
      ["change.reason_missing"],
    ]);
    const why = { ...change, ...on(rebased), changeId: change.id, content: agency, reason: "簡稱" };
    const told = valueOf(await putChange(store, people.author, why, now));
    valueOf(await publish(desk, told, 2));
  });

  test("a change says where its bill or its experiment stands, and where it will", async () => {
    const desk = await openDesk(await open());
    const { store } = desk;
    let set: { setId: number; version: number } = await desk.begin();
    for (const [subject, content] of [
      ["experiment", experiment],
      ["experiment_event", approval],
      ["event", eventOf("legislative.referred", "2017-06-20")],
      ["agency", agency],
    ] as const)
      set = await desk.put(set, { subject, content, billSlug: null });
    const expected = [
      { of: "experiment", now: null, then: "approved" },
      { of: "experiment", now: null, then: "approved" },
      { of: "bill", now: "legislative.first_reading", then: "legislative.referred" },
      null,
    ];
    const leadsTo = async () =>
      (await findChangeSet(store.read, set.setId, today))!.changes.map((change) => change.leadsTo);
    expect(await leadsTo()).toEqual(expected);
    valueOf(await publish(desk, set, 1));
    expect(await leadsTo()).toEqual(expected);

    let gone = await desk.put(await desk.begin(), {
      ...{ subject: "bill", action: "retract", targetKey: "some-act", billSlug: null, reason: "重複" },
    });
    gone = await desk.put(gone, {
      ...{ subject: "experiment", action: "retract", targetKey: "bus", billSlug: null, baseRevision: 1 },
      reason: "誤植",
    });
    const taken = (await findChangeSet(store.read, gone.setId, today))!.changes;
    expect(taken.map((change) => change.leadsTo)).toEqual([
      { of: "bill", now: "legislative.referred", then: null },
      { of: "experiment", now: "approved", then: null },
    ]);
  });

  test("a retraction belongs to the history of its bill, and what it takes back can no longer be named", async () => {
    const desk = await openDesk(await open());
    const { store } = desk;
    let set = await desk.put(await desk.begin(), {
      ...{ subject: "bill", action: "retract", targetKey: "some-act", billSlug: null, reason: "重複" },
    });
    set = await desk.put(set, { content: eventOf("legislative.referred", "2017-06-20") });
    const [, event] = (await findChangeSet(store.read, set.setId, today))!.changes;
    expect(event!.problems).toMatchObject([
      { code: "change.unknown_name", field: "bill", value: "some-act" },
    ]);
    const alone = await desk.put(await desk.begin(), {
      ...{ action: "retract", targetKey: desk.eventKey, billSlug: null, reason: "誤植" },
    });
    valueOf(await publish(desk, alone, 1));
    const { revisions } = await listRevisions(store.read, { billSlug: "some-act" });
    expect(revisions).toHaveLength(1);
  });
});
