/**
 * The files of a round's export as somebody sends them: one zip, or its CSV or JSON files. Nothing is inflated before
 * its declared size is known to be small, and only what can be part of an export is. It judges no content.
 */
import { unzipSync, type UnzipFileInfo, zipSync } from "fflate";
import { failure, type Result, success } from "~/domain/result";

const mostBytes = 40_000_000;
const part = /\.(csv|json)$/i;

export interface SentFile {
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Problems: round_file.not_sent, round_file.broken, round_file.too_large, round_file.twice. */
export function readRoundFiles(sent: readonly SentFile[]): Result<SentFile[]> {
  const files: SentFile[] = [];
  for (const file of sent) {
    const unpacked = isZip(file) ? unzip(file) : success([file]);
    if (!unpacked.ok) return unpacked;
    for (const { name, bytes } of unpacked.value)
      if (part.test(name)) files.push({ name: name.split(/[/\\]/).at(-1)!, bytes });
  }
  if (files.length === 0) return failure({ code: "round_file.not_sent" });
  const names = files.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? success(files) : failure({ code: "round_file.twice", file: twice });
}

/** The files as text that a database keeps until somebody has looked at them, and back. */
export function packFiles(files: readonly SentFile[]): string {
  const entries = files.map(({ name, bytes }) => [name, bytes] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries))).toString("base64");
}

/** Problems as readRoundFiles. */
export function unpackFiles(packed: string): Result<SentFile[]> {
  return readRoundFiles([{ name: "kept.zip", bytes: Buffer.from(packed, "base64") }]);
}

function isZip({ bytes }: SentFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function unzip({ name, bytes }: SentFile): Result<SentFile[]> {
  try {
    let total = 0;
    const isPart = (entry: UnzipFileInfo) =>
      part.test(entry.name) && !/(^|\/)(__MACOSX\/|\._)/.test(entry.name);
    unzipSync(bytes, {
      filter: (entry) => {
        if (isPart(entry)) total += entry.originalSize;
        return false;
      },
    });
    if (total > mostBytes) return failure({ code: "round_file.too_large", most: mostBytes / 1_000_000 });
    const entries = Object.entries(unzipSync(bytes, { filter: isPart }));
    return success(entries.map(([path, content]) => ({ name: path, bytes: content })));
  } catch {
    // fflate throws on what is cut short.
    return failure({ code: "round_file.broken", file: name });
  }
}
