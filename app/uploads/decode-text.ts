/**
 * The characters of a text file: UTF-8, UTF-16 with its mark, or Big5 when what it then says has an article's number.
 * Refuses what reads as none of them: a wrong guess would put other characters on record.
 */
import { failure, type Result, success } from "~/domain/result";

export type Encoding = "utf-8" | "utf-16" | "big5";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes of another encoding never fall together to this. */
const articleNumber = /第[\s\d〇零一二三四五六七八九十百千]{1,12}條/u;

/** Problems: `file.encoding`, `file.kind` for what is no text. */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const marked = [bytes[0], bytes[1]].join();
  if (marked === "255,254") return checked(decode("utf-16le", bytes), "utf-16");
  if (marked === "254,255") return checked(decode("utf-16be", bytes), "utf-16");
  const plain = decode("utf-8", bytes);
  if (plain !== null) return checked(plain, "utf-8");
  const big5 = decode("big5", bytes);
  return checked(big5 !== null && articleNumber.test(big5) ? big5 : null, "big5");
}

function checked(text: string | null, encoding: Encoding): Result<DecodedText> {
  if (text === null) return failure({ code: "file.encoding" });
  return text.includes("\0") ? failure({ code: "file.kind" }) : success({ text, encoding });
}

function decode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
