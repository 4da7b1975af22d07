/** The forms of a round's queue as what the commands take. */
import type { SeedInput } from "~/commands/rounds/add-seed";
import type { DecisionInput } from "~/commands/rounds/moderate-statement";
import { numberOf } from "~/domain/rounds/voting/check-vote";

type Values = Readonly<Record<string, string>>;

export function readDecision(round: string, values: Values): DecisionInput {
  const { decision = "", reason = "", note = "", into, statement, version } = values;
  return {
    ...{ round, decision, reason, note },
    into: numberOf(into) || null,
    statement: numberOf(statement),
    version: numberOf(version),
  };
}

export function readSeed(round: string, values: Values, language: string): SeedInput {
  return { round, words: values["words"] ?? "", language, isMeta: values["meta"] === "yes" };
}
