/** Several bills beside one another: who leads, where each stands, since when, and for how long. */
import type { BillJourney, CompareFacts } from "~/domain/briefings/facts";
import type { Cell, Section } from "../briefing";
import { column, stripOf, timelineSection } from "../blocks";
import type { Told, Telling } from "../build-briefing";
import { statusOf } from "../status";
import { cell, phaseCell } from "../voice";

export function tellComparison({ bills }: CompareFacts, telling: Telling): Told {
  const { voice, moment } = telling;
  const { say } = voice;
  return {
    title: say((t) => t.briefings.templates.compare.name),
    subtitle: say((t) => t.briefings.compared(bills.length)),
    sections: [
      {
        heading: say((t) => t.bills.tableCaption),
        blocks: [
          {
            kind: "table",
            columns: [
              column(
                say((t) => t.bills.columns.bill),
                3,
              ),
              column(
                say((t) => t.bills.columns.agency),
                1.4,
              ),
              column(
                say((t) => t.briefings.columns.phase),
                1.2,
              ),
              column(
                say((t) => t.bills.columns.status),
                2,
              ),
              column(
                say((t) => t.bills.columns.stage),
                1.4,
              ),
              column(
                say((t) => t.briefings.columns.since),
                1.2,
                "date",
              ),
              column(
                say((t) => t.timeline.columns.length),
                1,
                "number",
              ),
            ],
            rows: bills.map((bill) => billRow(bill, telling)),
            none: say((t) => t.bills.none),
          },
        ],
      },
      ...timelineSection(voice, bills, moment.asOf),
      ...bills.slice(0, 12).map(({ card }): Section => ({
        heading: voice.both(card.title),
        blocks: [stripOf(voice, card.summary.steps)],
      })),
    ],
  };
}

function billRow({ card, journey }: BillJourney, { voice, cite }: Telling): Cell[] {
  const { say } = voice;
  const { standing } = card.summary;
  const length = journey?.length;
  return [
    cell(voice.both(card.title)),
    cell(card.lead ? voice.both(card.lead) : [""]),
    standing
      ? phaseCell(
          say((t) => t.law.phases[standing.phase].name),
          standing.phase,
        )
      : cell([""]),
    cell(statusOf(voice, card), { sources: cite([card.source]) }),
    cell(standing ? say((t) => t.law.stages[standing.stage].name) : [""]),
    voice.date(standing?.since ?? null),
    length
      ? cell(
          say((t) => t.days(length)),
          length.atLeast ? {} : { number: length.days },
        )
      : cell([""]),
  ];
}
