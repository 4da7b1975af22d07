/** What a participant sends: a vote, or a statement of their own. Both answer with the page again, or with the next one. */
import { type AppLoadContext, redirect } from "@remix-run/node";
import { addStatement } from "~/commands/rounds/add-statement";
import { parseBallot } from "~/domain/rounds/voting/check-vote";
import { languageOfPath } from "~/i18n/languages";
import type { VoteState } from "~/ui/voting/vote-page";
import { afterVote } from "~/web/rounds/vote-gate";
import { formAnswer } from "../read-form";

interface Part {
  readonly context: AppLoadContext;
  readonly round: string;
  readonly person: { readonly keyDigest: string; readonly networkDigest: string };
  readonly values: Readonly<Record<string, string>>;
  /** Of the page of voting, in its language. */
  readonly pathname: string;
}

export async function takeVote({ context, round, person, values, pathname }: Part) {
  const vote = parseBallot(values);
  if (!vote.ok) return formAnswer(values, [vote.problem]);
  const cast = await context.castVote({ round, ...vote.value, ...person });
  if (!cast.ok) return formAnswer(values, [cast.problem]);
  throw redirect(afterVote(pathname, values), 303);
}

export async function takeStatement({ context, round, person, values, pathname }: Part) {
  const input = { round, words: values["words"] ?? "", language: languageOfPath(pathname), ...person };
  const insists = values["insists"] === "yes";
  if (!(await context.limits.writeStatement(`${round} ${context.client}`)))
    return formAnswer(values, [{ code: "statement.too_fast", field: "words" }]);
  const added = await addStatement(context.store, { ...input, insists }, context.clock);
  if (!added.ok) return formAnswer(values, [added.problem]);
  if (added.value.kind === "added")
    throw redirect(`${afterVote(pathname, { back: "mine" })}?sent=${added.value.number}`, 303);
  return { values, problems: [], alike: added.value.alike } satisfies VoteState;
}
