/** The running text of an ODT: headings, paragraphs a line for each language, and the list of sources. */
import { sayWords, sourceLine } from "../../print/page-words";
import { linesOf } from "../../print/lines";
import type { Briefing, Words } from "../../../briefing";
import { escapeXml, tag } from "../xml";

/** One heading with a line for each language. */
export function headingOf(briefing: Briefing, words: Words, level: 1 | 2): string {
  const lines = linesOf(words, briefing.languages).map(({ text }) => escapeXml(text));
  return tag(
    "text:h",
    { "text:style-name": level === 1 ? "Title" : "Heading", "text:outline-level": level },
    lines.join("<text:line-break/>"),
  );
}

/** A paragraph for each language; those after the first are quieter. @param marks stand after the last of them */
export function paragraphsOf(briefing: Briefing, words: Words, style: string, marks = ""): string[] {
  const lines = linesOf(words, briefing.languages);
  const shown = lines.length > 0 ? lines : [{ text: "" }];
  return shown.map(({ text }, index) =>
    tag(
      "text:p",
      { "text:style-name": index === 0 ? style : `${style}_Second` },
      escapeXml(text),
      index === shown.length - 1 && marks
        ? tag("text:span", { "text:style-name": "Marks" }, ` ${marks}`)
        : "",
    ),
  );
}

export function sourceLines(briefing: Briefing): string[] {
  if (briefing.sources.length === 0) return [];
  return [
    headingOf(
      briefing,
      sayWords(briefing, (t) => t.briefings.sources),
      2,
    ),
    ...briefing.sources.map((source) =>
      tag("text:p", { "text:style-name": "Quiet" }, escapeXml(sourceLine(source))),
    ),
  ];
}
