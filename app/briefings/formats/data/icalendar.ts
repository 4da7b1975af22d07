/** iCalendar: a day-long entry for everything in the briefing that has an exact day. Times of day it never has. */
import { createHash } from "node:crypto";
import type { Briefing, Cell } from "../../briefing";
import type { Exporter } from "../../exporter";
import { inLine, sourceLine } from "../../words";
import { newCalendar } from "./new-calendar";
import { rowsOf } from "./rows";

export const icalendar = {
  format: "ics",
  extension: "ics",
  mediaType: "text/calendar; charset=utf-8",
  omits: [
    { part: "paragraph", reason: "days_only" },
    { part: "list", reason: "days_only" },
    { part: "strip", reason: "days_only" },
    { part: "timeline", reason: "days_only" },
  ],
  render: async (briefing) => {
    const calendar = newCalendar({
      name: inLine(briefing.title),
      description: `${inLine(briefing.subtitle)} ${inLine(briefing.dateline)}`,
      product: "Briefings",
      language: briefing.languages[0] ?? "zh-Hant",
      url: briefing.permalink,
    });
    const stamp = new Date(briefing.newestRecordAt);
    for (const entry of entriesOf(briefing))
      calendar.createEvent({
        id: `${digest(JSON.stringify([briefing.permalink, entry]))}@lawtrail`,
        start: new Date(entry.on),
        allDay: true,
        stamp,
        summary: entry.summary,
        description: [entry.section, ...entry.sources, briefing.permalink].join("\n"),
        url: briefing.permalink,
      });
    return new TextEncoder().encode(calendar.toString());
  },
} as const satisfies Exporter;

interface Entry {
  readonly on: string;
  readonly summary: string;
  readonly section: string;
  readonly sources: readonly string[];
}

function entriesOf(briefing: Briefing): Entry[] {
  return briefing.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block): Entry[] => {
      if (block.kind !== "table" && block.kind !== "board") return [];
      const { headings, rows } = rowsOf(briefing, block);
      return rows.flatMap((row) =>
        row.flatMap((cell, index) => {
          if (cell.on === undefined) return [];
          const others = row.filter((other) => other.on === undefined).map(({ text }) => inLine(text));
          const named = block.kind === "board" ? inLine(cell.text) : inLine(headings[index] ?? [""]);
          const name =
            block.kind === "board" ? inLine(row[1]!.text) : others.filter(Boolean).slice(0, 2).join(" · ");
          return [
            {
              on: cell.on,
              summary: `${name}：${named}`,
              section: inLine(heading),
              sources: sourcesOf(briefing, row),
            },
          ];
        }),
      );
    }),
  );
}

function sourcesOf(briefing: Briefing, row: readonly Cell[]): string[] {
  const numbers = new Set(row.flatMap((cell) => cell.sources ?? []));
  return briefing.sources.filter(({ number }) => numbers.has(number)).map(sourceLine);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
