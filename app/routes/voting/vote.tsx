/** /rounds/:slug/vote : one statement at a time, without script and without an account. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { numberOf } from "~/domain/rounds/voting/check-vote";
import { chooseNext } from "~/domain/rounds/voting/next-statement";
import { findProgress } from "~db/queries/rounds/taking-part/participation";
import { findStatement } from "~db/queries/rounds/statements";
import type { Reader } from "~db/store";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { VotePage, type VotePageProps } from "~/ui/voting/vote-page";
import { titleTags } from "../page-title";
import { requireFormData, valuesOf } from "../read-form";
import { weigh } from "./weigh";
import { takeStatement, takeVote } from "./take-part";
import { greetParticipant, requireParticipant, requireRound, shownRound, withCookie } from "./taking-part";

/** Two statements to practise on come first; whoever will not, leaves them out. */
const practiceOf = (asked: string | null) => (asked === null ? 1 : asked === "2" ? 2 : null);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const { keyDigest, setCookie } = greetParticipant(request, context, round.slug);
  const reader = context.store.read;
  const { left, voted, written } = await findProgress(reader, round, keyDigest);
  const asked = new URL(request.url).searchParams;
  const wanted = await findOpen(reader, round.id, numberOf(asked.get("statement")));
  const drawn = wanted ?? chooseNext(left, await weigh(context, round.id), Math.random());
  const next = drawn && (wanted ?? (await findOpen(reader, round.id, drawn.number)));
  const practice = voted > 0 || wanted ? null : practiceOf(asked.get("practice"));
  const props: Omit<VotePageProps, "form"> = {
    round: shownRound(round, context.now),
    practice,
    statement: next && {
      number: next.number,
      words: next.words,
      language: next.language,
      origin: next.origin,
    },
    voted,
    all: left.length + voted,
    written,
  };
  return withCookie(props, setCookie);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const values = valuesOf(await requireFormData(request));
  const person = await requireParticipant(request, context, round.slug);
  const part = { context, round: round.slug, person, values, pathname: new URL(request.url).pathname };
  return values["intent"] === "statement" ? takeStatement(part) : takeVote(part);
}

/** Null for what is not there or cannot be voted on. */
async function findOpen(reader: Reader, roundId: number, number: number) {
  const found = number === 0 ? null : await findStatement(reader, roundId, number);
  return found?.state === "accepted" ? found : null;
}

export const meta: MetaFunction = ({ location, data }) => {
  const language = languageOfPath(location.pathname);
  const round = (data as VotePageProps | undefined)?.round;
  return [
    ...titleTags(messagesFor(language), round ? inLanguage(language, round.title) : ""),
    { name: "robots", content: "noindex" },
  ];
};

export default function Vote() {
  return <VotePage {...(useLoaderData() as VotePageProps)} form={useActionData()} />;
}
