import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Briefing } from "~/briefings/briefing";
import { renderBriefing } from "~/briefings/render";
import { success } from "~/domain/result";
import { buildKeptBriefing } from "~/web/background/make-briefings";
import { startScheduler } from "~/web/background/scheduler";
import { createLog } from "~/web/log";
import { findArchivedFile } from "~db/queries/kept-briefings/archive";
import { findKeptBriefing } from "~db/queries/kept-briefings/kept-briefings";
import { listRunsOf } from "~db/queries/kept-briefings/runs";
import type { Store } from "~db/store";
import { openDesk } from "../../support/desk/desk";
import { after, keep, monday } from "../../support/desk/kept";
import { testKeys } from "../../support/desk/test-keys";
import { openTestStore } from "../../support/engines/migrated-file";
import { day } from "../../support/histories";

const origin = "http://lawtrail.test";
const render = (format: string, briefing: object) => renderBriefing(format, briefing as Briefing);

/** One round of the scheduler at an instant. */
async function runOnceAt(store: Store, at: Date, makeFile = render): Promise<void> {
  const parts = {
    store,
    keys: testKeys,
    origin,
    log: createLog("silent"),
    totals: [],
    mailing: null,
    pushing: null,
    snapshotFolder: null,
    makeFile,
  };
  await startScheduler({ ...parts, now: () => at }).stop();
}

test("what is due is made by the scheduler, its files held with the digests of their bytes", async () => {
  const { store, people } = await openDesk(await openTestStore());
  const keptId = await keep(store, people.reviewer, { formats: ["csv", "odp"] });
  await runOnceAt(store, after(monday, -1));
  expect(await listRunsOf(store.read, keptId, 9)).toEqual([]);

  await Promise.all([1, 2].map(() => runOnceAt(store, after(monday, 2))));
  const runs = await listRunsOf(store.read, keptId, 9);
  expect(runs).toMatchObject([{ dueAt: monday, state: "ok", tries: 1, asOf: "2026-11-30" }]);
  expect(runs[0]!.files.map(({ format }) => format)).toEqual(["csv", "odp"]);
  for (const { digest, format, size } of runs[0]!.files) {
    const { content, nameFull } = (await findArchivedFile(store.read, { digest, format }, true))!;
    expect(createHash("sha256").update(content!).digest("hex")).toBe(digest);
    expect(content!.length).toBe(size);
    expect(nameFull).toBe("法規調適進度_1151130");
  }
});

test("a file that cannot be made is a failure with its reason, made when a later try can", async () => {
  const { store, people } = await openDesk(await openTestStore());
  const keptId = await keep(store, people.reviewer);
  const broken = () => Promise.reject(new Error("The file's thread ended"));
  await runOnceAt(store, after(monday), broken);
  expect(await listRunsOf(store.read, keptId, 9)).toMatchObject([
    {
      state: "waiting",
      tries: 1,
      nextTryAt: "2026-11-30T00:01:00.000Z",
      problem: { code: "briefing.broke", text: "The file's thread ended" },
      files: [],
    },
  ]);
  await runOnceAt(store, after(monday, 1));
  expect(await listRunsOf(store.read, keptId, 9)).toMatchObject([{ state: "ok", tries: 2, problem: null }]);
});

test("a bill that is no longer on record is a failure that names it", async () => {
  const { store, people } = await openDesk(await openTestStore());
  const address = success({
    query: "template=bill&bills=no-such-bill&lang=zh",
    template: "bill" as const,
  });
  const keptId = await keep(store, people.reviewer, { address });
  await runOnceAt(store, after(monday));
  expect((await listRunsOf(store.read, keptId, 1))[0]!.problem).toMatchObject({
    code: "bill.unknown",
    value: "no-such-bill",
  });
});

test("since the last briefing: from the day of the run before on, and as the address says the first time", async () => {
  const { store, people } = await openDesk(await openTestStore());
  const address = success({ query: "template=since&since=2017-06-01&lang=zh", template: "since" as const });
  const kept = (await findKeptBriefing(store.read, await keep(store, people.reviewer, { address })))!;
  const moment = { asOf: day("2026-12-07"), known: null };
  const sinceAfter = async (previousDay: ReturnType<typeof day> | null) => {
    const built = await buildKeptBriefing({ store, origin, totals: [] }, { kept, moment, previousDay });
    return built.ok && built.value.since;
  };
  expect(await sinceAfter(null)).toBe("2017-06-01");
  // `since` is the last whole day before: what came on Monday after eight was in no briefing yet.
  expect(await sinceAfter(day("2026-11-30"))).toBe("2026-11-29");
});
