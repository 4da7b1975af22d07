/** Makes an office file the same for the same input: its libraries write clocks and random names into it. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Instant } from "~/domain/dates/calendar-date";

// The first moment a zip can hold, in local time because zips are: the same bytes in every time zone.
const mtime = new Date(1980, 0, 1);

/** One part of an office file, rewritten; the text of any part that is XML. */
export type Rewrite = (path: string, xml: string) => string;

/** The file again, its parts in order of name, dated by the instant, each part rewritten. */
export function steadyOffice(
  file: Uint8Array,
  at: Instant,
  rewrite: Rewrite = (_path, xml) => xml,
): Uint8Array {
  const parts = unzipSync(file);
  // The list of contents comes first: readers look for it there.
  const paths = Object.keys(parts).sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  const again: Zippable = {};
  for (const path of paths) {
    if (path.endsWith("/")) continue;
    const bytes = parts[path]!;
    const isText = /\.(xml|rels)$/.test(path);
    again[path] = isText ? strToU8(rewrite(path, steadyDates(path, strFromU8(bytes), at))) : bytes;
  }
  return zipSync(again, { mtime, level: 6 });
}

function rankOf(path: string): number {
  return path === "[Content_Types].xml" ? 0 : path.startsWith("_rels/") ? 1 : 2;
}

function steadyDates(path: string, xml: string, at: Instant): string {
  if (path !== "docProps/core.xml") return xml;
  const stamp = `${at.slice(0, 19)}Z`;
  return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${stamp}`);
}
