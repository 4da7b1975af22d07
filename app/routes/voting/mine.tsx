/** /rounds/:slug/mine : how I voted and what I said; votes can be changed and taken back until the close. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { rewordStatement } from "~/commands/rounds/reword-statement";
import { findParticipation } from "~db/queries/rounds/participation";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { MinePage, type MinePageProps } from "~/ui/voting/mine-page";
import { titleTags } from "../page-title";
import { formAnswer, requireFormData, valuesOf } from "../read-form";
import { greetParticipant, requireParticipant, requireRound, shownRound, withCookie } from "./taking-part";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const { keyDigest, setCookie } = greetParticipant(request, context, round.slug);
  const { votes, statements } = await findParticipation(context.store.read, round, keyDigest);
  const props: Omit<MinePageProps, "form"> = {
    round: shownRound(round, context.now),
    votes,
    statements: statements.map(({ number, words, state, reason, mergedInto, version }) => {
      return { number, words, state, reason, mergedInto, version };
    }),
    sent: new URL(request.url).searchParams.has("sent"),
  };
  return withCookie(props, setCookie);
}

/** Other words for a statement of one's own. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const values = valuesOf(await requireFormData(request));
  const { keyDigest } = await requireParticipant(request, context, round.slug);
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
