/**
 * The site on a disk of its own that fills up while people vote and publish: what is answered stays, what is refused is
 * refused, pages are read all the while, and when there is room again it works as before. Needs a tmpfs, so root.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { examine } from "../findings";
import { examineVotes } from "../http/examine-votes";
import { publish, type Stop, vote, type Voter } from "../http/visitors";
import { prepareFile } from "../site/prepared-file";
import { startProcess } from "../site/served-process";

export interface FullDisk {
  /** Answers that were not 303 to votes while the disk was full, by status. */
  readonly refusedBy: Readonly<Record<number, number>>;
  readonly pagesWhileFull: readonly number[];
  readonly readyWhileFull: number;
  readonly votesAcknowledged: number;
  readonly votesAfterwards: number;
  readonly publications: number;
  readonly faults: readonly string[];
}

/** @returns null where no disk of its own can be made */
export async function fillDisk(tell: (line: string) => void): Promise<FullDisk | null> {
  const mounted = await mkdtemp(join(tmpdir(), "lawtrail-disk-"));
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64m", "tmpfs", mounted]).status !== 0) {
    await rm(mounted, { recursive: true, force: true });
    return null;
  }
  const prepared = await prepareFile(60);
  const folder = join(mounted, "site");
  mkdirSync(folder);
  cpSync(prepared.folder, folder, { recursive: true });
  const file = join(folder, "site.sqlite");
  const site = await startProcess(file);
  try {
    const before = await work(site, prepared, 1500);
    const filler = join(mounted, "filler");
    writeAll(filler);
    tell("the disk is full");
    const during = await work(site, prepared, 4000);
    const pagesWhileFull: number[] = [];
    for (const path of ["/", "/bills", "/rounds/drones/vote", "/about"])
      pagesWhileFull.push((await fetch(site.origin + path, { headers: { Cookie: "a=1" } })).status);
    const readyWhileFull = (await fetch(`${site.origin}/readyz`)).status;
    rmSync(filler);
    tell("there is room again");
    const after = await work(site, prepared, 1500);
    const code = await site.stop();
    const voters = [...before.voters, ...during.voters, ...after.voters];
    const done = [...before.done, ...during.done, ...after.done];
    const votes = await examineVotes(file, prepared.formKey, voters);
    const { eventsBefore, publicKey } = prepared;
    const desk = await examine(file, done, { eventsBefore, publicKey });
    const faults = [...desk.faults, ...votes.faults];
    if (code !== 0) faults.push(`the site ended with ${code}`);
    if (pagesWhileFull.some((status) => status !== 200)) faults.push("a page could not be read");
    if (during.statuses.size === 0 || [...during.statuses.keys()].every((status) => status === 303))
      faults.push("no vote was refused: the disk was not full");
    if (count(after.voters) === 0) faults.push("no vote was taken afterwards");
    return {
      refusedBy: Object.fromEntries([...during.statuses].filter(([status]) => status !== 303)),
      ...{ pagesWhileFull, readyWhileFull },
      votesAcknowledged: count(voters),
      votesAfterwards: count(after.voters),
      publications: done.length,
      faults,
    };
  } finally {
    await site.kill();
    spawnSync("umount", [mounted]);
    await rm(mounted, { recursive: true, force: true });
    await rm(prepared.folder, { recursive: true, force: true });
  }
}

type Prepared = Awaited<ReturnType<typeof prepareFile>>;

async function work(site: Awaited<ReturnType<typeof startProcess>>, { cookie, sets }: Prepared, ms: number) {
  const stop: Stop = { asked: false };
  const statuses = new Map<number, number>();
  const note = (status: number) => void statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const voting = Array.from({ length: 6 }, () => vote(site, stop, note));
  const publishing = publish(site, cookie, sets as number[], stop).catch(() => []);
  await wait(ms);
  stop.asked = true;
  return { voters: await Promise.all(voting), done: await publishing, statuses };
}

/** To the last byte. */
function writeAll(file: string): void {
  for (const size of [1 << 20, 1 << 12])
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: "a" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
}

const count = (voters: readonly Voter[]) =>
  voters.reduce(
    (sum, { byStatement }) => sum + [...byStatement.values()].flatMap((each) => each.acknowledged).length,
    0,
  );
