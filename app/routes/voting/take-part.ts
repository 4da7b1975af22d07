/** What a participant sends: a vote, or a statement of their own. Both answer with the page again, or with the next one. */
import { type AppLoadContext, redirect } from "@remix-run/node";
import { addStatement } from "~/commands/rounds/add-statement";
import { parseVote } from "~/domain/rounds/voting/check-vote";
import { languageOfPath } from "~/i18n/languages";
import type { VoteState } from "~/ui/voting/vote-page";
import { formAnswer } from "../read-form";

interface Part {
  readonly context: AppLoadContext;
  readonly round: string;
  readonly person: { readonly keyDigest: string; readonly networkDigest: string };
  readonly values: Readonly<Record<string, string>>;
  /** Of the page of voting, in its language. */
  readonly pathname: string;
}

/** A statement's number in a form or address; 0 for what is none. */
export function numberOf(text: string | null | undefined): number {
  return /^\d{1,7}$/.test(text ?? "") ? Number(text) : 0;
}

export async function takeVote({ context, round, person, values, pathname }: Part) {
  const vote = parseVote(values["vote"] ?? "");
  if (!vote.ok) return formAnswer(values, [vote.problem]);
  const cast = await context.castVote({
    round,
    statement: numberOf(values["statement"]),
    value: vote.value,
    important: values["important"] === "yes",
    ...person,
  });
  if (!cast.ok) return formAnswer(values, [cast.problem]);
  throw redirect(values["back"] === "mine" ? minePath(pathname) : `${pathname}#statement`, 303);
}

export async function takeStatement({ context, round, person, values, pathname }: Part) {
  const input = { round, words: values["words"] ?? "", language: languageOfPath(pathname), ...person };
  const insists = values["insists"] === "yes";
  const added = await addStatement(context.store, { ...input, insists }, context.clock);
  if (!added.ok) return formAnswer(values, [added.problem]);
  if (added.value.kind === "added") throw redirect(`${minePath(pathname)}?sent=${added.value.number}`, 303);
  return { values, problems: [], alike: added.value.alike } satisfies VoteState;
}

const minePath = (pathname: string) => pathname.replace(/\/vote$/, "/mine");
