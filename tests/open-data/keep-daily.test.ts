/** One snapshot a day in a folder, whoever and however many make it; the last few are kept. */
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { daysKept, keepDaily } from "~/open-data/keep-daily";
import { openShelf } from "~/open-data/shelf";
import { createSnapshotKeeper } from "~/web/background/keep-snapshots";
import { createLog } from "~/web/log";
import type { Store } from "~db/store";
import { openTestStore } from "../support/engines/migrated-file";
import { makeFolder, origin } from "../support/open-data/snapshots";

const log = createLog("silent");
/** Just before and just after midnight in Taipei. */
const evening = new Date("2026-11-24T15:59:59.000Z");
const midnight = new Date("2026-11-24T16:00:00.000Z");
const daysLater = (days: number) => new Date(evening.getTime() + days * 86_400_000);

test("a day in Taipei has one snapshot, and the folder holds nothing else", async () => {
  const [store, folder] = [await openTestStore(), join(makeFolder(), "not-there-yet")];
  const keep = (now: Date) => keepDaily(store, folder, { origin, now });
  expect(await keep(evening)).toBe("made");
  expect(await keep(evening)).toBe("there");
  expect(await keep(midnight)).toBe("made");
  expect(readdirSync(folder).sort()).toEqual(["2026-11-24", "2026-11-25"]);
});

test("of two that make it at once one does, and both end well", async () => {
  const [store, folder] = [await openTestStore(), makeFolder()];
  const keep = () => keepDaily(store, folder, { origin, now: evening });
  expect((await Promise.all([keep(), keep()])).sort()).toEqual(["elsewhere", "made"]);
  expect(readdirSync(folder)).toEqual(["2026-11-24"]);
});

test("the last few days are kept", async () => {
  const [store, folder] = [await openTestStore(), makeFolder()];
  for (let day = 0; day < daysKept + 2; day += 1)
    await keepDaily(store, folder, { origin, now: daysLater(day) });
  expect(readdirSync(folder).sort()).toEqual([
    ...["2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01", "2026-12-02"],
  ]);
});

test("what a process left that died is removed after an hour, and is in nobody's way before", async () => {
  const [store, folder] = [await openTestStore(), makeFolder()];
  mkdirSync(join(folder, ".2026-11-24-abcdef"));
  writeFileSync(join(folder, ".making"), "");
  const keep = () => keepDaily(store, folder, { origin, now: evening });
  const age = (minutes: number) => {
    for (const name of readdirSync(folder)) {
      const at = new Date(evening.getTime() - minutes * 60_000);
      utimesSync(join(folder, name), at, at);
    }
  };
  age(59);
  expect(await keep()).toBe("elsewhere");
  age(61);
  expect(await keep()).toBe("made");
  expect(readdirSync(folder)).toEqual(["2026-11-24"]);
});

test("a snapshot that fails leaves nothing and is tried again after ten minutes, one that succeeds the next day", async () => {
  const [store, folder] = [await openTestStore(), makeFolder()];
  let now = evening;
  let tries = 0;
  let works = false;
  const snapshot: Store["snapshot"] = (work) => {
    tries += 1;
    return works ? store.snapshot(work) : Promise.reject(new Error("no room"));
  };
  const failing = Object.create(store, { snapshot: { value: snapshot } }) as Store;
  const parts = { store: failing, origin, log, now: () => now, snapshotFolder: folder };
  const keep = createSnapshotKeeper(parts);
  await expect(keep()).rejects.toThrow("no room");
  await keep();
  expect([tries, readdirSync(folder)]).toEqual([1, []]);
  works = true;
  now = new Date(evening.getTime() + 10 * 60_000);
  await keep();
  await keep();
  expect([tries, readdirSync(folder)]).toEqual([2, ["2026-11-25"]]);
  await createSnapshotKeeper({ ...parts, snapshotFolder: null })();
  expect(tries).toBe(2);
});

test("a shelf gives out the files of its manifests and nothing beside them", async () => {
  const [store, folder] = [await openTestStore(), makeFolder()];
  const shelf = openShelf(folder);
  expect(await openShelf(join(folder, "none")).listSnapshots()).toEqual([]);
  await keepDaily(store, folder, { origin, now: evening });
  writeFileSync(join(folder, "2026-11-24", "notes.txt"), "x");
  writeFileSync(join(folder, "secret.csv"), "x");
  const [found] = await shelf.listSnapshots();
  const file = await shelf.findFile("2026-11-24", "phases.csv");
  expect(await new Response(file!.stream()).text()).toContain('"code","position"');
  expect(file!.bytes).toBe(found!.manifest.files.find(({ name }) => name === "phases.csv")!.bytes);
  for (const [day, name] of [
    ["2026-11-24", "notes.txt"],
    ["2026-11-24", "../secret.csv"],
    ["..", "secret.csv"],
    ["2026-11-23", "phases.csv"],
    ["2026-11-24", ""],
  ] as const)
    expect(await shelf.findFile(day, name), `${day}/${name}`).toBeNull();
});
