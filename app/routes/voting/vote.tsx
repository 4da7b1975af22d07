/** /rounds/:slug/vote : one statement at a time, without script and without an account. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { chooseNext } from "~/domain/rounds/voting/next-statement";
import { findParticipation } from "~db/queries/rounds/participation";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { VotePage, type VotePageProps } from "~/ui/voting/vote-page";
import { titleTags } from "../page-title";
import { requireFormData, valuesOf } from "../read-form";
import { weigh } from "./weigh";
import { numberOf, takeStatement, takeVote } from "./take-part";
import { greetParticipant, requireParticipant, requireRound, shownRound, withCookie } from "./taking-part";

/** Two statements to practise on come first; whoever will not, leaves them out. */
const practiceOf = (asked: string | null) => (asked === null ? 1 : asked === "2" ? 2 : null);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const { keyDigest, setCookie } = greetParticipant(request, context, round.slug);
  const { open, votes, statements } = await findParticipation(context.store.read, round, keyDigest);
  const asked = new URL(request.url).searchParams;
  const voted = new Set(votes.map(({ number }) => number));
  const wanted = open.find(({ number }) => number === numberOf(asked.get("statement")));
  const left = open.filter(({ number }) => !voted.has(number));
  const next = wanted ?? chooseNext(left, await weigh(context, round.id), Math.random());
  const practice = votes.length > 0 || wanted ? null : practiceOf(asked.get("practice"));
  const props: Omit<VotePageProps, "form"> = {
    round: shownRound(round, context.now),
    practice,
    statement: next && {
      number: next.number,
      words: next.words,
      language: next.language,
      origin: next.origin,
    },
    voted: voted.size,
    all: open.length,
    written: statements.length,
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
