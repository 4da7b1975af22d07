/** /desk/terms/:term : what becomes of each bill that lapses with a term; ?bill=… proposes it of one. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { proposeDecision } from "~/commands/oversight/propose-decision";
import { listPickableBills } from "~db/queries/desk/pick-lists";
import { readSettings } from "~db/queries/progress/settings";
import { listTermDecisions } from "~db/queries/progress/term-decisions";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { decisionDueOn, isOwnBill } from "~/domain/progress/term-decision";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { TermDecisionsPage } from "~/ui/oversight/term-decisions-page";
import { titleTags } from "../../page-title";
import { formAnswer, valuesOf } from "../../read-form";
import { forbidden } from "../../responses";
import { requireActor, requireForm } from "../desk-request";
import { listBegunTerms, requireTerm } from "./terms";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, "term.decide");
  const today = taipeiDateOf(context.now);
  const term = requireTerm(params["term"], today);
  const reader = context.store.read;
  const all = await listTermDecisions(reader, term, { asOf: today, known: null });
  const bills = all.filter(({ lead }) => isOwnBill(actor, lead));
  const asked = new URL(request.url).searchParams;
  const { "progress.due_day": dueDay } = await readSettings(reader);
  const successors = await listPickableBills(reader, today);
  return {
    term,
    today,
    ended: term.endsOn < today,
    dueOn: decisionDueOn(term, dueDay),
    bills,
    others: listBegunTerms(today)
      .map(({ number }) => number)
      .filter((number) => number !== term.number),
    deciding: bills.find(({ slug }) => slug === asked.get("bill"))?.slug ?? null,
    sent: asked.has("sent"),
    successors: successors.map(({ slug, title }) => ({ slug, title })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "term.decide");
  const term = requireTerm(params["term"], taipeiDateOf(context.now));
  const values = valuesOf(form);
  const { bill = "", decision = "", successor = "", reason = "", billTitle = "" } = values;
  const language = languageOfPath(new URL(request.url).pathname);
  const title = messagesFor(language).progress.term.setTitle(term.number, billTitle || bill);
  const proposed = await proposeDecision(
    context.store,
    actor,
    { term, bill, decision, successor, reason, title },
    context.now,
  );
  if (proposed.ok) return redirect(`${localPath(language, `/desk/terms/${term.number}`)}?sent=1`, 303);
  if (proposed.problem.code === "progress.other_agency") throw forbidden(proposed.problem);
  return formAnswer(values, [proposed.problem]);
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, data ? t.progress.term.title(data.term.number) : t.terms.title, t.desk.name);
};

export default function TermRoute() {
  return <TermDecisionsPage {...useLoaderData<typeof loader>()} form={useActionData()} />;
}
