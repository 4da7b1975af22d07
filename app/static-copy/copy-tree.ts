/**
 * The files of a copy under way. What is the same as in the copy before becomes another name of that file, so that it
 * keeps its time and costs no room; whoever passes the tree on (rsync) sends only what changed.
 */
import { createHash } from "node:crypto";
import { link, mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { measureFile } from "~/open-data/written-file";

export interface CopiedFile {
  /** Its place below the copy's folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The copy before this one. */
export interface Earlier {
  readonly folder: string;
  readonly files: ReadonlyMap<string, CopiedFile>;
}

export class CopyTree {
  private readonly written: CopiedFile[] = [];
  /** By the name as a file system that knows no case would have it. */
  private readonly names = new Set<string>();

  /** @param most how many files it may hold */
  constructor(
    private readonly folder: string,
    private readonly earlier: Earlier | null,
    private readonly most: number,
  ) {}

  /** @throws when there are too many, or another file bears this name but for its case */
  async write(file: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const name = file.toLowerCase();
    if (this.names.has(name)) throw new Error(`Two files would be called ${file}.`);
    if (this.names.size >= this.most) throw new Error(`The site has more than ${this.most} files.`);
    this.names.add(name);
    const place = join(this.folder, file);
    await mkdir(dirname(place), { recursive: true });
    const copied = { file, ...(await writeNew(place, content)) };
    await this.sameAsBefore(copied);
    this.written.push(copied);
  }

  /** In the order of their names. */
  files(): CopiedFile[] {
    return [...this.written].sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  private async sameAsBefore({ file, bytes, sha256 }: CopiedFile): Promise<void> {
    if (this.earlier?.files.get(file)?.sha256 !== sha256) return;
    const before = join(this.earlier.folder, file);
    const found = await measureFile(before).catch(() => null);
    if (found?.sha256 !== sha256 || found.bytes !== bytes) return;
    const place = join(this.folder, file);
    await rm(place);
    await link(before, place);
  }
}

async function writeNew(place: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const hash = createHash("sha256");
  let bytes = 0;
  const handle = await open(place, "wx", 0o644);
  try {
    for await (const part of content) {
      hash.update(part);
      bytes += part.length;
      await handle.writeFile(part);
    }
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest("hex") };
}
