/** A file of the archive, named by the digest of its bytes: what has that name never changes. */
import { findExporter } from "~/briefings/render";
import { matchesEntityTag } from "~/web/cache/entity-tag";
import type { LoadContext } from "~/web/load-context";
import { findArchivedFile } from "~db/queries/kept-briefings/archive";
import { gone, notFound } from "../responses";
import { contentDisposition } from "./content-disposition";

const immutable = "max-age=31536000, immutable";

/** @throws Response 404 for a file that was never made, 410 for one that is no longer held */
export async function archivedFile(
  request: Request,
  { store }: Pick<LoadContext, "store">,
  name: string,
  { onlyPublic }: { readonly onlyPublic: boolean },
): Promise<Response> {
  const [, digest, format] = /^([0-9a-f]{64})\.([a-z0-9]{1,10})$/.exec(name) ?? [];
  const exporter = findExporter(format ?? "");
  if (!digest || !exporter) throw notFound({ code: "briefing.no_file" });
  const file = await findArchivedFile(store.read, { digest, format: exporter.format }, onlyPublic);
  if (!file) throw notFound({ code: "briefing.no_file" });
  if (file.content === null) throw gone({ code: "briefing.not_held" });
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
