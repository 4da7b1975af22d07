/** A change set's way to the public page, on both engines: what publishing writes, and what it refuses. */
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { lookAgain } from "~/commands/change-sets/look-again";
import { rebaseChange } from "~/commands/change-sets/rebase-change";
import { returnChangeSet } from "~/commands/change-sets/return-change-set";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { reopenChangeSet } from "~/commands/change-sets/reopen-change-set";
import { publishAlone } from "~/commands/publishing/publish-alone";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { findChangeSet } from "~db/queries/change-sets/find-change-set";
import { listChangeSets, listUnseenEmergencies } from "~db/queries/change-sets/list-change-sets";
import { findRevision, listRevisions } from "~db/queries/change-sets/revisions";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { listCorrections } from "~db/queries/corrections";
import { dumpOf } from "../../support/content/dump";
import { eventOf, later, now, on, openDesk, problemOf, seededAt, valueOf } from "../../support/desk/desk";
import { engines } from "../../support/engines/engines";
import { at, day } from "../../support/histories";

const referred = eventOf("legislative.referred", "2017-06-20");
const today = day("2026-11-25");

describe.each(engines)("on %s", (_engine, open) => {
  test("what two people agreed on is public at one instant, with a revision, a message and a new site version", async () => {
    const { store, people, ...desk } = await openDesk(await open());
    const set = await desk.submitted(referred, eventOf("legislative.committee", "2017-07-01"));
    const before = store.siteVersion();
    const shown = (await findChangeSet(store.read, set.setId, day("2017-08-17")))!;
    expect(shown.changes.map(({ leadsTo }) => leadsTo)).toEqual([
      { now: "legislative.first_reading", then: "legislative.committee" },
      { now: "legislative.first_reading", then: "legislative.committee" },
    ]);
    const published = valueOf(await publishChangeSet(store, people.reviewer, on(set), later(5)));
    expect(published.at).toBe(later(5).toISOString());

    const { history } = (await findBillDossier(store.read, "some-act", at("2026-11-25")))!;
    expect(history.map(({ code, recordedAt }) => [code, recordedAt])).toEqual([
      ["legislative.first_reading", seededAt],
      ["legislative.referred", published.at],
      ["legislative.committee", published.at],
    ]);
    const { revisions } = await listRevisions(store.read, { billSlug: "some-act" });
    expect(revisions.map(({ after, before, at }) => [before, after, at])).toEqual([
      [null, { ...eventOf("legislative.committee", "2017-07-01"), order: 1 }, published.at],
      [null, { ...referred, order: 1 }, published.at],
    ]);
    expect(await store.read.db.select().from(store.tables.outbox)).toMatchObject([
      { topic: "change_set.published", payload: expect.stringContaining("some-act"), doneAt: null },
    ]);
    expect(store.siteVersion()).toBeGreaterThan(before);
    const view = (await findChangeSet(store.read, set.setId, day("2017-08-17")))!;
    expect(view.steps.map(({ from, to, by }) => [from, to, by!.name])).toEqual([
      [null, "draft", "author"],
      ["draft", "submitted", "author"],
      ["submitted", "published", "reviewer"],
    ]);
    expect(view.changes[0]!.leadsTo).toEqual({
      now: "legislative.first_reading",
      then: "legislative.committee",
    });
  });

  test("a correction shows what was wrong, from when to when, and the site's word of before stays", async () => {
    const { store, people, eventKey, ...desk } = await openDesk(await open());
    const right = eventOf("legislative.first_reading", "2017-06-19");
    let set = await desk.begin({ weight: "correction", reportedBy: "王小明" });
    set = await desk.put(set, { action: "correct", targetKey: eventKey, content: right, reason: "日期錯" });
    expect(problemOf(await submitChangeSet(store, people.author, on(set), now)).code).toBe(
      "change_set.wrong_missing",
    );
    let worded = await desk.begin({ weight: "correction", wrongZh: "日期寫錯", wrongEn: "Wrong day" });
    worded = await desk.put(worded, {
      action: "correct",
      targetKey: eventKey,
      content: right,
      reason: "日期錯",
    });
    const submitted = valueOf(await submitChangeSet(store, people.author, on(worded), now));
    const published = valueOf(await publishChangeSet(store, people.reviewer, on(submitted), later(1)));

    const daysKnown = async (known: string | null) =>
      (await findBillDossier(store.read, "some-act", at("2026-11-25", known)))!.history.map(
        ({ date }) => date.on,
      );
    expect(await daysKnown(now.toISOString())).toEqual(["2017-06-16"]);
    expect(await daysKnown(published.at)).toEqual(["2017-06-19"]);
    expect(await daysKnown(null)).toEqual(["2017-06-19"]);

    const moment = at("2026-11-25");
    const { corrections } = await listCorrections(store.read, moment, 1);
    expect(corrections).toMatchObject([
      {
        at: published.at,
        wrong: { zh: "日期寫錯", en: "Wrong day" },
        records: [
          {
            bill: { slug: "some-act" },
            since: seededAt,
            before: { on: "2017-06-16" },
            after: right,
            sources: [{ key: "gazette" }],
          },
        ],
      },
    ]);
    expect((await listCorrections(store.read, at("2026-11-25", now.toISOString()), 1)).total).toBe(0);
  });

  test("who began, submitted or wrote a change of a set does not publish it", async () => {
    const { store, people, ...desk } = await openDesk(await open());
    let set = await desk.begin({}, people.administrator);
    set = await desk.put(set, { content: referred }, people.reviewer);
    set = valueOf(await submitChangeSet(store, people.second, on(set), now));
    for (const actor of [people.administrator, people.reviewer, people.second])
      expect(problemOf(await publishChangeSet(store, actor, on(set), now)).code).toBe("change_set.own");
    expect(problemOf(await publishChangeSet(store, people.author, on(set), now)).code).toBe("forbidden");
  });

  test("published alone, it says so until another person has looked", async () => {
    const { store, people, ...desk } = await openDesk(await open());
    let set = await desk.begin({}, people.reviewer);
    set = await desk.put(set, { content: referred }, people.reviewer);
    expect(
      problemOf(await publishAlone(store, people.reviewer, { ...on(set), reason: " " }, now)),
    ).toMatchObject({ code: "text.missing", field: "reason" });
    const friday = new Date("2026-11-27T02:00:00.000Z");
    const alone = valueOf(
      await publishAlone(store, people.reviewer, { ...on(set), reason: "院會已公布" }, friday),
    );
    expect(await listUnseenEmergencies(store.read, "some-act")).toEqual([
      { setId: set.setId, publishedAt: alone.at, lookDueOn: "2026-11-30" },
    ]);
    expect(await listChangeSets(store.read, { awaitingSecondLook: true })).toMatchObject([
      { id: set.setId, emergencyReason: "院會已公布", lookDueOn: "2026-11-30", bills: ["some-act"] },
    ]);
    expect(problemOf(await lookAgain(store, people.reviewer, on(alone), friday)).code).toBe("change_set.own");
    const version = store.siteVersion();
    const seen = valueOf(await lookAgain(store, people.second, on(alone), friday));
    expect(store.siteVersion()).toBeGreaterThan(version);
    expect(await listUnseenEmergencies(store.read, "some-act")).toEqual([]);
    expect(problemOf(await lookAgain(store, people.administrator, on(seen), friday)).code).toBe(
      "change_set.nothing_to_look_at",
    );
  });

  test("an emergency publication of which nothing stands any more is superseded", async () => {
    const { store, people, ...desk } = await openDesk(await open());
    let set = await desk.begin({}, people.reviewer);
    set = await desk.put(set, { content: referred }, people.reviewer);
    const alone = valueOf(await publishAlone(store, people.reviewer, { ...on(set), reason: "急" }, now));
    const made = (await findChangeSet(store.read, alone.setId, today))!.changes[0]!.appliedKey!;
    const { number } = await findRevision(store.read, "event", made);
    let fix = await desk.begin();
    fix = await desk.put(fix, {
      action: "retract",
      targetKey: made,
      baseRevision: number,
      content: null,
      reason: "未付委",
    });
    const submitted = valueOf(await submitChangeSet(store, people.author, on(fix), now));
    valueOf(await publishChangeSet(store, people.second, on(submitted), later(1)));
    expect((await findChangeSet(store.read, alone.setId, today))!.state).toBe("superseded");
    expect(await listUnseenEmergencies(store.read, "some-act")).toEqual([]);
  });

  test("the second of two people who changed a record sees both versions, and loses nothing", async () => {
    const { store, people, eventKey, ...desk } = await openDesk(await open());
    const correction = (dayOf: string) => ({
      action: "correct" as const,
      targetKey: eventKey,
      content: eventOf("legislative.first_reading", dayOf),
      reason: "日期錯",
    });
    const mine = await desk.put(await desk.begin(), correction("2017-06-17"));
    const waiting = valueOf(await submitChangeSet(store, people.author, on(mine), now));
    const theirs = await desk.put(await desk.begin({}, people.administrator), correction("2017-06-18"));
    const first = valueOf(await submitChangeSet(store, people.administrator, on(theirs), now));
    valueOf(await publishChangeSet(store, people.reviewer, on(first), later(1)));

    const before = await dumpOf(store);
    expect(problemOf(await publishChangeSet(store, people.second, on(waiting), later(2)))).toEqual({
      code: "change.conflict",
      changeId: mine.changeId,
      baseRevision: 0,
      currentRevision: 1,
    });
    expect(await dumpOf(store)).toEqual(before);
    const [shown] = (await findChangeSet(store.read, waiting.setId, today))!.changes;
    expect(shown).toMatchObject({
      before: { on: "2017-06-16" },
      after: { on: "2017-06-17" },
      newer: { record: { on: "2017-06-18" } },
      currentRevision: 1,
    });

    const back = valueOf(await reopenChangeSet(store, people.author, on(waiting), later(3)));
    const rebase = { ...on(back), changeId: mine.changeId };
    expect(problemOf(await rebaseChange(store, people.author, { ...rebase, seen: 0 }, later(3))).code).toBe(
      "change.conflict",
    );
    const rebased = valueOf(await rebaseChange(store, people.author, { ...rebase, seen: 1 }, later(3)));
    const again = valueOf(await submitChangeSet(store, people.author, on(rebased), later(3)));
    valueOf(await publishChangeSet(store, people.second, on(again), later(4)));
    const { history } = (await findBillDossier(store.read, "some-act", at("2026-11-25")))!;
    expect(history.map(({ date }) => date.on)).toEqual(["2017-06-17"]);
  });

  test("a set is written only at the version that somebody has seen", async () => {
    const { store, people, ...desk } = await openDesk(await open());
    const set = await desk.submitted(referred);
    const returned = valueOf(
      await returnChangeSet(store, people.reviewer, { ...on(set), note: "請補頁碼" }, now),
    );
    expect(problemOf(await publishChangeSet(store, people.reviewer, on(set), now))).toEqual({
      code: "change_set.stale",
      version: returned.version,
    });
    expect(
      problemOf(await returnChangeSet(store, people.reviewer, { ...on(returned), note: "" }, now)).code,
    ).toBe("change_set.not_possible");
    expect(await listChangeSets(store.read, { returnedTo: people.author.staffId })).toHaveLength(1);
  });

  test("of twenty who publish one set at once, one does", async () => {
    const { store, people, ...desk } = await openDesk(await open());
    const set = await desk.submitted(referred);
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        publishChangeSet(store, index % 2 ? people.reviewer : people.second, on(set), later(index)),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(results.filter(({ ok }) => !ok).map((result) => problemOf(result).code))).toEqual(
      new Set(["change_set.stale"]),
    );
    const { revisions } = store.tables;
    expect(await store.read.db.select().from(revisions)).toHaveLength(1);
  });

  test("records are later than those they replace, also when the clock has jumped back", async () => {
    const { store, ...desk } = await openDesk(await open());
    const first = await desk.published(later(60), referred);
    const second = await desk.published(now, eventOf("legislative.committee", "2017-07-01"));
    expect(second.at > first.at).toBe(true);
    const { events } = store.tables;
    const rows = await store.read.db.select().from(events).where(eq(events.recordedAt, second.at));
    expect(rows).toHaveLength(1);
  });
});
