/** /desk/progress/table.csv?month=2026-10 : the month's table as a file; a reporter's own agency only. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvOf } from "~/briefings/formats/data/csv";
import { groupByAgency } from "~/domain/progress/progress-row";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { contentDisposition } from "../../briefings/content-disposition";
import { readMonth } from "./read-month";
import { tableLines } from "./table-lines";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { month, rows } = await readMonth(request, context);
  const language = languageOfPath(new URL(request.url).pathname);
  const lines = tableLines(
    language,
    groupByAgency(rows).flatMap((group) => group.rows),
  );
  const full = `${messagesFor(language).progress.title}_${month}`;
  return new Response(csvOf(lines) as Uint8Array<ArrayBuffer>, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": contentDisposition({ full, ascii: `lawtrail-control_${month}` }, "csv"),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
