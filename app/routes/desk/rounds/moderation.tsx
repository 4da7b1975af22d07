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
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { queueFilters, QueuePage } from "~/ui/desk/rounds/queue-page";
import { titleTags } from "../../page-title";
import { formAnswer, valuesOf } from "../../read-form";
import { requireRound, shownRound } from "../../voting/taking-part";
import { requireChoice, requirePage } from "../../responses";
import { requireActor, requireForm } from "../desk-request";
import { readDecision, readSeed } from "./read-decision";
import { readQueue } from "./read-queue";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "statement.see");
  const round = await requireRound(context, params["slug"]);
  const url = new URL(request.url);
  const show = requireChoice(url, "state", queueFilters) ?? "pending";
  const queue = await readQueue(context.store.read, round.id, show, requirePage(url));
  return { round: shownRound(round, context.now), ...queue };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "statement.see");
  const { slug: round } = await requireRound(context, params["slug"]);
  const { pathname, search } = new URL(request.url);
  const values = valuesOf(form);
  const { store, now } = context;
  const done =
    values["intent"] === "seed"
      ? await addSeed(store, actor, readSeed(round, values, languageOfPath(pathname)), now)
      : await moderateStatement(store, actor, readDecision(round, values), now);
  if (!done.ok) return formAnswer(values, [done.problem]);
  throw redirect(pathname + search, 303);
}

export const meta: MetaFunction<typeof loader> = ({ location, data }) => {
  const language = languageOfPath(location.pathname);
  const t = messagesFor(language);
  return titleTags(t, data ? inLanguage(language, data.round.title) : t.voting.desk.title);
};

export default function Moderation() {
  return <QueuePage {...useLoaderData<typeof loader>()} form={useActionData()} />;
}
