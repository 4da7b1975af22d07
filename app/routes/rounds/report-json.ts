/** /rounds/:slug/report.json : the report as a value for programs; codes as in the records, numbers as computed. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { reportCaching, requireReport } from "./require-report";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = await requireReport(request, context, params.slug);
  return new Response(JSON.stringify(found), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      ...reportCaching,
    },
  });
}
