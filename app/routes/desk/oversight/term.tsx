/** /desk/terms/:term : what becomes of each bill that lapses with a term. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listTermDecisions } from "~db/queries/progress/term-decisions";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { terms } from "~/domain/law/terms";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { TermDecisionsPage } from "~/ui/oversight/term-decisions-page";
import { titleTags } from "../../page-title";
import { notFound } from "../../responses";
import { requireActor } from "../desk-request";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "term.decide");
  const today = taipeiDateOf(context.now);
  const begun = terms.filter(({ startsOn }) => startsOn <= today);
  const asked = params.term ?? "";
  const term = begun.find(({ number }) => String(number) === asked);
  if (!term) {
    const known = begun.map(({ number }) => number).join(", ");
    throw notFound({ code: "term.unknown", value: asked.slice(0, 20), known });
  }
  const bills = await listTermDecisions(context.store.read, term, { asOf: today, known: null });
  const others = begun.map(({ number }) => number).filter((number) => number !== term.number);
  return { term, ended: term.endsOn <= today, bills, others };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, data ? t.progress.term.title(data.term.number) : t.terms.title, t.desk.name);
};

export default function TermRoute() {
  return <TermDecisionsPage {...useLoaderData<typeof loader>()} />;
}
