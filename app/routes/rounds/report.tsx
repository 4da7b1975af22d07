/** /rounds/:slug/report : what was asked, who took part, what they agree on and where they differ. */
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { cutReport } from "~/domain/rounds/report/report-page";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { renderProse } from "~/ui/prose.server";
import { ReportPage } from "~/ui/rounds/report/report-page";
import { titleTags } from "../page-title";
import { requirePage, requireWithin } from "../responses";
import { reportCaching, requireReport } from "./require-report";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, report } = await requireReport(request, context, params.slug);
  const page = requirePage(new URL(request.url));
  const paged = cutReport(report, page);
  requireWithin(page, paged.pages);
  const language = languageOfPath(new URL(request.url).pathname);
  return { round, report: paged, questionHtml: renderProse(inLanguage(language, round.question)) };
}

export const headers: HeadersFunction = () => reportCaching;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const language = languageOfPath(location.pathname);
  const t = messagesFor(language);
  return titleTags(t, t.roundReport.titleOf(inLanguage(language, data.round.title)), t.roundReport.lead);
};

export default function Report() {
  return <ReportPage {...useLoaderData<typeof loader>()} />;
}
