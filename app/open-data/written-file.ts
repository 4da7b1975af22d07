/** A file that is written from its start to its end and knows its length and digest when it is done. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

export interface Measured {
  readonly bytes: number;
  readonly sha256: string;
}

export class WrittenFile {
  private readonly hash = createHash("sha256");
  private bytes = 0;

  private constructor(private readonly handle: FileHandle) {}

  /** @throws when it is there already */
  static async create(file: string): Promise<WrittenFile> {
    return new WrittenFile(await open(file, "wx"));
  }

  async write(text: string): Promise<void> {
    const part = Buffer.from(text, "utf8");
    this.hash.update(part);
    this.bytes += part.length;
    await this.handle.writeFile(part);
  }

  /** Once only. */
  async end(): Promise<Measured> {
    await this.handle.sync();
    await this.handle.close();
    return { bytes: this.bytes, sha256: this.hash.digest("hex") };
  }
}

export async function measureFile(file: string): Promise<Measured> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}
