import { expect, test } from "vitest";
import { saveDraft } from "~/commands/drafts/save-draft";
import { publishDue } from "~/commands/publishing/publish-due";
import { scheduleChangeSet } from "~/commands/publishing/schedule-change-set";
import { testKeys } from "../../support/desk/test-keys";
import { startScheduler } from "~/web/background/scheduler";
import { createLog } from "~/web/log";
import { findDraft } from "~db/queries/desk/find-draft";
import { findSetRow } from "~db/queries/change-sets/set-rows";
import { eventOf, later, now, on, openDesk, valueOf } from "../../support/desk/desk";
import { openTestStore } from "../../support/engines/migrated-file";

const log = createLog("silent");
const parts = {
  keys: testKeys,
  origin: "http://lawtrail.test",
  log,
  makeFile: () => Promise.reject(new Error("No file is due")),
  totals: [],
  mailing: null,
  pushing: null,
  snapshotFolder: null,
};

test("what came due while the site was down is published when it starts", async () => {
  const { store, people, ...desk } = await openDesk(await openTestStore());
  const set = await desk.submitted(eventOf("legislative.referred", "2017-06-20"));
  const scheduledFor = later(30).toISOString();
  valueOf(await scheduleChangeSet(store, people.reviewer, { ...on(set), scheduledFor }, now));
  const early = startScheduler({ ...parts, store, now: () => later(29) });
  await early.stop();
  expect((await findSetRow(store.read, set.setId))!.state).toBe("scheduled");

  const two = [1, 2].map(() => startScheduler({ ...parts, store, now: () => later(31) }));
  await Promise.all(two.map((scheduler) => scheduler.stop()));
  expect((await findSetRow(store.read, set.setId))!.state).toBe("published");
  expect(await publishDue(store, later(32))).toEqual([]);
});

test("a draft that nobody came back to is forgotten", async () => {
  const { store, people } = await openDesk(await openTestStore());
  const form = "/desk/sets/new";
  await saveDraft(store, people.author, { form, values: { title: "x" }, tokenHash: null }, now);
  const runAt = async (at: Date) => {
    await startScheduler({ ...parts, store, now: () => at }).stop();
    return findDraft(store.read, people.author.staffId, form);
  };
  expect(await runAt(later(29 * 24 * 60))).not.toBeNull();
  expect(await runAt(later(30 * 24 * 60 + 1))).toBeNull();
});
