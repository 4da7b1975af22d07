/** 法規調適進度: the plan's own page, with what is planned and what ended after its three columns. */
import type { Phase } from "~/domain/bills/stages";
import type { ProgressFacts } from "~/domain/briefings/facts";
import type { BoardColumn } from "../briefing";
import { timelineSection } from "../blocks";
import type { Told, Telling } from "../build-briefing";
import { statusOf } from "../status";

const main: readonly Phase[] = ["executive", "legislative", "completed"];
const beside: readonly Phase[] = ["planning", "ended"];

export function tellProgress({ columns }: ProgressFacts, { voice, cite, moment }: Telling): Told {
  const { say } = voice;
  const count = (...phases: Phase[]) =>
    columns.filter(({ phase }) => phases.includes(phase)).reduce((sum, { bills }) => sum + bills.length, 0);
  const boardOf = (shown: readonly Phase[]) =>
    shown.map((phase): BoardColumn => {
      const { bills } = columns.find((column) => column.phase === phase)!;
      return {
        phase,
        heading: say((t) => t.law.phases[phase].name),
        count: bills.length,
        cards: bills.map(({ card }) => {
          const date = card.summary.milestone?.date;
          return {
            title: voice.both(card.title),
            status: statusOf(voice, card),
            ...(date?.precision === "day" && { on: date.on }),
            sources: cite([card.source]),
          };
        }),
      };
    });
  return {
    title: say((t) => t.briefings.templates.progress.name),
    subtitle: say((t) =>
      t.board.summary(
        count("planning", "executive", "legislative", "completed", "ended"),
        count("planning", "executive", "legislative"),
        count("completed"),
        count("ended"),
      ),
    ),
    sections: [
      {
        heading: say((t) => t.briefings.templates.progress.name),
        blocks: [{ kind: "board", columns: boardOf(main) }],
      },
      {
        heading: say((t) => t.briefings.beside),
        blocks: [{ kind: "board", columns: boardOf(beside) }],
      },
      ...timelineSection(
        voice,
        [...main, ...beside].flatMap((phase) => columns.find((column) => column.phase === phase)!.bills),
        moment.asOf,
      ),
    ],
  };
}
