/** From a briefing to its sheets. Prose, and the names of the sheets that belong to it, stand on the first. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { dayShort, instantInTaipei } from "~/i18n/dates";
import type { Briefing, Cell, Table } from "../../briefing";
import { linesOf, oneLine } from "../print/lines";
import { marksOf, sayWords, sourceTable } from "../print/page-words";
import { tableOfBlock } from "../print/block-tables";
import type { Sheet, Value } from "./sheet";
import { createNames } from "./sheet-names";

export function listSheets(briefing: Briefing): Sheet[] {
  const { languages, newestRecordAt } = briefing;
  const nameOf = createNames();
  const first = nameOf(oneLine(briefing.title.slice(0, 1)));
  const sheets: Sheet[] = [];
  const told: Value[] = [
    ...values(briefing, briefing.title, "title"),
    ...values(briefing, briefing.subtitle),
    ...values(briefing, briefing.dateline),
    ...languages.slice(0, 1).map((language) => ({
      text: oneLine(
        sayWords({ languages: [language] }, (t) =>
          t.briefings.made(instantInTaipei(language, newestRecordAt)),
        ),
      ),
      look: "quiet" as const,
    })),
    { text: briefing.permalink, look: "quiet" },
  ];
  for (const { heading, blocks } of briefing.sections) {
    told.push({ text: "" }, ...values(briefing, heading, "heading"));
    for (const block of blocks) {
      if (block.kind === "paragraph")
        told.push(...values(briefing, block.text, block.tone === "quiet" ? "quiet" : undefined));
      else if (block.kind === "list") told.push(...block.items.map((item) => valueOf(briefing, item)));
      else {
        const name = nameOf(oneLine(heading.slice(0, 1)));
        told.push({ text: `→ ${name}`, look: "quiet" });
        sheets.push({ name, ...gridOf(briefing, tableOfBlock(briefing, block)) });
      }
    }
  }
  const sources = sourceTable(briefing);
  if (sources) {
    const words = sayWords(briefing, (t) => t.briefings.sources);
    sheets.push({ name: nameOf(oneLine(words.slice(0, 1))), ...gridOf(briefing, sources) });
  }
  return [{ name: first, header: [], rows: told.map((value) => [value]) }, ...sheets];
}

function values(briefing: Briefing, words: readonly string[], look?: Value["look"]): Value[] {
  return linesOf(words, briefing.languages).map(({ text }) => ({ text, ...(look && { look }) }));
}

function gridOf(briefing: Briefing, table: Table): Pick<Sheet, "header" | "rows"> {
  const hasSources = table.rows.some((row) => row.some(({ sources }) => sources && sources.length > 0));
  const header = table.columns.map(({ heading }) => joined(briefing, heading));
  if (table.rows.length === 0)
    return { header, rows: [[{ text: joined(briefing, table.none), look: "quiet" }]] };
  if (hasSources)
    header.push(
      joined(
        briefing,
        sayWords(briefing, (t) => t.briefings.sources),
      ),
    );
  return {
    header,
    rows: table.rows.map((row) => {
      const numbers = [...new Set(row.flatMap(({ sources }) => sources ?? []))];
      const shown = row.map((cell) => valueOf(briefing, { ...cell, sources: [] }));
      return hasSources ? [...shown, { text: marksOf(numbers).trim(), look: "quiet" as const }] : shown;
    }),
  };
}

function valueOf(briefing: Briefing, cell: Cell): Value {
  const { on, number, phase, sources } = cell;
  const text = joined(briefing, cell.text);
  return {
    text: text + marksOf(sources),
    ...(phase && { phase }),
    ...(number !== undefined && Number(text) === number && { number }),
    ...(on &&
      isDayAlone(briefing, cell, on) && { on, calendar: briefing.languages[0] === "en" ? "iso" : "roc" }),
  };
}

/** Whether the cell says that day and nothing more: 「最晚 106.6.16」 must not lose its first word. */
function isDayAlone({ languages }: Briefing, { text }: Cell, on: CalendarDate): boolean {
  const days = languages.map((language) => dayShort(language, on));
  return text.every((word) => days.includes(word)) && on >= "1912-01-01";
}

function joined({ languages }: Briefing, words: readonly string[]): string {
  return linesOf(words, languages)
    .map(({ text }) => text)
    .join("\n");
}
