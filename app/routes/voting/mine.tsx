/** /rounds/:slug/mine : how I voted and what I said; votes can be changed and taken back until the close. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forgetParticipant } from "~/commands/rounds/participants/forget-participant";
import { rewordStatement } from "~/commands/rounds/reword-statement";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { listAnswersOf } from "~db/queries/rounds/answers/list-answers";
import { findParticipation } from "~db/queries/rounds/taking-part/participation";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { MinePage, type MinePageProps } from "~/ui/voting/mine-page";
import { titleTags } from "../page-title";
import { formAnswer, requireFormData, valuesOf } from "../read-form";
import { greetParticipant, requireParticipant, requireRound, shownRound, withCookie } from "./taking-part";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const { keyDigest, setCookie } = greetParticipant(request, context, round.slug);
  const { store, now } = context;
  const { votes, statements } = await findParticipation(store.read, round, keyDigest);
  const moment = { asOf: taipeiDateOf(now), known: null };
  const given = (await listAnswersOf(store.read, [round.id], moment)).get(round.id) ?? [];
  // A merged statement is answered with the one that stands for it.
  const answersTo = (number: number) =>
    given.filter((answer) => answer.statements.some((each) => each.number === number));
  const props: Omit<MinePageProps, "form"> = {
    round: shownRound(round, context.now),
    votes,
    statements: statements.map(({ number, words, state, reason, mergedInto, version }) => {
      const answers = answersTo(mergedInto ?? number);
      return { number, words, state, reason, mergedInto, version, answers };
    }),
    sent: new URL(request.url).searchParams.has("sent"),
    forgotten: new URL(request.url).searchParams.has("forgotten"),
  };
  return withCookie(props, setCookie);
}

/** Other words for a statement of one's own; or that the site forget who they are. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const values = valuesOf(await requireFormData(request));
  const { keyDigest } = await requireParticipant(request, context, round.slug);
  if (values["intent"] === "forget") {
    const input = { round: round.slug, keyDigest, sure: values["sure"] === "yes" };
    const forgotten = await forgetParticipant(context.store, input, context.now);
    if (!forgotten.ok) return formAnswer(values, [forgotten.problem]);
    throw redirect(`${new URL(request.url).pathname}?forgotten`, 303);
  }
  const { statement = "", version = "", words = "" } = values;
  const input = {
    round: round.slug,
    statement: Number(statement) || 0,
    version: Number(version) || 0,
    words,
  };
  const reworded = await rewordStatement(context.store, { ...input, by: { keyDigest } }, context.clock);
  if (!reworded.ok) return formAnswer(values, [reworded.problem]);
  throw redirect(new URL(request.url).pathname, 303);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [...titleTags(t, t.voting.mine), { name: "robots", content: "noindex" }];
};

export default function Mine() {
  return <MinePage {...(useLoaderData() as MinePageProps)} form={useActionData()} />;
}
