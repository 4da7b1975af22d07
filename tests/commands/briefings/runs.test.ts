import { expect } from "vitest";
import { beginRun, noteDueRuns } from "~/commands/briefings/begin-runs";
import { failRun, finishRun } from "~/commands/briefings/end-run";
import { runBriefing, runBriefingAgain } from "~/commands/briefings/run-briefing";
import { success } from "~/domain/result";
import { findArchivedFile, listArchivedRuns, listArchiveMonths } from "~db/queries/kept-briefings/archive";
import { listRunsOf } from "~db/queries/kept-briefings/runs";
import type { Store } from "~db/store";
import {
  after,
  begin,
  codesOf,
  failWaiting,
  fileOf,
  keep,
  keptOf,
  makeWaiting,
  monday,
  wednesday,
} from "../../support/desk/kept";
import { addPeople } from "../../support/desk/people";
import { onBoth } from "../../support/engines/engines";
import { day } from "../../support/histories";

const november = { from: day("2026-11-01"), to: day("2026-11-30") };
const atEnd = { asOf: day("2026-12-31"), known: null };

async function keepMondays(store: Store, changed: object = {}) {
  const people = await addPeople(store);
  return { ...people, keptId: await keep(store, people.reviewer, changed) };
}

const statesOf = async (store: Store, keptId: number) =>
  (await listRunsOf(store.read, keptId, 9)).map(({ dueAt, state, tries }) => `${dueAt} ${state} ${tries}`);

onBoth("nothing is due before the first Monday, and then once, whoever looks", async (store) => {
  const { keptId } = await keepMondays(store);
  expect(await noteDueRuns(store, after(monday, -1))).toBe(0);
  const noted = await Promise.all([1, 2, 3].map(() => noteDueRuns(store, after(monday, 1))));
  expect(noted.toSorted()).toEqual([0, 0, 1]);
  expect(await statesOf(store, keptId)).toEqual([`${monday} waiting 0`]);
  const begun = await Promise.all([1, 2, 3].map(() => beginRun(store, after(monday, 1))));
  expect(begun.filter((run) => run !== null)).toHaveLength(1);
  expect(await statesOf(store, keptId)).toEqual([`${monday} running 1`]);
});

onBoth("after weeks without the site only the latest Monday is made", async (store) => {
  const { keptId } = await keepMondays(store);
  expect(await noteDueRuns(store, new Date("2026-12-23T05:00:00.000Z"))).toBe(1);
  expect(await statesOf(store, keptId)).toEqual(["2026-12-21T00:00:00.000Z waiting 0"]);
  expect((await begin(store, new Date("2026-12-23T05:00:00.000Z"))).moment).toEqual({
    asOf: "2026-12-21",
    known: "2026-12-23T05:00:00.000Z",
  });
});

onBoth(
  "what was made is in the archive with the digest of its bytes, and the log holds it too",
  async (store) => {
    await keepMondays(store);
    const version = store.siteVersion();
    await noteDueRuns(store, after(monday));
    expect(await makeWaiting(store, after(monday), "made")).toBe(true);
    expect(store.siteVersion()).toBeGreaterThan(version);
    const { digest } = fileOf("made");
    expect(await listArchivedRuns(store.read, november, atEnd)).toMatchObject([
      {
        nameZh: "週一進度",
        state: "ok",
        asOf: "2026-11-30",
        known: monday,
        files: [{ format: "csv", digest, size: 4, held: true }],
      },
    ]);
    const file = await findArchivedFile(store.read, { digest, format: "csv" }, true);
    expect(file!.content!.equals(Buffer.from("made"))).toBe(true);
    const { db, tables } = store.read;
    const entries = await db.select().from(tables.auditEntries).orderBy(tables.auditEntries.seq);
    expect(entries.map(({ action, actor }) => [action, actor === null])).toEqual([
      ["briefing.kept", false],
      ["briefing.made", true],
    ]);
    expect(entries[1]!.canonical).toContain(digest);
  },
);

onBoth("a failure is tried again three times, later each time, and is then shown", async (store) => {
  const { keptId, reviewer } = await keepMondays(store);
  await noteDueRuns(store, after(monday));
  const again: (string | null)[] = [];
  for (let at: string | null = monday; at !== null; again.push(at)) {
    expect(await beginRun(store, after(at, -1 / 60))).toBeNull();
    expect(await listArchivedRuns(store.read, november, atEnd)).toEqual([]);
    at = await failWaiting(store, after(at));
  }
  expect(again).toEqual([
    "2026-11-30T00:01:00.000Z",
    "2026-11-30T00:06:00.000Z",
    "2026-11-30T00:36:00.000Z",
    null,
  ]);
  expect(await statesOf(store, keptId)).toEqual([`${monday} failed 4`]);
  expect(await listArchivedRuns(store.read, november, atEnd)).toMatchObject([
    { state: "failed", problem: null, files: [] },
  ]);
  const [failed] = await listRunsOf(store.read, keptId, 1);
  expect(failed!.problem).toEqual({ code: "briefing.broke", text: "no room" });

  const tomorrow = after(monday, 1440);
  expect(keptOf(await runBriefingAgain(store, reviewer, { keptId, runId: failed!.id }, tomorrow))).toBe(
    keptId,
  );
  expect(await listArchivedRuns(store.read, november, atEnd)).toEqual([]);
  expect((await begin(store, tomorrow)).moment.asOf).toBe("2026-11-30");
});

onBoth(
  "a try that was cut off is taken over, and what it brings afterwards does not count",
  async (store) => {
    const { keptId } = await keepMondays(store);
    await noteDueRuns(store, after(monday));
    const first = await begin(store, after(monday));
    expect(await beginRun(store, after(monday, 14))).toBeNull();
    const second = await begin(store, after(monday, 15));
    expect(second.tries).toBe(2);
    expect(await finishRun(store, first, [fileOf("late")], after(monday, 16))).toBe(false);
    expect(await failRun(store, first, { code: "briefing.broke" }, after(monday, 16))).toBeNull();
    expect(await finishRun(store, second, [fileOf("right")], after(monday, 17))).toBe(true);
    const [run] = await listRunsOf(store.read, keptId, 1);
    expect(run!.files.map(({ digest }) => digest)).toEqual([fileOf("right").digest]);
  },
);

onBoth("what is cut off at every try has failed", async (store) => {
  const { keptId } = await keepMondays(store);
  await noteDueRuns(store, after(monday));
  for (const minutes of [0, 15, 30, 45]) await begin(store, after(monday, minutes));
  expect(await beginRun(store, after(monday, 60))).toBeNull();
  const [run] = await listRunsOf(store.read, keptId, 1);
  expect(run).toMatchObject({ state: "failed", problem: { code: "briefing.cut_off" } });
});

onBoth("a run knows the day of the one before it that was made", async (store) => {
  await keepMondays(store);
  await noteDueRuns(store, after(monday));
  expect((await begin(store, after(monday))).previousDay).toBeNull();
  expect(await makeWaiting(store, after(monday, 15), "first")).toBe(true);
  const next = after(monday, 7 * 1440);
  await noteDueRuns(store, next);
  expect((await begin(store, next)).previousDay).toBe("2026-11-30");
});

onBoth("somebody who may can have it made at once, and not twice at a time", async (store) => {
  const { keptId, author, administrator } = await keepMondays(store, {
    schedule: success({ kind: "none" }),
  });
  expect(codesOf(await runBriefing(store, author, { keptId }, wednesday))).toEqual(["forbidden"]);
  expect((await runBriefing(store, administrator, { keptId }, wednesday)).ok).toBe(true);
  expect(codesOf(await runBriefing(store, administrator, { keptId }, after(monday)))).toEqual([
    "briefing.under_way",
  ]);
  expect((await begin(store, wednesday)).moment.asOf).toBe("2026-11-25");
});

onBoth("the archive goes by the moment that is asked about, month by month", async (store) => {
  await keepMondays(store);
  for (const at of [monday, after(monday, 7 * 1440).toISOString()]) {
    await noteDueRuns(store, after(at));
    await makeWaiting(store, after(at), at);
  }
  expect(await listArchiveMonths(store.read, atEnd)).toEqual(["2026-12", "2026-11"]);
  expect(await listArchiveMonths(store.read, { ...atEnd, asOf: day("2026-12-01") })).toEqual(["2026-11"]);
  const known = after(monday, -1).toISOString() as never;
  expect(await listArchiveMonths(store.read, { ...atEnd, known })).toEqual([]);
});

onBoth(
  "what is no longer held keeps its line and its digest; staff's templates are not public",
  async (store) => {
    const { keptId } = await keepMondays(store);
    await noteDueRuns(store, after(monday));
    await makeWaiting(store, after(monday), "old");
    const { digest } = fileOf("old");
    const { tables } = store.read;
    await store.transaction(({ db }) => db.update(tables.briefingFiles).set({ content: null }));
    expect((await findArchivedFile(store.read, { digest, format: "csv" }, true))!.content).toBeNull();
    const [run] = await listRunsOf(store.read, keptId, 1);
    expect(run!.files).toEqual([{ format: "csv", digest, size: 3, held: false }]);

    await store.transaction(({ db }) => db.update(tables.keptBriefings).set({ templateCode: "internal" }));
    expect(await listArchivedRuns(store.read, november, atEnd)).toEqual([]);
    expect(await listArchiveMonths(store.read, atEnd)).toEqual([]);
    expect(await findArchivedFile(store.read, { digest, format: "csv" }, true)).toBeNull();
    expect(await findArchivedFile(store.read, { digest, format: "csv" }, false)).not.toBeNull();
  },
);
