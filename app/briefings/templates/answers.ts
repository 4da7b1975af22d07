/** What the statements about a bill were answered, as a table: which statements, what became of them, why, where it landed. */
import type { AnsweredWords, AnswersOfRound, RoundAnswer } from "~/domain/rounds/given-answer";
import { inLanguage } from "~/i18n/messages";
import { column } from "../blocks";
import type { Table } from "../briefing";
import { cell, type Voice } from "../voice";

export function answerTable(given: readonly AnswersOfRound[], voice: Voice): Table {
  const { say } = voice;
  return {
    kind: "table",
    columns: [
      column(
        say((t) => t.roundReport.statement),
        3,
      ),
      column(
        say((t) => t.answers.title),
        3.4,
      ),
      column(
        say((t) => t.answers.landed),
        2,
      ),
      column(
        say((t) => t.rounds.edges.responded),
        1.2,
        "date",
      ),
    ],
    rows: given.flatMap(({ answers }) =>
      answers.map((answer) => [
        cell(say((t) => answer.statements.map((each) => said(each, t.roundReport.hidden)).join(" "))),
        cell(
          say(
            (t, language) =>
              `${t.rounds.verdicts[answer.verdict]}${t.colon}${inLanguage(language, answer.reason)}`,
          ),
        ),
        cell(landedIn(answer, voice)),
        voice.day(answer.respondedOn),
      ]),
    ),
    none: say((t) => t.roundReport.noResponse),
  };
}

const said = ({ number, words }: AnsweredWords, hidden: string) => `${number}. ${words ?? `(${hidden})`}`;

function landedIn({ landed, agency }: RoundAnswer, { say }: Voice) {
  return say((_t, language) => {
    if (!landed) return agency ? inLanguage(language, agency) : "";
    const { bill, text, article } = landed;
    const parts = [inLanguage(language, bill.title), text && inLanguage(language, text), article];
    return parts.filter(Boolean).join(" · ");
  });
}
