/** Where a question is found in a text, as the text is written: the parts a page marks, and whether all of it is there. */
import type { Phrase, Question } from "./question";
import { type Token, tokensOf } from "./tokens";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the original text, and whether it is what was looked for. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Every place where a phrase of the question stands, in order, overlapping ones made one. */
export function findSpans(text: string, question: Question): Span[] {
  const tokens = tokensOf(text);
  const spans = question.flat().flatMap((phrase) => spansOf(tokens, phrase));
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** Whether a text answers the whole question by itself. @example answers("資通安全", [[{ tokens: ["安全"], prefix: false }]]) // true */
export function answers(text: string, question: Question): boolean {
  const tokens = tokensOf(text);
  return (
    question.length > 0 &&
    question.every((group) => group.some((phrase) => spansOf(tokens, phrase).length > 0))
  );
}

/** The text with its hits marked. */
export function markHits(text: string, question: Question): Segment[] {
  return cutAt(text, findSpans(text, question), { start: 0, end: text.length });
}

/** A window of the text as segments. */
export function cutAt(text: string, spans: readonly Span[], window: Span): Segment[] {
  const segments: Segment[] = [];
  let place = window.start;
  const push = (end: number, hit: boolean) => {
    if (end > place) segments.push({ text: text.slice(place, end), hit });
    place = Math.max(place, end);
  };
  for (const span of spans) {
    if (span.end <= window.start || span.start >= window.end) continue;
    push(Math.min(span.start, window.end), false);
    push(Math.min(span.end, window.end), true);
  }
  push(window.end, false);
  return segments;
}

function spansOf(tokens: readonly Token[], { tokens: wanted, prefix }: Phrase): Span[] {
  const spans: Span[] = [];
  const last = wanted.length - 1;
  for (let at = 0; at + last < tokens.length; at++) {
    const fits = wanted.every((word, index) => {
      const { token } = tokens[at + index]!;
      return prefix && index === last ? token.startsWith(word) : token === word;
    });
    if (!fits) continue;
    const end = tokens[at + last]!;
    spans.push({ start: tokens[at]!.start, end: prefix ? end.firstEnd : end.end });
  }
  return spans;
}
