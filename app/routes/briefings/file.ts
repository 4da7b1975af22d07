/** /briefings/file.odp : the briefing as a file. What is wrong with the address, the page of briefings says. */
import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findExporter } from "~/briefings/render";
import { languageOfPath, localPath } from "~/i18n/languages";
import { entityTagOf, matchesEntityTag } from "~/web/cache/entity-tag";
import { QueueFull } from "~/web/file-worker";
import { contentDisposition } from "./content-disposition";
import { isInternal } from "./internal";
import { requireBriefing } from "./briefing.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const format = /^file\.([a-z0-9]{1,10})$/.exec(params.file ?? "")?.[1] ?? (params.file ?? "").slice(0, 60);
  const exporter = findExporter(format);
  if (!exporter) throw toPage(url, format);
  const { briefing, choices } = await requireBriefing({ request, context }).catch((error: unknown) => {
    if (error instanceof Response && error.status >= 400) throw toPage(url, null);
    throw error;
  });
  try {
    const bytes = await context.makeFile(exporter.format, briefing);
    const tag = entityTagOf(bytes);
    const headers = {
      "Content-Type": exporter.mediaType,
      "Content-Disposition": contentDisposition(briefing.fileName, exporter.extension),
      "X-Content-Type-Options": "nosniff",
      // Kept, but asked about each time: a correction must be seen.
      "Cache-Control": isInternal(choices) ? "private, no-store" : "no-cache",
      ETag: tag,
    };
    if (matchesEntityTag(request.headers.get("If-None-Match") ?? "", tag))
      return new Response(null, { status: 304, headers });
    return new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
  } catch (error) {
    if (error instanceof QueueFull)
      return new Response(null, { status: 503, headers: { "Retry-After": "5" } });
    throw error;
  }
}

/** The page with the same choices, which finds the same fault and words it. */
function toPage(url: URL, format: string | null): Response {
  const query = new URLSearchParams(url.search);
  if (format !== null) query.set("format", format);
  return redirect(`${localPath(languageOfPath(url.pathname), "/briefings")}?${query.toString()}`);
}
