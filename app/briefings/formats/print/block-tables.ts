/** Every block that is more than prose, as a table: what a sheet can hold of a board, a strip and a timeline. */
import { dayShort } from "~/i18n/dates";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Messages } from "~/i18n/messages";
import type { Board, Briefing, Cell, Column, Strip, Table, Timeline } from "../../briefing";
import { phaseName, sayWords, stateName } from "./page-words";

type ColumnWord = keyof Messages["briefings"]["columns"];

export function tableOfBlock(briefing: Briefing, block: Table | Board | Strip | Timeline): Table {
  switch (block.kind) {
    case "table":
      return block;
    case "board":
      return boardTable(briefing, block);
    case "strip":
      return stripTable(briefing, block);
    case "timeline":
      return timelineTable(briefing, block);
  }
}

function boardTable(briefing: Briefing, { columns }: Board): Table {
  return {
    kind: "table",
    columns: [
      columnOf(briefing, "phase"),
      columnOf(briefing, "title"),
      columnOf(briefing, "status"),
      columnOf(briefing, "dated", "date"),
    ],
    rows: columns.flatMap(({ phase, heading, cards }) =>
      cards.map(({ title, status, on, sources }): Cell[] => [
        { text: heading, phase },
        { text: title },
        { text: status, sources },
        dayCell(briefing, on),
      ]),
    ),
    none: sayWords(briefing, (t) => t.briefings.nothing),
  };
}

function stripTable(briefing: Briefing, { steps }: Strip): Table {
  return {
    kind: "table",
    columns: [columnOf(briefing, "title"), columnOf(briefing, "state"), columnOf(briefing, "words")],
    rows: steps.map(({ label, state, note }): Cell[] => [
      { text: label },
      { text: stateName(briefing, state) },
      { text: note ?? [""] },
    ]),
    none: sayWords(briefing, (t) => t.briefings.nothing),
  };
}

function timelineTable(briefing: Briefing, { bars }: Timeline): Table {
  return {
    kind: "table",
    columns: [
      columnOf(briefing, "title"),
      columnOf(briefing, "phase"),
      columnOf(briefing, "from", "date"),
      columnOf(briefing, "to", "date"),
      columnOf(briefing, "words"),
    ],
    rows: bars.flatMap(({ label, sentence, spans }) =>
      spans.map(({ phase, began, ended }, index): Cell[] => [
        { text: label },
        { text: phaseName(briefing, phase), phase },
        began,
        ended,
        { text: index === 0 ? sentence : [""] },
      ]),
    ),
    none: sayWords(briefing, (t) => t.briefings.nothing),
  };
}

function columnOf(briefing: Briefing, word: ColumnWord, kind: Column["kind"] = "text"): Column {
  return { heading: sayWords(briefing, (t) => t.briefings.columns[word]), kind, share: 1 };
}

function dayCell({ languages }: Briefing, on: CalendarDate | undefined): Cell {
  return on === undefined
    ? { text: [""] }
    : { text: languages.map((language) => dayShort(language, on)), on };
}
