import { expect } from "vitest";
import { noteDueRuns } from "~/commands/briefings/begin-runs";
import { endBriefing } from "~/commands/briefings/end-briefing";
import { keepBriefing } from "~/commands/briefings/keep-briefing";
import { pinBriefing } from "~/commands/briefings/pin-briefing";
import { renameBriefing } from "~/commands/briefings/rename-briefing";
import { runBriefing } from "~/commands/briefings/run-briefing";
import { scheduleBriefing } from "~/commands/briefings/schedule-briefing";
import { failure, success } from "~/domain/result";
import { findKeptBriefing, listKeptBriefings } from "~db/queries/kept-briefings/kept-briefings";
import { listRunsOf } from "~db/queries/kept-briefings/runs";
import {
  after,
  codesOf,
  keep,
  keptInput,
  mondays,
  monday,
  offered,
  wednesday,
} from "../../support/desk/kept";
import { addPeople } from "../../support/desk/people";
import { onBoth } from "../../support/engines/engines";

const none = { schedule: success({ kind: "none" as const }) };

onBoth("an author keeps a briefing, and only who may make it puts it on a schedule", async (store) => {
  const { author, reviewer } = await addPeople(store);
  const reporter = { ...author, role: "reporter" as const };
  const keeping = (actor: typeof author, changed = {}) =>
    keepBriefing(store, actor, keptInput(changed), wednesday);
  expect(codesOf(await keeping(reporter, none))).toEqual(["forbidden"]);
  expect(codesOf(await keeping(author))).toEqual(["forbidden"]);
  expect((await keeping(author, none)).ok).toBe(true);
  expect((await keeping(reviewer)).ok).toBe(true);
  expect(await listKeptBriefings(store.read)).toMatchObject([
    { nameZh: "週一進度", template: "progress", address: "template=progress&lang=zh", keptBy: "author" },
    { schedule: mondays, scheduledAt: wednesday.toISOString(), formats: ["csv"], pinned: false },
  ]);
});

onBoth("everything that is wrong is said at once, each with its field", async (store) => {
  const { reviewer } = await addPeople(store);
  const wrong = keptInput({
    nameZh: "",
    address: failure({ code: "briefing.address_unreadable", field: "address" }),
    formats: [],
    schedule: failure({ code: "briefing.time_unreadable", field: "time" }),
  });
  expect(codesOf(await keepBriefing(store, reviewer, wrong, wednesday))).toEqual([
    "briefing.address_unreadable address",
    "text.missing nameZh",
    "briefing.formats formats",
    "briefing.time_unreadable time",
  ]);
  expect(await listKeptBriefings(store.read)).toEqual([]);
});

onBoth("it is renamed and pinned; what was due keeps the name it had", async (store) => {
  const { author, reviewer } = await addPeople(store);
  const keptId = await keep(store, reviewer);
  await noteDueRuns(store, after(monday));
  const names = { keptId, nameZh: "每週進度", nameEn: "Weekly progress" };
  expect(codesOf(await renameBriefing(store, author, names, wednesday))).toEqual(["forbidden"]);
  expect(codesOf(await renameBriefing(store, reviewer, { ...names, nameEn: " " }, wednesday))).toEqual([
    "text.missing nameEn",
  ]);
  expect((await renameBriefing(store, reviewer, names, wednesday)).ok).toBe(true);
  expect((await pinBriefing(store, author, { keptId, pinned: true }, wednesday)).ok).toBe(true);
  expect(await findKeptBriefing(store.read, keptId)).toMatchObject({ nameZh: "每週進度", pinned: true });
  expect((await listRunsOf(store.read, keptId, 1))[0]!.nameZh).toBe("週一進度");
});

onBoth(
  "another schedule counts from when it is set; what was due before is not made up for",
  async (store) => {
    const { author, reviewer } = await addPeople(store);
    const keptId = await keep(store, reviewer, none);
    const asked = { keptId, schedule: success(mondays), formats: ["odp"], offered };
    expect(codesOf(await scheduleBriefing(store, author, asked, wednesday))).toEqual(["forbidden"]);
    expect(
      codesOf(await scheduleBriefing(store, reviewer, { ...asked, formats: ["exe"] }, wednesday)),
    ).toEqual(["briefing.formats formats"]);
    expect((await scheduleBriefing(store, reviewer, asked, after(monday, 30))).ok).toBe(true);
    expect((await findKeptBriefing(store.read, keptId))!.formats).toEqual(["odp"]);
    expect(await noteDueRuns(store, after(monday, 60))).toBe(0);
    expect(await noteDueRuns(store, after(monday, 7 * 1440))).toBe(1);
  },
);

onBoth("what has ended is made no more and cannot be changed", async (store) => {
  const { reviewer } = await addPeople(store);
  const keptId = await keep(store, reviewer);
  await runBriefing(store, reviewer, { keptId }, wednesday);
  expect((await endBriefing(store, reviewer, { keptId }, wednesday)).ok).toBe(true);
  expect(await listRunsOf(store.read, keptId, 9)).toEqual([]);
  expect(await listKeptBriefings(store.read)).toEqual([]);
  expect(await noteDueRuns(store, after(monday))).toBe(0);
  for (const outcome of [
    await endBriefing(store, reviewer, { keptId }, wednesday),
    await pinBriefing(store, reviewer, { keptId, pinned: true }, wednesday),
    await runBriefing(store, reviewer, { keptId }, wednesday),
  ])
    expect(codesOf(outcome)).toEqual(["briefing.ended"]);
  expect(codesOf(await endBriefing(store, reviewer, { keptId: 99 }, wednesday))).toEqual([
    "briefing.unknown",
  ]);
});

onBoth("every change has its line in the log, without names", async (store) => {
  const { reviewer } = await addPeople(store);
  const keptId = await keep(store, reviewer);
  await renameBriefing(store, reviewer, { keptId, nameZh: "甲", nameEn: "A" }, wednesday);
  await pinBriefing(store, reviewer, { keptId, pinned: true }, wednesday);
  await runBriefing(store, reviewer, { keptId }, wednesday);
  await endBriefing(store, reviewer, { keptId }, wednesday);
  const { db, tables } = store.read;
  const entries = await db.select().from(tables.auditEntries).orderBy(tables.auditEntries.seq);
  expect(entries.map(({ action }) => action)).toEqual([
    "briefing.kept",
    "briefing.renamed",
    "briefing.pinned",
    "briefing.run_asked",
    "briefing.ended",
  ]);
  expect(entries.every(({ subject, actor }) => subject === `briefing:${keptId}` && actor !== null)).toBe(
    true,
  );
});
