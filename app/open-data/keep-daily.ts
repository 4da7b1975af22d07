/**
 * One snapshot a day in the folder of snapshots, made aside and renamed when it is whole; the last few are kept. Two
 * processes on one folder never make two of a day: the second finds the first one's mark, or its snapshot.
 */
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Store } from "~db/store";
import { makeSnapshot, type SnapshotOf } from "./make-snapshot";
import { takeMark } from "./mark";
import { listDays } from "./shelf";

export const daysKept = 7;
/** What is older was left by a process that died. */
const leftAfterMs = 60 * 60 * 1000;
const mark = ".making";

/** `elsewhere`: another process is at it. */
export type DailyOutcome = "made" | "there" | "elsewhere";

export async function keepDaily(store: Store, folder: string, of: SnapshotOf): Promise<DailyOutcome> {
  const day = taipeiDateOf(of.now);
  await mkdir(folder, { recursive: true });
  if ((await listDays(folder)).includes(day)) return "there";
  await removeLeft(folder, of.now);
  if (!(await takeMark(join(folder, mark)))) return "elsewhere";
  try {
    const made = await makeAside(store, folder, day, of);
    for (const old of (await listDays(folder)).slice(daysKept))
      await rm(join(folder, old), { recursive: true, force: true });
    return made;
  } finally {
    await rm(join(folder, mark), { force: true });
  }
}

async function makeAside(store: Store, folder: string, day: string, of: SnapshotOf): Promise<DailyOutcome> {
  const aside = await mkdtemp(join(folder, `.${day}-`));
  try {
    await makeSnapshot(store, aside, of);
    await rename(aside, join(folder, day)); // refused when a folder with files bears the name
    return "made";
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTEMPTY" || code === "EEXIST") return "there";
    throw error;
  }
}

async function removeLeft(folder: string, now: Date): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => each === mark || /^\.\d{4}-/.test(each))) {
    const place = join(folder, name);
    const found = await stat(place).catch(() => null);
    if (found && now.getTime() - found.mtimeMs > leftAfterMs)
      await rm(place, { recursive: true, force: true });
  }
}
