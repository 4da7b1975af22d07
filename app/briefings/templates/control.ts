/** 管考月報: a month's reports, planned against actual by item and agency, and what is missing or came late. */
import type { ControlFacts } from "~/domain/briefings/facts";
import { type AgencyGroup, groupByAgency, type ProgressRow } from "~/domain/progress/progress-row";
import { lastDayOf } from "~/domain/progress/report-month";
import type { ReportField } from "~/domain/progress/report-words";
import { dayLong, partialDay } from "~/i18n/dates";
import type { Block, Cell, Column, Section, Table, Words } from "../briefing";
import { column, paragraph } from "../blocks";
import type { Told, Telling } from "../build-briefing";
import { cell, join, type Voice } from "../voice";

export function tellControl(facts: ControlFacts, { voice }: Telling): Told {
  const { say } = voice;
  const month = { on: lastDayOf(facts.month), precision: "month" } as const;
  return {
    title: join(
      say((t) => t.briefings.templates.control.name),
      say((_t, language) => partialDay(language, month)),
      " ",
    ),
    subtitle: summaryOf(facts, voice),
    sections: [
      overview(facts, voice),
      ...groupByAgency(facts.rows).map((group) => agencySection(group, voice)),
      lateSection(facts, voice),
    ],
  };
}

function summaryOf({ rows, reports, dueOn }: ControlFacts, { say }: Voice): Words {
  const count = (state: string) => rows.filter(({ report }) => report?.state === state).length;
  const missing = rows.filter(({ timeliness }) => timeliness.kind === "missing").length;
  return say((t, language) => {
    if (reports === "released") return t.briefings.control.released(rows.length);
    if (rows.length === 0) return t.progress.none;
    const due = dayLong(language, dueOn);
    return t.progress.sentence(rows.length, count("submitted"), count("accepted"), missing, due);
  });
}

/** Each item on a line: whose it is, its planned time, and how the record compares with it. */
function overview({ rows }: ControlFacts, voice: Voice): Section {
  const { say } = voice;
  const columns: Column[] = [
    column(
      say((t) => t.progress.columns.bill),
      3,
    ),
    column(
      say((t) => t.progress.items.agency),
      1.8,
    ),
    column(
      say((t) => t.briefings.control.planDue),
      1.4,
    ),
    column(
      say((t) => t.briefings.control.verdict),
      1.4,
    ),
    column(
      say((t) => t.briefings.control.standing),
      1.6,
    ),
    column(
      say((t) => t.progress.columns.state),
      1.6,
    ),
  ];
  return {
    heading: say((t) => t.briefings.control.overview),
    blocks: [
      {
        kind: "table",
        columns,
        rows: groupByAgency(rows).flatMap((group) => group.rows.map((row) => overviewRow(row, voice))),
        none: say((t) => t.progress.none),
      },
      paragraph(
        say((t) => t.progress.asOfMonthEnd),
        "quiet",
      ),
    ],
  };
}

function overviewRow({ item, plan, report }: ProgressRow, { say, both, date }: Voice): Cell[] {
  const { standing } = plan;
  const stage = say((t) => (standing ? t.law.stages[standing.stage].name : t.progress.noStanding));
  return [
    cell(both(item.bill)),
    cell(both(item.agency)),
    plan.due ? date(plan.due) : cell(say((t) => t.progress.verdicts.undated)),
    cell(say((t) => t.progress.verdicts[plan.verdict])),
    cell(stage, standing ? { phase: standing.phase } : {}),
    cell(say((t) => (report ? t.progress.states[report.state] : t.progress.nothingYet))),
  ];
}

function agencySection({ agency, rows }: AgencyGroup, voice: Voice): Section {
  const told = rows.filter(({ report }) => report !== null);
  const behind = told.filter(({ report }) => report!.words.delayReason || report!.words.response);
  const blocks: Block[] = [wordsTable(told, ["planned", "actual", "nextStep"], voice)];
  if (behind.length > 0) blocks.push(wordsTable(behind, ["delayReason", "response"], voice));
  return { heading: voice.both(agency), blocks };
}

function wordsTable(rows: readonly ProgressRow[], fields: readonly ReportField[], voice: Voice): Table {
  const { say } = voice;
  const first = column(
    say((t) => t.progress.columns.bill),
    2,
  );
  const others = fields.map((field) =>
    column(
      say((t) => t.progress.fields[field]),
      3,
    ),
  );
  return {
    kind: "table",
    columns: [first, ...others],
    rows: rows.map(({ item, report }) => [
      cell(voice.both(item.bill)),
      ...fields.map((field) => cell([report!.words[field]])),
    ]),
    none: say((t) => t.progress.nothingYet),
  };
}

/** 逾期未報與遲報. */
function lateSection({ rows, dueOn }: ControlFacts, voice: Voice): Section {
  const { say } = voice;
  const late = rows.filter(({ timeliness: { kind } }) => kind === "missing" || kind === "late");
  const columns: Column[] = [
    column(
      say((t) => t.progress.columns.bill),
      3,
    ),
    column(
      say((t) => t.progress.items.agency),
      2,
    ),
    column(
      say((t) => t.progress.report.due),
      1.4,
      "date",
    ),
    column(
      say((t) => t.briefings.control.howLate),
      1.6,
    ),
  ];
  return {
    heading: say((t) => t.briefings.control.late),
    blocks: [
      {
        kind: "table",
        columns,
        rows: late.map(({ item, timeliness: { kind, days } }) => [
          cell(voice.both(item.bill)),
          cell(voice.both(item.agency)),
          voice.day(dueOn),
          cell(say((t) => t.progress.timeliness[kind](days))),
        ]),
        none: say((t) => t.briefings.control.noneLate),
      },
    ],
  };
}
