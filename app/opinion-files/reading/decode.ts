/** Bytes to text, UTF-8 only, saying the line at which they stop being that. It guesses no other encoding. */
import { failure, type Result, success } from "~/domain/result";
import type { FolderFile } from "../folder-file";

const lineFeed = 10;

/** The text of a file without a byte order mark. Problem: round_file.encoding with the file and the line. */
export function decodeFile({ name, bytes }: FolderFile): Result<string> {
  const text = decode(bytes);
  if (text !== null && !text.includes("\0")) return success(text);
  return failure({ code: "round_file.encoding", file: name, line: firstBadLine(bytes) });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No character of UTF-8 but the line feed holds the byte of one, so lines can be judged by themselves. */
function firstBadLine(bytes: Uint8Array): number {
  for (let from = 0, line = 1; ; line += 1) {
    const end = bytes.indexOf(lineFeed, from);
    const text = decode(bytes.subarray(from, end < 0 ? undefined : end));
    if (text === null || text.includes("\0") || end < 0) return line;
    from = end + 1;
  }
}
