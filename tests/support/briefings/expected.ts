/** What a reader of a file must find: threads of texts, each thread in its order. White space does not count. */
import type { Block, Briefing, Cell, Words } from "~/briefings/briefing";
import type { Exporter, Part } from "~/briefings/exporter";

/** One place in a thread: any of the ways in which a format may write it. */
export type Expected = readonly string[];

export interface Thread {
  readonly of: string;
  readonly texts: readonly Expected[];
}

/** A library of sheets drops U+FFFD; a font that lacks ⁺ shows +, and one without an emoji its number: the plain forms are compared. */
const plain = (text: string) =>
  text
    .replace(/\[U\+([0-9A-F]{4,6})\]/g, (_found, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .normalize("NFKC")
    .replace(/[\s\ufffd\p{Default_Ignorable_Code_Point}]+/gu, "");
const wordsOf = (words: Words): Expected[] => words.map((word) => [word]);
/** A date is one place however many languages say it: a sheet holds the day and shows it once. */
const cellOf = ({ text, on }: Cell): Expected[] => (on ? [[...text, on]] : wordsOf(text));

export function threadsOf(briefing: Briefing, { omits }: Pick<Exporter, "omits">): Thread[] {
  const omitted = new Set<Part>(omits.map(({ part }) => part));
  const blocks = briefing.sections
    .flatMap((section) => section.blocks)
    .filter(({ kind }) => !omitted.has(kind));
  return [
    { of: "title", texts: wordsOf(briefing.title) },
    { of: "dateline", texts: wordsOf(briefing.dateline) },
    { of: "permalink", texts: [[briefing.permalink]] },
    ...blocks.flatMap((block, index) =>
      blockThreads(block).map((texts) => ({ of: `${block.kind} ${index + 1}`, texts })),
    ),
    ...(omitted.has("sources")
      ? []
      : [
          {
            of: "sources",
            texts: briefing.sources.flatMap(({ title, publisher, locator, grade }) =>
              [title, publisher, [locator ?? ""], grade].flatMap(wordsOf),
            ),
          },
          {
            of: "addresses of sources",
            texts: briefing.sources.flatMap(({ address }) => (address ? [[address]] : [])),
          },
        ]),
  ];
}

/** Formats with running text say every heading too. */
export function headingsOf(briefing: Briefing): Thread {
  return { of: "headings", texts: briefing.sections.flatMap(({ heading }) => wordsOf(heading)) };
}

function blockThreads(block: Block): Expected[][] {
  switch (block.kind) {
    case "paragraph":
      return [wordsOf(block.text)];
    case "list":
      return [block.items.flatMap(cellOf)];
    case "table":
      return [
        block.rows.length > 0 ? block.columns.flatMap(({ heading }) => wordsOf(heading)) : [],
        block.rows.length > 0 ? block.rows.flat().flatMap(cellOf) : wordsOf(block.none),
      ];
    case "board":
      return block.columns.map(({ heading, cards }) => [
        ...wordsOf(heading),
        ...cards.flatMap(({ title, status }) => [...wordsOf(title), ...wordsOf(status)]),
      ]);
    case "strip":
      return [block.steps.flatMap(({ label }) => wordsOf(label))];
    case "timeline":
      return [block.bars.flatMap(({ sentence }) => wordsOf(sentence))];
  }
}

/** Whether a text stands in two pieces, as where a page ends within it. */
function isCut(hay: string, text: string): boolean {
  for (let at = 1; at < text.length; at += 1)
    if (hay.includes(text.slice(0, at)) && hay.includes(text.slice(at))) return text.length > 8;
  return false;
}

/** The first text of each thread that is not where it should be; none when all are. */
export function missingFrom(text: string, threads: readonly Thread[], isPaged = false): string[] {
  const hay = plain(text);
  return threads.flatMap(({ of, texts }) => {
    let from = 0;
    for (const ways of texts) {
      const wanted = ways.map(plain).filter(Boolean);
      if (wanted.length === 0) continue;
      const places = wanted.map((way) => hay.indexOf(way, from)).filter((at) => at >= 0);
      if (places.length === 0) {
        if (isPaged && wanted.some((way) => isCut(hay, way))) continue;
        const elsewhere = wanted.some((way) => hay.includes(way)) ? " (but out of order)" : "";
        return [`${of}: ${ways.join(" or ")}${elsewhere}`];
      }
      from = Math.min(...places);
    }
    return [];
  });
}
