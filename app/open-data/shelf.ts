/**
 * The folder of the snapshots: a folder a day, which bears its name once it is whole and never changes then. Gives out
 * the files that a manifest names and no others.
 */
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, manifestName, readManifest } from "./manifest";
import { type Measured, measureFile } from "./written-file";

export interface ShelvedFile extends Measured {
  readonly name: string;
  /** Opens the file when it is first read. */
  readonly stream: () => ReadableStream<Uint8Array>;
}

export interface SnapshotShelf {
  /** The newest first. */
  listSnapshots(): Promise<readonly ShelvedSnapshot[]>;
  /** Null when there is none. */
  findFile(day: string, name: string): Promise<ShelvedFile | null>;
}

export interface ShelvedSnapshot {
  readonly manifest: Manifest;
  /** Of manifest.json itself. */
  readonly measured: Measured;
}

export const isDay = (name: string) => /^\d{4}-\d{2}-\d{2}$/.test(name);

/** The newest first; none when there is no folder yet. */
export async function listDays(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.filter(isDay).sort().reverse();
}

export function openShelf(folder: string): SnapshotShelf {
  const held = new Map<string, Promise<ShelvedSnapshot>>();

  function find(day: string): Promise<ShelvedSnapshot> {
    const found = held.get(day) ?? read(join(folder, day));
    held.set(day, found);
    found.catch(() => held.delete(day));
    return found;
  }

  return {
    async listSnapshots() {
      const days = await listDays(folder);
      for (const day of held.keys()) if (!days.includes(day)) held.delete(day);
      return Promise.all(days.map(find));
    },
    async findFile(day, name) {
      if (!(await listDays(folder)).includes(day)) return null;
      const { manifest, measured } = await find(day);
      const said = name === manifestName ? measured : manifest.files.find((file) => file.name === name);
      const file = join(folder, day, name);
      if (!said || !(await isThere(file))) return null;
      return { name, bytes: said.bytes, sha256: said.sha256, stream: () => streamOf(file) };
    },
  };
}

/** Where no snapshots are kept. */
export const emptyShelf: SnapshotShelf = { listSnapshots: async () => [], findFile: async () => null };

async function read(folder: string): Promise<ShelvedSnapshot> {
  return { manifest: await readManifest(folder), measured: await measureFile(join(folder, manifestName)) };
}

const isThere = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

function streamOf(file: string): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        chunks ??= (createReadStream(file) as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await chunks?.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
