/**
 * Reads the text of an uploaded file: .txt, .md, .csv, .json or .docx, by its first bytes and not by its name. Refuses
 * whatever else it is, what is too large, and text that is not UTF-8. Stores nothing.
 */
import mammoth from "mammoth";
import { failure, type Result, success } from "~/domain/result";
import { repackOffice } from "./check-zip";
import { readCsv, readJson } from "./tabled-articles";

export const mostBytes = 2_000_000;

/** PDF, old Office, PNG, JPEG, GIF, gzip, RTF: known by their first bytes. */
const foreign = ["25504446", "d0cf11e0", "89504e47", "ffd8ff", "47494638", "1f8b", "7b5c727466"];

export async function readTextFile(name: string, bytes: Uint8Array): Promise<Result<string>> {
  if (bytes.length === 0) return failure({ code: "file.empty" });
  if (bytes.length > mostBytes) return failure({ code: "file.too_large", most: mostBytes / 1_000_000 });
  const start = [...bytes.subarray(0, 5)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (start.startsWith("504b")) return readDocx(bytes);
  if (foreign.some((magic) => start.startsWith(magic))) return failure({ code: "file.kind" });
  const text = decode(bytes);
  if (!text.ok) return text;
  if (/\.json$/i.test(name)) return readJson(text.value);
  if (/\.csv$/i.test(name)) return readCsv(text.value);
  return success(/\.md$/i.test(name) ? plain(text.value) : text.value);
}

function decode(bytes: Uint8Array): Result<string> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? failure({ code: "file.kind" }) : success(text);
  } catch {
    return failure({ code: "file.encoding" });
  }
}

async function readDocx(bytes: Uint8Array): Promise<Result<string>> {
  const packed = repackOffice(bytes);
  if (!packed.ok) return packed;
  if (!packed.value.names.includes("word/document.xml")) return failure({ code: "file.kind" });
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(packed.value.zip) });
    return success(value.replace(/\n{2,}/g, "\n").trim());
  } catch {
    return failure({ code: "file.broken" });
  }
}

/** Markdown's marks of headings and emphasis taken off. */
function plain(text: string): string {
  return text.replace(/^#{1,6}\s+/gm, "").replace(/\*\*/g, "");
}
