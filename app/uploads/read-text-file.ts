/**
 * Reads the text of an uploaded file: .txt, .md, .csv, .json or .docx, by its first bytes and not by its name. Refuses
 * whatever else it is, what is too large, and characters of an unknown encoding. Stores nothing.
 */
import { failure, type Result, success } from "~/domain/result";
import type { FileNote } from "~/domain/text/file-note";
import { repackOffice } from "./check-zip";
import { decodeText } from "./decode-text";
import { readDocumentText } from "./document-text";
import { readCsv, readJson } from "./tabled-articles";

export const mostBytes = 2_000_000;

/** PDF, old Office, PNG, JPEG, GIF, gzip, RTF: known by their first bytes. */
const foreign = ["25504446", "d0cf11e0", "89504e47", "ffd8ff", "47494638", "1f8b", "7b5c727466"];

export interface FileText {
  readonly text: string;
  readonly notes: readonly FileNote[];
}

export async function readTextFile(name: string, bytes: Uint8Array): Promise<Result<FileText>> {
  if (bytes.length === 0) return failure({ code: "file.empty" });
  if (bytes.length > mostBytes) return failure({ code: "file.too_large", most: mostBytes / 1_000_000 });
  const start = [...bytes.subarray(0, 5)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (start.startsWith("504b")) return readDocx(bytes);
  if (foreign.some((magic) => start.startsWith(magic))) return failure({ code: "file.kind" });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const read = readAs(name, decoded.value.text);
  if (!read.ok) return read;
  if (read.value.trim() === "") return failure({ code: "file.empty" });
  return success({ text: read.value, notes: decoded.value.encoding === "big5" ? ["big5"] : [] });
}

function readAs(name: string, text: string): Result<string> {
  if (/\.json$/i.test(name)) return readJson(text);
  if (/\.csv$/i.test(name)) return readCsv(text);
  return success(/\.md$/i.test(name) ? plain(text) : text);
}

async function readDocx(bytes: Uint8Array): Promise<Result<FileText>> {
  const packed = repackOffice(bytes);
  if (!packed.ok) return packed;
  const { parts, zip } = packed.value;
  const document = parts["word/document.xml"];
  if (!document) return failure({ code: "file.kind" });
  try {
    const { text, columns } = await readDocumentText(Buffer.from(zip));
    if (text === "") return failure({ code: "file.empty" });
    return success({ text, notes: [...(columns ? (["columns"] as const) : []), ...notesOf(document)] });
  } catch {
    return failure({ code: "file.broken" });
  }
}

/** Word keeps the numbers of a list (一、二、) and what was struck out beside the text. */
function notesOf(document: Uint8Array): FileNote[] {
  const xml = new TextDecoder().decode(document);
  return [
    ...(xml.includes("<w:numPr") ? (["numbering"] as const) : []),
    ...(/<w:(ins|del) /.test(xml) ? (["revisions"] as const) : []),
  ];
}

/** Markdown's marks of headings and emphasis taken off. */
function plain(text: string): string {
  return text.replace(/^#{1,6}\s+/gm, "").replace(/\*\*/g, "");
}
