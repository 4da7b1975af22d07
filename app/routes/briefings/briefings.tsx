/** /briefings : choose a briefing, see it, and take it as a file. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listBills } from "~db/queries/bills/bill-list";
import { listReleasedMonths } from "~db/queries/briefings/control-facts";
import type { Exporter } from "~/briefings/exporter";
import { exporters } from "~/briefings/exporters";
import { fitRows } from "~/briefings/fit-rows";
import { langCodes, writeChoices } from "~/briefings/choices/choices";
import { pageShapes } from "~/briefings/briefing";
import { previewHtml } from "~/briefings/preview-html";
import { type ReportScope, reportScopes, templateCodes } from "~/domain/briefings/question";
import { mayDo } from "~/domain/desk/roles";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { BriefingsPage } from "~/ui/briefings/briefings-page";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { findSilenceBefore } from "../first-record";
import { titleTags } from "../page-title";
import { requireChoice } from "../responses";
import { requireBriefing } from "./briefing.server";
import { addressToKeep } from "./address-to-keep";
import { readRecent } from "./recent";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  requireChoice(
    url,
    "format",
    exporters.map(({ format }) => format),
  );
  const { choices, briefing, reader: person } = await requireBriefing({ request, context });
  const { question, moment, lang, shape, withSources } = choices;
  const reader = context.store.read;
  const scopes: readonly ReportScope[] = person ? reportScopes : [];
  const months = await listReleasedMonths(reader);
  const { cards, facets } = await listBills(reader, question.filter, moment, "plan", 1);
  const query = writeChoices(choices).toString();
  return {
    ...question,
    lang,
    shape,
    withSources,
    asOf: moment.asOf,
    query,
    permalink: briefing.permalink,
    previewHtml: previewHtml(briefing),
    facets,
    bills: cards.map(({ slug, title }) => ({ slug, title })),
    recent: readRecent(url, query),
    formats: exporters.map(({ format, omits, mostRows }: Exporter) => ({
      format,
      omits,
      limit: mostRows === undefined ? null : { most: mostRows, left: fitRows(briefing, mostRows).leftOut },
    })),
    offered: {
      // The monthly report, to those who may have one: the desk, and everybody once a month is released.
      templates: templateCodes.filter((code) => code !== "control" || person || months.length > 0),
      langs: langCodes,
      shapes: pageShapes,
      months,
      reports: scopes,
    },
    keepAs: person && mayDo(person.role, "briefing.keep") ? addressToKeep(url, query) : null,
    silentBefore: await findSilenceBefore(reader, moment),
  };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.briefings.title, t.briefings.lead);
};

export default function Briefings() {
  const { silentBefore, ...page } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <BriefingsPage {...page} />;
}
