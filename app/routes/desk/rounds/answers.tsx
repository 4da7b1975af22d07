/** /desk/rounds/:slug/answers : the statements that are owed an answer, and the way to answer some of them together. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startChangeSet } from "~/commands/change-sets/start-change-set";
import { languageOfPath, localPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { answerFilters, AnswersPage } from "~/ui/desk/rounds/answers-page";
import { listOpenSetsOf } from "~db/queries/desk/open-sets";
import { listStatementsToAnswer } from "~db/queries/rounds/answers/to-answer";
import { titleTags } from "../../page-title";
import { formAnswer, unprocessable, valuesOf } from "../../read-form";
import { requireChoice, requirePage, requireWithin } from "../../responses";
import { requireActor, requireForm } from "../desk-request";
import { momentOf, requireEntry } from "./require-entry";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, "change_set.write");
  const url = new URL(request.url);
  const show = requireChoice(url, "state", answerFilters) ?? "open";
  const round = await requireEntry(context, params["slug"]);
  const page = requirePage(url);
  const reader = context.store.read;
  const { statements, pages } = await listStatementsToAnswer(reader, round, momentOf(context.now), {
    show,
    page,
  });
  requireWithin(page, pages);
  const sets = await listOpenSetsOf(reader, actor.staffId);
  const chosen = Number(url.searchParams.get("set"));
  return {
    round: { slug: round.slug, title: round.title },
    coverage: round.coverage,
    show,
    statements,
    page,
    pages,
    sets: [...sets.filter(({ id }) => id === chosen), ...sets.filter(({ id }) => id !== chosen)],
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "change_set.write");
  const { slug, title } = await requireEntry(context, params["slug"]);
  const language = languageOfPath(new URL(request.url).pathname);
  const numbers = form
    .getAll("statement")
    .flatMap((value) => (typeof value === "string" && /^[1-9]\d{0,8}$/.test(value) ? [value] : []));
  const values = valuesOf(form);
  if (numbers.length === 0)
    return unprocessable(values, [{ code: "response.choose_statements", field: "statements" }]);
  let set = Number(values["set"]) || null;
  if (set === null) {
    const named = messagesFor(language).answers.desk.titleOfSet(inLanguage(language, title));
    const started = await startChangeSet(
      context.store,
      actor,
      { title: named, weight: "major" },
      context.now,
    );
    if (!started.ok) return formAnswer(values, [started.problem]);
    set = started.value.setId;
  }
  const query = new URLSearchParams({ subject: "response", round: slug, statements: numbers.join(".") });
  throw redirect(`${localPath(language, `/desk/sets/${set}/changes/new`)}?${query}`, 303);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.answers.desk.title);
};

export default function Answers() {
  return <AnswersPage {...useLoaderData<typeof loader>()} form={useActionData()} />;
}
