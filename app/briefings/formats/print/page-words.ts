/** What every page and every list of sources says, in the briefing's languages. */
import type { Phase } from "~/domain/bills/stages";
import type { StepState } from "~/domain/bills/steps";
import { messagesFor, type Messages } from "~/i18n/messages";
import type { Briefing, Cell, Source, Table, Words } from "../../briefing";
import { oneLine } from "./lines";

type Said = Pick<Briefing, "languages">;

export function sayWords({ languages }: Said, inWords: (t: Messages) => string): Words {
  return [...new Set(languages.map((language) => inWords(messagesFor(language))))];
}

export function pageOf(briefing: Said, page: number, pages: number): string {
  return oneLine(sayWords(briefing, (t) => t.briefings.page(page, pages)));
}

/** What stands before, between and after the two numbers, for formats that count pages themselves. */
export function pageParts(briefing: Said): readonly [string, string, string] {
  const [before = "", rest = ""] = oneLine(
    sayWords(briefing, (t) => t.briefings.page(1, 2)).slice(0, 1),
  ).split("1");
  const [between = "", after = ""] = rest.split("2");
  return [before, between, after];
}

export function phaseName(briefing: Said, phase: Phase): Words {
  return sayWords(briefing, (t) => t.law.phases[phase].name);
}

export function stateName(briefing: Said, state: StepState): Words {
  return sayWords(briefing, (t) => t.briefings.stateNames[state]);
}

/** " [1][3]": where the sources of a cell stand in the list; nothing for none. */
export function marksOf(sources: readonly number[] | undefined): string {
  return sources && sources.length > 0 ? ` ${sources.map((number) => `[${number}]`).join("")}` : "";
}

/** The sources as a table; null when the reader wants none. */
export function sourceTable(briefing: Briefing): Table | null {
  if (briefing.sources.length === 0) return null;
  const heading = (key: "number" | "title" | "publisher" | "locator" | "address" | "grade") =>
    sayWords(briefing, (t) => t.briefings.columns[key]);
  return {
    kind: "table",
    columns: [
      { heading: heading("number"), kind: "number", share: 0.6 },
      { heading: heading("title"), kind: "text", share: 2.6 },
      { heading: heading("publisher"), kind: "text", share: 1.5 },
      { heading: heading("locator"), kind: "text", share: 1.4 },
      { heading: heading("address"), kind: "text", share: 3 },
      { heading: heading("grade"), kind: "text", share: 0.9 },
    ],
    rows: briefing.sources.map(sourceRow),
    none: [""],
  };
}

function sourceRow({ number, title, publisher, locator, address, grade }: Source): Cell[] {
  const cell = (text: Words): Cell => ({ text });
  return [
    { text: [String(number)], number },
    cell(title),
    cell(publisher),
    cell([locator ?? ""]),
    cell([address ?? ""]),
    cell(grade),
  ];
}

/** A source on one line, for speaker notes. */
export function sourceLine({ number, title, publisher, locator, address, grade }: Source): string {
  const parts = [title, publisher, [locator ?? ""], grade, [address ?? ""]].map((words) => oneLine(words));
  return `[${number}] ${parts.filter(Boolean).join(" · ")}`;
}
