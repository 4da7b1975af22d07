/** The blocks that several templates are made of. */
import type { BillJourney, ClockLine } from "~/domain/briefings/facts";
import type { Clock } from "~/domain/clocks/clock";
import { ruleOf } from "~/domain/clocks/rules/rules";
import type { Step } from "~/domain/bills/steps";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { partialDay } from "~/i18n/dates";
import { barSentence } from "~/i18n/sentences/bar-sentence";
import type { Cell, Column, Paragraph, Section, Strip, Table, Timeline, Words } from "./briefing";
import type { Voice } from "./voice";
import { cell, join } from "./voice";

export function paragraph(text: Words, tone: Paragraph["tone"] = "plain"): Paragraph {
  return { kind: "paragraph", text, tone };
}

export function column(heading: Words, share: number, kind: Column["kind"] = "text"): Column {
  return { heading, kind, share };
}

/** The bills' ways on one axis, up to the day; null when none has begun. */
export function timelineOf(voice: Voice, bills: readonly BillJourney[], asOf: CalendarDate): Timeline | null {
  const begun = bills.flatMap(({ card, journey }) => (journey ? [{ card, journey }] : []));
  const first = begun.map(({ journey }) => journey.start.on).sort()[0];
  if (first === undefined) return null;
  return {
    kind: "timeline",
    from: `${first.slice(0, 4)}-01-01` as CalendarDate,
    to: asOf,
    bars: begun.map(({ card, journey }) => ({
      label: voice.both(card.title),
      sentence: voice.say((_t, language) => barSentence(language, { ...card, journey })),
      spans: journey.phases.map(({ phase, from, to }) => ({
        phase,
        from: from.on,
        to: to.on,
        began: voice.date(from),
        ended: voice.date(to),
      })),
    })),
  };
}

export function timelineSection(voice: Voice, bills: readonly BillJourney[], asOf: CalendarDate): Section[] {
  const timeline = timelineOf(voice, bills, asOf);
  return timeline ? [{ heading: voice.say((t) => t.timeline.title), blocks: [timeline] }] : [];
}

export function stripOf(voice: Voice, steps: readonly Step[]): Strip {
  return {
    kind: "strip",
    steps: steps.map(({ code, state, shown }) => ({
      label: voice.say((t) => t.law.steps[code]),
      state,
      note:
        shown &&
        voice.say((t, language) => `${partialDay(language, shown.date)} ${t.law.stages[shown.stage].name}`),
    })),
  };
}

/** Clocks as rows: whose, which, when they run out, what is left, by which article. */
export function clockTable(voice: Voice, lines: readonly ClockLine[]): Table {
  const { say } = voice;
  return {
    kind: "table",
    columns: [
      column(
        say((t) => t.clocks.columns.subject),
        3,
      ),
      column(
        say((t) => t.clocks.columns.clock),
        3,
      ),
      column(
        say((t) => t.clocks.columns.due),
        1.4,
        "date",
      ),
      column(
        say((t) => t.clocks.columns.left),
        1.6,
      ),
      column(
        say((t) => t.clocks.columns.basis),
        2.4,
      ),
    ],
    rows: lines.map(({ title, clock }) => [cell(voice.both(title)), ...clockCells(voice, clock)]),
    none: say((t) => t.clocks.none),
  };
}

/** The same of one bill, without naming it. */
export function ownClockTable(voice: Voice, clocks: readonly Clock[]): Table {
  const { say } = voice;
  return {
    kind: "table",
    columns: [
      column(
        say((t) => t.clocks.columns.clock),
        3,
      ),
      column(
        say((t) => t.clocks.columns.due),
        1.4,
        "date",
      ),
      column(
        say((t) => t.clocks.columns.left),
        2,
      ),
      column(
        say((t) => t.clocks.columns.basis),
        2.4,
      ),
    ],
    rows: clocks.map((clock) => clockCells(voice, clock)),
    none: say((t) => t.clocks.none),
  };
}

function clockCells(voice: Voice, clock: Clock): Cell[] {
  const { basis } = ruleOf(clock.rule);
  return [
    cell(voice.say((t) => t.clocks.rules[clock.rule].name)),
    dueCell(voice, clock),
    cell(leftOf(voice, clock)),
    cell(voice.say((t) => (basis.by === "law" ? basis.law + basis.article : t.clocks.rule.directive))),
  ];
}

function dueCell(voice: Voice, { state, dueOn, bound, endedOn }: Clock): Cell {
  if (state === "start_unknown") return cell(voice.say((t) => t.clocks.states.start_unknown));
  if (dueOn === null) return cell(voice.say((t) => (endedOn ? "" : t.clocks.noDueYet)));
  const day = voice.day(dueOn);
  return bound === "exact"
    ? day
    : {
        ...day,
        text: join(
          voice.say((t) => t.clocks.bounds[bound]),
          day.text,
          " ",
        ),
      };
}

function leftOf(voice: Voice, { state, daysLeft, dueOn, endedOn, outcome }: Clock): Words {
  return voice.say((t, language) => {
    if (endedOn || state === "met")
      return [
        endedOn && `${t.clocks.endedOn} ${partialDay(language, endedOn)}`,
        outcome && t.clocks.outcomes[outcome],
      ]
        .filter(Boolean)
        .join(" ");
    if (state === "overdue")
      return [t.clocks.states.overdue, daysLeft !== null && t.clocks.daysOver(-daysLeft)]
        .filter(Boolean)
        .join(" ");
    if (state !== "running") return "";
    if (dueOn === null) return t.clocks.waitsForOrder;
    return daysLeft === null ? t.clocks.states.running : t.clocks.daysLeft(daysLeft);
  });
}
