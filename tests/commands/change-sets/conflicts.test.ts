/** Two people at one thing: the later one is told, sees both versions, and loses nothing. */
import { describe, expect, test } from "vitest";
import { rebaseChange } from "~/commands/change-sets/rebase-change";
import { reopenChangeSet } from "~/commands/change-sets/reopen-change-set";
import { returnChangeSet } from "~/commands/change-sets/return-change-set";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { findChangeSet } from "~db/queries/change-sets/find-change-set";
import { listChangeSets } from "~db/queries/change-sets/list-change-sets";
import { dumpOf } from "../../support/content/dump";
import { eventOf, later, now, on, openDesk, problemOf, valueOf } from "../../support/desk/desk";
import { engines } from "../../support/engines/engines";
import { at, day } from "../../support/histories";

const referred = eventOf("legislative.referred", "2017-06-20");
const today = day("2026-11-25");

describe.each(engines)("on %s", (_engine, open) => {
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
});
