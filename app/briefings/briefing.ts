/**
 * A briefing, free of any format: everything a file will say, in the order it says it, already in words. Plain values
 * only, so that it can cross to a worker. It holds no layout: pages, fonts and colours belong to the formats.
 */
import type { TemplateCode } from "~/domain/briefings/question";
import type { Phase } from "~/domain/bills/stages";
import type { StepState } from "~/domain/bills/steps";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { Language } from "~/i18n/languages";

/** The same words in each language of the briefing, in its order; one entry where they do not differ. */
export type Words = readonly string[];

export const pageShapes = ["16x9", "4x3", "a4"] as const;
/** 16x9 and 4x3 are slides' shapes (documents lie down on A4 under them); a4 is a standing sheet. */
export type PageShape = (typeof pageShapes)[number];

export interface Briefing {
  readonly template: TemplateCode;
  readonly languages: readonly Language[];
  readonly title: Words;
  /** The sentence that says it all, before any table. */
  readonly subtitle: Words;
  readonly asOf: CalendarDate;
  readonly known: Instant | null;
  /** The first day looked back to; null where the template does not look back. */
  readonly since: CalendarDate | null;
  /** The day, and what was known, in words: for the foot of every page. */
  readonly dateline: Words;
  /** Absolute address that makes this briefing again. */
  readonly permalink: string;
  /** The newest record used; it dates everything inside the files, so that the same facts give the same bytes. */
  readonly newestRecordAt: Instant;
  readonly shape: PageShape;
  /** File name without its extension, and the same in ASCII. */
  readonly fileName: { readonly full: string; readonly ascii: string };
  readonly sections: readonly Section[];
  /** In order of number; empty when the reader wants none. */
  readonly sources: readonly Source[];
}

export interface Section {
  readonly heading: Words;
  readonly blocks: readonly Block[];
}

export const blockKinds = ["paragraph", "list", "table", "board", "strip", "timeline"] as const;
export type BlockKind = (typeof blockKinds)[number];
export type Block = Paragraph | List | Table | Board | Strip | Timeline;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: Words;
  /** Quiet: a remark about what stands above it. */
  readonly tone: "plain" | "quiet";
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Cell[];
}

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  /** Each as long as the columns. A row's first cell names it. */
  readonly rows: readonly (readonly Cell[])[];
  /** Said in place of the rows when there are none. */
  readonly none: Words;
}

export interface Column {
  readonly heading: Words;
  readonly kind: "text" | "date" | "number";
  /** Its share of the width, beside the other columns'. */
  readonly share: number;
}

export interface Cell {
  /** As it is read; for a date already in the calendar and precision of each language. */
  readonly text: Words;
  /** The very day, where the text is a date known to the day: for sheets and calendars. */
  readonly on?: CalendarDate;
  readonly number?: number;
  /** Colours it; the text says it too. */
  readonly phase?: Phase;
  /** Numbers in `Briefing.sources`. */
  readonly sources?: readonly number[];
}

/** Cards in columns, side by side: the plan's own page. */
export interface Board {
  readonly kind: "board";
  readonly columns: readonly BoardColumn[];
}

export interface BoardColumn {
  readonly phase: Phase;
  readonly heading: Words;
  readonly count: number;
  /** As many as `count`, or the first of them where a format holds no more. */
  readonly cards: readonly Card[];
}

export interface Card {
  readonly title: Words;
  /** The plan's words, the date first: 「106.6.16 已報院審查」. */
  readonly status: Words;
  readonly on?: CalendarDate;
  readonly sources: readonly number[];
}

/** The few large steps of a bill's way. */
export interface Strip {
  readonly kind: "strip";
  readonly steps: readonly {
    readonly label: Words;
    readonly state: StepState;
    /** What stands under it, a date with its stage; null where nothing is on record. */
    readonly note: Words | null;
  }[];
}

/** Bars on one time axis. */
export interface Timeline {
  readonly kind: "timeline";
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: Words;
  /** The bar in one sentence: what a reader without the picture is told. */
  readonly sentence: Words;
  readonly spans: readonly {
    readonly phase: Phase;
    /** Where it is drawn. */
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    /** What is known of its two ends: 「106.8.17以前」 is drawn at that day and is not that day. */
    readonly began: Cell;
    readonly ended: Cell;
  }[];
}

export interface Source {
  readonly number: number;
  readonly title: Words;
  readonly publisher: Words;
  readonly locator: string | null;
  readonly address: string | null;
  readonly grade: Words;
}
