/**
 * The folder of the copies: `current` is the one that is served, a link that is changed in one step, so that a web
 * server never meets half a copy. The one before is kept, for who was reading it and for going back.
 */
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  utimes,
} from "node:fs/promises";
import { basename, join } from "node:path";
import { takeMark } from "~/open-data/mark";

const current = "current";
const mark = ".making";
/** Without a sign of life for so long, whoever was at it has died. */
const leftAfterMs = 15 * 60_000;
const copyName = /^copy-\d{8}T\d{6}Z-\w+$/;

export interface CopyPlace {
  /** The new copy's own folder, empty. */
  readonly folder: string;
  /** The folder of the copy that is served; null before the first. */
  readonly earlier: string | null;
  /** Says that the work goes on. */
  readonly goesOn: () => Promise<void>;
}

/**
 * Runs `work` in a new folder and serves it from then on; when it throws, the copy before stays.
 * @param clock for the marks of files, which others compare with theirs
 * @throws when another process is at it
 */
export async function putInPlace<T>(
  place: string,
  clock: () => Date,
  work: (within: CopyPlace) => Promise<T>,
): Promise<T> {
  await mkdir(place, { recursive: true });
  const markFile = join(place, mark);
  await removeLeft(markFile, clock());
  if (!(await takeMark(markFile))) throw new Error(`Another export into ${place} is under way.`);
  try {
    const earlier = await realpath(join(place, current)).catch(() => null);
    const goesOn = () => utimes(markFile, clock(), clock());
    const stamp = clock()
      .toISOString()
      .replace(/[-:]|\.\d+/g, "");
    const folder = await mkdtemp(join(place, `copy-${stamp}-`));
    await chmod(folder, 0o755); // a web server runs as somebody else
    const done = await work({ folder, earlier, goesOn }).catch(async (error: unknown) => {
      await rm(folder, { recursive: true, force: true });
      throw error;
    });
    await serve(place, basename(folder));
    await removeOthers(place, [folder, earlier]);
    return done;
  } finally {
    await rm(markFile, { force: true });
  }
}

async function serve(place: string, name: string): Promise<void> {
  const next = join(place, `.${current}`);
  await rm(next, { force: true });
  await symlink(name, next, "dir");
  await rename(next, join(place, current));
}

/** Copies of before, and what a process left that died. */
async function removeOthers(place: string, kept: readonly (string | null)[]): Promise<void> {
  const names = kept.map((folder) => (folder === null ? "" : basename(folder)));
  for (const name of await readdir(place))
    if (copyName.test(name) && !names.includes(name))
      await rm(join(place, name), { recursive: true, force: true });
}

async function removeLeft(markFile: string, now: Date): Promise<void> {
  const found = await stat(markFile).catch(() => null);
  if (found && now.getTime() - found.mtimeMs > leftAfterMs) await rm(markFile, { force: true });
}
