/** A file of the archive, named by the digest of its bytes: what has that name never changes. */
import { findExporter } from "~/briefings/render";
import { matchesEntityTag } from "~/web/cache/entity-tag";
import type { LoadContext } from "~/web/load-context";
import { findArchivedFile } from "~db/queries/kept-briefings/archive";
import { failure, type Result } from "~/domain/result";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { contentDisposition } from "./content-disposition";

const immutable = "max-age=31536000, immutable";

/** 404 for a file that was never made, 410 for one that is no longer held: in words, since a file has no page. */
export async function archivedFile(
  request: Request,
  { store }: Pick<LoadContext, "store">,
  name: string,
  { onlyPublic }: { readonly onlyPublic: boolean },
): Promise<Response> {
  const [, digest, format] = /^([0-9a-f]{64})\.([a-z0-9]{1,10})$/.exec(name) ?? [];
  const exporter = findExporter(format ?? "");
  if (!digest || !exporter) return inWords(request, 404, failure({ code: "briefing.no_file" }));
  const file = await findArchivedFile(store.read, { digest, format: exporter.format }, onlyPublic);
  if (!file) return inWords(request, 404, failure({ code: "briefing.no_file" }));
  if (file.content === null) return inWords(request, 410, failure({ code: "briefing.not_held" }));
  const tag = `"${digest}"`;
  const headers = {
    "Content-Type": exporter.mediaType,
    "Content-Disposition": contentDisposition(
      { full: file.nameFull, ascii: file.nameAscii },
      exporter.extension,
    ),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": `${onlyPublic ? "public" : "private"}, ${immutable}`,
    ETag: tag,
  };
  if (matchesEntityTag(request.headers.get("If-None-Match") ?? "", tag))
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(file.content), { headers });
}

function inWords(request: Request, status: number, refused: Result<never>): Response {
  const { codes } = messagesFor(languageOfPath(new URL(request.url).pathname)).problems;
  const word = refused.ok ? codes.unexpected : codes[refused.problem.code as keyof typeof codes];
  return new Response(`${word({ name: "" })}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
