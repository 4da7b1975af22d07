/** 自上次簡報以來: what happened to each bill between two days, and what this site mended in them, marked. */
import type { BillChange, SinceFacts } from "~/domain/briefings/facts";
import type { Phase } from "~/domain/bills/stages";
import { isStageCode, stageOf } from "~/domain/bills/stages";
import { dayLong } from "~/i18n/dates";
import type { Cell, Words } from "../briefing";
import { column, paragraph } from "../blocks";
import type { Told, Telling } from "../build-briefing";
import { cell } from "../voice";

export function tellSince({ since, bills, unchanged }: SinceFacts, telling: Telling): Told {
  const { voice, moment } = telling;
  const { say } = voice;
  const changes = bills.reduce((sum, bill) => sum + bill.changes.length, 0);
  return {
    title: say((t) => t.briefings.templates.since.name),
    subtitle: say((t, language) =>
      t.briefings.sinceSummary(
        dayLong(language, since),
        dayLong(language, moment.asOf),
        bills.length,
        changes,
      ),
    ),
    sections: [
      ...bills.map(({ card, before, changes }) => ({
        heading: voice.both(card.title),
        blocks: [
          paragraph(movement(telling, before?.phase ?? null, card.summary.standing?.phase ?? null)),
          {
            kind: "table" as const,
            columns: [
              column(
                say((t) => t.changes.columns.happened),
                1.2,
                "date",
              ),
              column(
                say((t) => t.changes.columns.event),
                2,
              ),
              column(
                say((t) => t.briefings.columns.change),
                1.4,
              ),
              column(
                say((t) => t.briefings.columns.note),
                3,
              ),
            ],
            rows: changes.map((change) => changeRow(change, telling)),
            none: say((t) => t.briefings.nothing),
          },
        ],
      })),
      {
        heading: say((t) => t.briefings.unchangedTitle),
        blocks: [paragraph(say((t) => t.briefings.unchanged(unchanged)))],
      },
    ],
  };
}

function movement({ voice: { say } }: Telling, before: Phase | null, now: Phase | null): Words {
  return say((t) => {
    const name = (phase: Phase | null) => (phase ? t.law.phases[phase].name : t.briefings.notYet);
    return before === now ? t.briefings.stayed(name(now)) : t.briefings.moved(name(before), name(now));
  });
}

function changeRow({ kind, event }: BillChange, { voice, cite }: Telling): Cell[] {
  const { say } = voice;
  const { code } = event;
  const name = cell(
    say((t) => (isStageCode(code) ? t.law.stages[code].name : t.law.beside[code])),
    { ...(isStageCode(code) && { phase: stageOf(code).phase }), sources: cite(event.sources) },
  );
  return [
    voice.date(event.date),
    name,
    cell(say((t) => t.briefings.changes[kind])),
    cell(event.note ? voice.both(event.note) : event.verbatim ? [event.verbatim] : [""]),
  ];
}
