/** A change set's way to the public page, on both engines: what publishing writes, and what it refuses. */
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { lookAgain } from "~/commands/change-sets/look-again";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishAlone } from "~/commands/publishing/publish-alone";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { findChangeSet } from "~db/queries/change-sets/find-change-set";
import { listChangeSets, listUnseenEmergencies } from "~db/queries/change-sets/list-change-sets";
import { findRevision, listRevisions } from "~db/queries/change-sets/revisions";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { listCorrections } from "~db/queries/corrections";
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
      { of: "bill", now: "legislative.first_reading", then: "legislative.committee" },
      { of: "bill", now: "legislative.first_reading", then: "legislative.committee" },
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
      of: "bill",
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
