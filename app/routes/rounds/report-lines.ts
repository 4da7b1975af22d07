/** The lines of a report's CSV: a statement each, with everybody's counts, each group's and each tier's. */
import { groupLetter, toAnswers } from "~/domain/rounds/report/shares";
import type { ReportStatement, RoundReport } from "~/domain/rounds/report/round-report";
import type { Landed } from "~/domain/rounds/given-answer";
import { participantTiers } from "~/domain/rounds/round-codes";
import type { Language } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";

export function reportLines(
  language: Language,
  { results, statements, computedAt }: RoundReport,
): string[][] {
  const t = messagesFor(language);
  const words = t.roundReport;
  const byId = new Map(results.statements.map((each) => [each.id, each]));
  const answers = [words.agree, words.disagree, words.pass];
  const groups = results.groups.map((_, group) => words.groupName(groupLetter(group)));
  const head = [
    words.number,
    words.statement,
    words.origin,
    words.state,
    ...answers,
    words.divergence,
    words.important,
  ]
    .concat(groups.flatMap((group) => answers.map((answer) => `${group} ${answer}`)))
    .concat(participantTiers.flatMap((tier) => answers.map((answer) => `${t.rounds.tiers[tier]} ${answer}`)))
    .concat([words.response, t.answers.landed, words.method, words.countedAt]);

  const lineOf = (statement: ReportStatement): string[] => {
    const found = byId.get(statement.number);
    const counts = toAnswers(found ?? { agrees: 0, disagrees: 0, seen: 0 });
    const byTier = new Map(statement.byTier.map((each) => [each.tier, each]));
    return [
      String(statement.number),
      statement.words ?? "",
      words.origins[statement.origin],
      t.voting.statementStates[statement.state],
      ...numbers(counts),
      found?.divergence == null ? "" : found.divergence.toFixed(4),
      String(statement.important),
      ...results.groups.flatMap((_, group) => {
        const own = found?.byGroup[group];
        return own ? numbers(toAnswers(own)) : ["", "", ""];
      }),
      ...participantTiers.flatMap((tier) => {
        const own = byTier.get(tier);
        return own ? numbers(own) : ["", "", ""];
      }),
      statement.responses
        .map(({ verdict, reason }) => t.rounds.verdicts[verdict] + t.colon + inLanguage(language, reason))
        .join("\n"),
      statement.responses.map(({ landed }) => landedIn(landed)).join("\n"),
      results.methodVersion,
      computedAt,
    ];
  };
  return [head, ...statements.map(lineOf)];
}

function numbers({
  agrees,
  disagrees,
  passes,
}: {
  agrees: number;
  disagrees: number;
  passes: number;
}): string[] {
  return [agrees, disagrees, passes].map(String);
}

/** By codes, for programs: the bill, the version of its text, and the article as the answer says it. */
function landedIn(landed: Landed | null): string {
  return landed ? [landed.bill.slug, landed.text?.code, landed.article].filter(Boolean).join(" ") : "";
}
