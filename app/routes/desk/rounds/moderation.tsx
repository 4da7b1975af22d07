/** /desk/rounds/:slug : the queue of statements of a round, its seeds, and the decisions about them. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addSeed } from "~/commands/rounds/add-seed";
import { moderateStatement } from "~/commands/rounds/moderate-statement";
import { listAlike } from "~/domain/rounds/voting/check-statement";
import { listDecisions } from "~/domain/rounds/voting/moderation";
import { listStatements } from "~db/queries/rounds/statements";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { QueuePage } from "~/ui/desk/rounds/queue-page";
import { titleTags } from "../../page-title";
import { formAnswer, valuesOf } from "../../read-form";
import { requireRound, shownRound } from "../../voting/taking-part";
import { requireActor, requireForm } from "../desk-request";
import { readDecision, readSeed } from "./read-decision";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "statement.see");
  const round = await requireRound(context, params["slug"]);
  const all = await listStatements(context.store.read, round.id);
  const accepted = all.filter(({ state }) => state === "accepted");
  const statements = all.map(
    ({ number, words, language, origin, isMeta, state, reason, mergedInto, version }) => ({
      ...{ number, words, language, origin, isMeta, state, reason, mergedInto, version },
      decisions: listDecisions(state),
      alike: state === "pending" ? listAlike(words, accepted) : [],
    }),
  );
  return { round: shownRound(round, context.now), statements };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "statement.see");
  const { slug: round } = await requireRound(context, params["slug"]);
  const { pathname } = new URL(request.url);
  const values = valuesOf(form);
  const { store, now } = context;
  const done =
    values["intent"] === "seed"
      ? await addSeed(store, actor, readSeed(round, values, languageOfPath(pathname)), now)
      : await moderateStatement(store, actor, readDecision(round, values), now);
  if (!done.ok) return formAnswer(values, [done.problem]);
  throw redirect(pathname, 303);
}

export const meta: MetaFunction<typeof loader> = ({ location, data }) => {
  const language = languageOfPath(location.pathname);
  const t = messagesFor(language);
  return titleTags(t, data ? inLanguage(language, data.round.title) : t.voting.desk.title);
};

export default function Moderation() {
  return <QueuePage {...useLoaderData<typeof loader>()} form={useActionData()} />;
}
