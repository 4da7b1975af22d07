/** Words made to fit a place of a picture: the largest size at which they do, in lines of about the same length. */
import { widthOf, wrapText } from "../print/measure";

export interface Place {
  readonly width: number;
  readonly height: number;
  /** Largest first. */
  readonly sizes: readonly number[];
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  readonly height: number;
}

const leading = 1.28;
/** Bold letters are a little wider than measure.ts counts. */
const boldness = 1.05;

/** What does not fit at the smallest size is cut, and the cut is shown. */
export function fitText(text: string, place: Place): Fitted {
  for (const size of place.sizes) {
    if (longestWord(text) * size * boldness > place.width) continue;
    const lines = wrapped(text, place.width, size);
    if (lines.length * size * leading <= place.height)
      return fitted(size, balanced(text, place.width, size, lines));
  }
  const size = place.sizes.at(-1)!;
  const most = Math.max(1, Math.floor(place.height / (size * leading)));
  const kept = wrapped(text, place.width, size).slice(0, most);
  return fitted(size, [...kept.slice(0, -1), cut(kept.at(-1)!, place.width, size)]);
}

function fitted(size: number, lines: readonly string[]): Fitted {
  return { size, lines: lines.map((line) => line.trim()), height: Math.round(lines.length * size * leading) };
}

function wrapped(text: string, width: number, size: number): string[] {
  return wrapText(text, width / boldness, size);
}

/** In em. A word is never parted where a smaller size holds it whole. */
function longestWord(text: string): number {
  return Math.max(0, ...(text.match(/[\u0021-\u024f]+/g) ?? []).map(widthOf));
}

/** The narrowest lines that are no more of them, so that none holds a single character. */
function balanced(text: string, width: number, size: number, lines: string[]): string[] {
  let best = lines;
  const narrowest = Math.max(width / 2, longestWord(text) * size * boldness);
  for (let narrower = width - size / 4; narrower >= narrowest; narrower -= size / 4) {
    const tried = wrapped(text, narrower, size);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

function cut(line: string, width: number, size: number): string {
  const kept = [...line.trimEnd()];
  while (kept.length > 0 && widthOf(`${kept.join("")}…`) * size * boldness > width) kept.pop();
  return `${kept.join("").trimEnd()}…`;
}
