/** /open-data/2026-11-30/bills.csv : a file of a snapshot, which never changes; `latest` leads to the newest day. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { matchesEntityTag } from "~/web/cache/entity-tag";
import { answeringPrograms } from "../api/asking/answer-json";
import { contentDisposition } from "../briefings/content-disposition";
import { notFound } from "../responses";

const types: Readonly<Record<string, string>> = {
  json: "application/json; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  sqlite: "application/vnd.sqlite3",
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { day = "", file: name = "" } = params;
  const { snapshots, publicOrigin } = context;
  return answeringPrograms(publicOrigin, async () => {
    if (day === "latest") {
      const [newest] = await snapshots.listSnapshots();
      if (newest) return redirect(`/open-data/${newest.manifest.day}/${encodeURIComponent(name)}`);
    }
    const file = await snapshots.findFile(day, name);
    if (!file) throw notFound({ code: "open_data.no_file", value: `${day}/${name}`.slice(0, 80) });
    const [base = "", extension = ""] = name.split(".");
    const tag = `"${file.sha256}"`;
    const headers = {
      "Content-Type": types[extension]!,
      "Content-Length": String(file.bytes),
      "Content-Disposition": contentDisposition({ full: base, ascii: base }, extension),
      "Cache-Control": "public, max-age=31536000, immutable",
      "Access-Control-Allow-Origin": "*",
      "X-Content-Type-Options": "nosniff",
      ETag: tag,
    };
    if (!matchesEntityTag(request.headers.get("If-None-Match") ?? "", tag))
      return new Response(file.stream(), { headers });
    const { "Content-Length": _, ...known } = headers;
    return new Response(null, { status: 304, headers: known });
  });
}
