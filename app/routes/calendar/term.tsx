/** /terms/:term : a legislative term and what it left undone. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTermRecord } from "~db/queries/term";
import { terms } from "~/domain/law/terms";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { TermPage } from "~/ui/calendar/term-page";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { findSilenceBefore } from "../first-record";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { notFound } from "../responses";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const asked = params.term ?? "";
  const term = terms.find(({ number }) => String(number) === asked);
  if (!term) {
    const known = terms.map(({ number }) => number).join(", ");
    throw notFound({ code: "term.unknown", value: asked.slice(0, 20), known });
  }
  const reader = context.store.read;
  return {
    term,
    record: moment.asOf < term.startsOn ? null : await findTermRecord(reader, term, moment),
    ended: term.endsOn <= moment.asOf,
    others: terms.map(({ number }) => number).filter((number) => number !== term.number),
    silentBefore: await findSilenceBefore(reader, moment),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, data ? t.terms.heading(data.term.number) : t.terms.title);
};

export default function TermRoute() {
  const { silentBefore, ...page } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <TermPage {...page} />;
}
