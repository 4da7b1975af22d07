/** /rounds/:slug/report.csv : every statement of the report with its counts, for a spreadsheet. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvOf } from "~/briefings/formats/data/csv";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { contentDisposition } from "../briefings/content-disposition";
import { reportLines } from "./report-lines";
import { reportCaching, requireReport } from "./require-report";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, report } = await requireReport(request, context, params.slug);
  const language = languageOfPath(new URL(request.url).pathname);
  const full = messagesFor(language).roundReport.titleOf(inLanguage(language, round.title));
  return new Response(csvOf(reportLines(language, report)) as Uint8Array<ArrayBuffer>, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": contentDisposition({ full, ascii: `lawtrail-${round.slug}` }, "csv"),
      "X-Content-Type-Options": "nosniff",
      ...reportCaching,
    },
  });
}
