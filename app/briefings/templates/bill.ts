/** One bill in full: where it stands, its way, its history, what the rules allow next, its clocks and its texts. */
import type { BillFacts, BillInFull } from "~/domain/briefings/facts";
import { isStageCode, stageOf } from "~/domain/bills/stages";
import type { HistoryEvent } from "~/domain/records/history-event";
import { standingSentence } from "~/i18n/sentences/standing-sentence";
import type { Block, Cell, Section } from "../briefing";
import { column, ownClockTable, paragraph, stripOf, timelineOf } from "../blocks";
import type { Told, Telling } from "../build-briefing";
import type { Words } from "../briefing";
import { cell, join } from "../voice";
import { answerTable } from "./answers";
import { roundTable } from "./rounds";
import { textBlocks } from "./bill-texts";

export function tellBills({ bills, left }: BillFacts, telling: Telling): Told {
  const { voice, moment } = telling;
  const { say } = voice;
  const [only] = bills;
  const single = bills.length === 1 && only && left === 0;
  return {
    title: single ? voice.both(only.dossier.card.title) : say((t) => t.briefings.templates.bill.name),
    subtitle: single
      ? say((_t, language) => standingSentence(language, only.dossier.card.summary, moment.asOf))
      : say((t) => t.briefings.told(bills.length, left)),
    sections: bills.flatMap((bill) => sectionsOf(bill, telling, !single)),
  };
}

function sectionsOf(bill: BillInFull, telling: Telling, named: boolean): Section[] {
  const { voice, moment } = telling;
  const { say } = voice;
  const { dossier, journey, clocks, next, rounds } = bill;
  const { card, history } = dossier;
  // Among several bills every heading says whose it is.
  const heading = (words: Words) => (named ? join(voice.both(card.title), words, "｜") : words);
  const timeline = timelineOf(voice, [{ card, journey }], moment.asOf);
  const sections: Section[] = [
    {
      heading: heading(say((t) => t.bill.stageStrip)),
      blocks: [
        paragraph(say((_t, language) => standingSentence(language, card.summary, moment.asOf))),
        stripOf(voice, card.summary.steps),
        ...(timeline ? [timeline] : []),
      ],
    },
    { heading: heading(say((t) => t.bill.history)), blocks: [historyTable(history, telling)] },
    { heading: heading(say((t) => t.bill.next)), blocks: nextBlocks(next, telling) },
    { heading: heading(say((t) => t.clocks.title)), blocks: [ownClockTable(voice, clocks)] },
  ];
  if (rounds.length > 0)
    sections.push({ heading: heading(say((t) => t.rounds.title)), blocks: [roundTable(rounds, voice)] });
  if (bill.answers.length > 0)
    sections.push({
      heading: heading(say((t) => t.answers.title)),
      blocks: [answerTable(bill.answers, voice)],
    });
  if (bill.texts.length > 0)
    sections.push({
      heading: heading(say((t) => t.briefings.texts)),
      blocks: textBlocks(bill, telling),
    });
  return sections;
}

function historyTable(history: readonly HistoryEvent[], { voice, cite }: Telling): Block {
  const { say } = voice;
  return {
    kind: "table",
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
        say((t) => t.briefings.columns.note),
        3.4,
      ),
    ],
    rows: history.map((event): Cell[] => {
      const { code } = event;
      const name = say((t) => (isStageCode(code) ? t.law.stages[code].name : t.law.beside[code]));
      const marked = event.corrected
        ? join(
            name,
            say((t) => t.bill.corrected),
            " · ",
          )
        : name;
      return [
        voice.date(event.date),
        cell(marked, {
          ...(isStageCode(code) && { phase: stageOf(code).phase }),
          sources: cite(event.sources),
        }),
        cell(event.note ? voice.both(event.note) : event.verbatim ? [event.verbatim] : [""]),
      ];
    }),
    none: say((t) => t.bill.noHistory),
  };
}

function nextBlocks(next: BillInFull["next"], { voice: { say } }: Telling): Block[] {
  if (next.length === 0) return [paragraph(say((t) => t.bill.noNext))];
  return [
    paragraph(
      say((t) => t.bill.nextNote),
      "quiet",
    ),
    {
      kind: "list",
      items: next.map((code) =>
        cell(say((t) => `${t.bill.nextIf(t.law.stages[code].name)} ${t.law.stages[code].about}`)),
      ),
    },
  ];
}
