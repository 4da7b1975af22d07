/** The part of a text to show beside a result: the stretch with the most different hits, cut between words. */
import { cutAt, findSpans, type Segment, type Span } from "./hits";
import type { Question } from "./question";

export interface Excerpt {
  readonly segments: readonly Segment[];
  /** Whether text was left out before it, and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** In UTF-16 units: about two lines of either language. */
const lengths = { zh: 84, en: 190 };

/** Null when the question is not found in the text. */
export function findExcerpt(text: string, question: Question, language: "zh" | "en"): Excerpt | null {
  const spans = findSpans(text, question);
  return spans.length === 0 ? null : windowed(text, spans, bestStart(spans, lengths[language]), language);
}

/** How the text begins, for a result that was found by something else than this text. */
export function openingOf(text: string, language: "zh" | "en"): Excerpt | null {
  return text.trim() === "" ? null : windowed(text, [], 0, language);
}

/** The hit from which the most different words of the question fit into the window. */
function bestStart(spans: readonly Span[], length: number): number {
  let best = { start: spans[0]!.start, count: 0 };
  for (const { start } of spans) {
    const count = spans.filter((span) => span.start >= start && span.end <= start + length * 0.75).length;
    if (count > best.count) best = { start, count };
  }
  return best.start;
}

function windowed(text: string, spans: readonly Span[], from: number, language: "zh" | "en"): Excerpt {
  const length = lengths[language];
  // A paragraph is not mixed with its neighbours.
  const paragraph = {
    start: text.lastIndexOf("\n", from) + 1,
    end: text.indexOf("\n", from) < 0 ? text.length : text.indexOf("\n", from),
  };
  const start = Math.max(paragraph.start, Math.min(from - Math.round(length / 3), paragraph.end - length));
  const window = {
    start: start === paragraph.start ? start : tidyStart(text, start, from),
    end: start + length >= paragraph.end ? paragraph.end : tidyEnd(text, start + length, from),
  };
  return {
    segments: cutAt(text, spans, window),
    cutBefore: text.slice(0, window.start).trim() !== "",
    cutAfter: text.slice(window.end).trim() !== "",
  };
}

const inWord = /[\p{Script=Latin}\p{N}]/u;
const isLowSurrogate = (text: string, at: number) => /[\udc00-\udfff]/.test(text.charAt(at));
const splitsWord = (text: string, at: number) =>
  isLowSurrogate(text, at) || (inWord.test(text.charAt(at - 1)) && inWord.test(text.charAt(at)));

/** At a sentence's beginning where there is one before the hit, else between two words. */
function tidyStart(text: string, wanted: number, most: number): number {
  const pause = /[.;!?\u3002\uff1b\uff01\uff1f\uff0c]\s*/u.exec(text.slice(wanted, most));
  if (pause) return wanted + pause.index + pause[0].length;
  let at = wanted;
  while (at < most && (splitsWord(text, at) || text.charAt(at) === " ")) at++;
  return at;
}

function tidyEnd(text: string, wanted: number, least: number): number {
  let at = wanted;
  while (at > least + 1 && (splitsWord(text, at) || text.charAt(at - 1) === " ")) at--;
  return at;
}
