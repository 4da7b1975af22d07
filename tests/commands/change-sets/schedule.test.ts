/** An embargo: approved now, public at its minute, once, whoever looks at the clock. */
import { describe, expect, test } from "vitest";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { publishDue } from "~/commands/publishing/publish-due";
import { scheduleChangeSet } from "~/commands/publishing/schedule-change-set";
import { findChangeSet } from "~db/queries/change-sets/find-change-set";
import { listChangeSets } from "~db/queries/change-sets/list-change-sets";
import { eventOf, later, now, on, openDesk, problemOf, valueOf } from "../../support/desk/desk";
import { engines } from "../../support/engines/engines";
import { day } from "../../support/histories";

const referred = eventOf("legislative.referred", "2017-06-20");
const scheduledFor = "2026-11-25T02:30:00.000Z";

describe.each(engines)("on %s", (_engine, open) => {
  test("a scheduled set is published at its minute, by the site, once for two processes", async () => {
    const { store, people, ...desk } = await openDesk(await open());
    const set = await desk.submitted(referred);
    const scheduled = valueOf(
      await scheduleChangeSet(store, people.reviewer, { ...on(set), scheduledFor }, now),
    );
    expect(await listChangeSets(store.read, { state: "scheduled" })).toMatchObject([{ scheduledFor }]);
    expect(await publishDue(store, later(29))).toEqual([]);
    const both = await Promise.all([publishDue(store, later(30)), publishDue(store, later(30))]);
    expect(both.flat()).toEqual([{ setId: scheduled.setId, returnedFor: null }]);
    const view = (await findChangeSet(store.read, set.setId, day("2026-11-25")))!;
    expect(view).toMatchObject({ state: "published", publishedBy: { name: "reviewer" } });
    expect(view.steps.at(-1)).toMatchObject({ from: "scheduled", to: "published", by: null });
    expect(await publishDue(store, later(60))).toEqual([]);
  });

  test("a set whose record has changed before its minute goes back to its author", async () => {
    const { store, people, eventKey, ...desk } = await openDesk(await open());
    const change = {
      action: "correct" as const,
      targetKey: eventKey,
      content: eventOf("legislative.first_reading", "2017-06-17"),
      reason: "日期錯",
    };
    const submit = async () =>
      valueOf(
        await submitChangeSet(store, people.author, on(await desk.put(await desk.begin(), change)), now),
      );
    const waiting = await submit();
    const other = await submit();
    valueOf(await scheduleChangeSet(store, people.reviewer, { ...on(waiting), scheduledFor }, now));
    valueOf(await publishChangeSet(store, people.reviewer, on(other), now));
    expect(await publishDue(store, later(31))).toMatchObject([
      { setId: waiting.setId, returnedFor: { code: "change.conflict" } },
    ]);
    expect(await listChangeSets(store.read, { returnedTo: people.author.staffId })).toMatchObject([
      { id: waiting.setId, scheduledFor: null },
    ]);
  });

  test("only a coming minute can be scheduled, and only by a second person", async () => {
    const { store, people, ...desk } = await openDesk(await open());
    const set = on(await desk.submitted(referred));
    const codeOf = async (when: string, actor = people.reviewer) =>
      problemOf(await scheduleChangeSet(store, actor, { ...set, scheduledFor: when }, now)).code;
    expect(await codeOf("2026-11-25T02:00:00.000Z")).toBe("schedule.past");
    expect(await codeOf("2026-11-25T02:30:15.000Z")).toBe("schedule.unreadable");
    expect(await codeOf("tomorrow")).toBe("schedule.unreadable");
    expect(await codeOf(scheduledFor, people.author)).toBe("forbidden");
  });
});
