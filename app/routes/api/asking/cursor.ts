/**
 * Places in a list, as programs carry them: opaque, good for the question and the state of the records they were made
 * for. Who asks with `known` asks about a state that never changes, and so their cursors never grow old.
 */
import { z } from "zod";
import type { Moment } from "~/domain/moment";
import type { ChangePlace } from "~db/queries/open-data/changes";
import { badRequest, gone } from "../../responses";

const place = z.strictObject({
  question: z.string(),
  asOf: z.string(),
  /** The site's version; null with `known`. */
  version: z.int().nullable(),
  offset: z.int().positive().max(10_000_000),
});
const change = z.strictObject({
  at: z.string().max(30),
  kind: z.string().max(30),
  id: z.int().nonnegative(),
});

export interface ListState {
  readonly question: string;
  readonly moment: Moment;
  readonly version: number;
}

export function writeCursor({ question, moment, version }: ListState, offset: number): string {
  return write({ question, asOf: moment.asOf, version: moment.known === null ? version : null, offset });
}

/** @throws Response 400 for what is no cursor or one of another question, 410 when the records have changed since */
export function requireOffset(url: URL, { question, moment, version }: ListState): number {
  const text = url.searchParams.get("cursor");
  if (text === null || text === "") return 0;
  const read = place.safeParse(parse(text));
  if (!read.success) throw badRequest({ code: "api.cursor_unreadable", field: "cursor" });
  if (read.data.question !== question) throw badRequest({ code: "api.cursor_of_another", field: "cursor" });
  const isOld = moment.known === null && read.data.version !== version;
  if (isOld || read.data.asOf !== moment.asOf) throw gone({ code: "api.cursor_old", field: "cursor" });
  return read.data.offset;
}

/** Null is before the first change. */
export function writeChangeCursor(last: ChangePlace | null): string {
  const { at, kind, id } = last ?? { at: "", kind: "", id: 0 };
  return write({ at, kind, id });
}

/** @throws Response 400 for what is no cursor */
export function requireSince(url: URL): ChangePlace | null {
  const text = url.searchParams.get("since");
  if (text === null || text === "") return null;
  const read = change.safeParse(parse(text));
  if (!read.success) throw badRequest({ code: "api.cursor_unreadable", field: "since" });
  return read.data;
}

function write(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text.slice(0, 600), "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
