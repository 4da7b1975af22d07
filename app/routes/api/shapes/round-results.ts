/** The statements of a round and what was computed of their votes. The whole computation stands in report.json. */
import { z } from "zod";
import type { ReportStatement, RoundReport } from "~/domain/rounds/report/round-report";
import { statementOrigins, statementStates, verdicts } from "~/domain/rounds/round-codes";
import { named } from "./named";
import { bilingual, day, instant } from "./words";

const answers = named(
  "Answers",
  z.strictObject({ agrees: z.int(), disagrees: z.int(), passes: z.int(), seen: z.int() }),
);

export const statementShape = named(
  "Statement",
  z.strictObject({
    number: z.int(),
    words: z.string().nullable(),
    language: z.string().nullable(),
    origin: z.enum(statementOrigins),
    isMeta: z.boolean(),
    state: z.enum(statementStates),
    mergedInto: z.int().nullable(),
    important: z.int(),
    counts: answers.nullable(),
    byGroup: z.array(answers.nullable()),
    divergence: z.number().nullable(),
    responses: z.array(
      z.strictObject({
        code: z.string(),
        verdict: z.enum(verdicts),
        reason: bilingual,
        respondedOn: day,
      }),
    ),
  }),
  "`words` are null for what moderators do not show; statements that wait for them are not here.",
);

export const resultsShape = named(
  "RoundResults",
  z.strictObject({
    methodVersion: z.string(),
    computedAt: instant,
    people: z.int(),
    inConversation: z.int(),
    votes: z.int(),
    groups: z.array(z.strictObject({ people: z.int() })),
    consensus: z.strictObject({ agree: z.array(z.int()), disagree: z.array(z.int()) }),
    divergent: z.array(z.int()),
    uncertain: z.array(z.int()),
  }),
  "Lists hold numbers of statements. Fewer than ten people are never broken down.",
);

type Counted = Pick<z.infer<typeof statementShape>, "counts" | "byGroup" | "divergence">;

export function toStatement(statement: ReportStatement, counted: Counted): z.infer<typeof statementShape> {
  const { number, words, language, origin, isMeta, state, mergedInto, important, responses } = statement;
  return {
    ...{ number, words, language, origin, isMeta, state, mergedInto, important },
    ...counted,
    responses: [...responses],
  };
}

export function toResults({ results, computedAt }: RoundReport): z.infer<typeof resultsShape> {
  const { methodVersion, totals, groups, consensus, divergent, uncertain } = results;
  const numbers = (found: readonly { readonly statement: number }[]) => found.map((each) => each.statement);
  return {
    methodVersion,
    computedAt,
    ...{ people: totals.people, inConversation: totals.inConversation, votes: totals.votes },
    groups: groups.map(({ people }) => ({ people })),
    consensus: { agree: numbers(consensus.agree), disagree: numbers(consensus.disagree) },
    divergent: [...divergent],
    uncertain: [...uncertain],
  };
}
