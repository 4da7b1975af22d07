/** /rounds/:slug/export/round.zip, votes.csv … : an export of its own each time it is asked for; and its recount. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { QueueFull } from "~/web/file-worker";
import recount from "../../../scripts/rounds/recount.mjs?raw";
import { contentDisposition } from "../briefings/content-disposition";
import { plainText } from "../log/plain-text";
import { notFound, tooMany } from "../responses";
import { buildExport, zipWithRecount } from "./build-export";
import { requireFilesOf } from "./given-out";

const csvFiles: readonly string[] = ["summary.csv", "comments.csv", "votes.csv", "participants-votes.csv"];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { slug = "", file = "" } = params;
  if (file === "recount.mjs") return plainText(recount, { type: "text/javascript" });
  if (file !== "round.zip" && !csvFiles.includes(file))
    throw notFound({ code: "choice.unknown", field: "file", value: file.slice(0, 60) });
  const { round, imports, problem } = await requireFilesOf(request, context, slug);
  const language = languageOfPath(new URL(request.url).pathname);
  // The page of files says why there are none.
  if (problem) return redirect(localPath(language, `/rounds/${slug}/export`));
  if (!(await context.limits.takeFiles(context.client))) throw tooMany({ code: "round_export.too_many" });
  const licence = messagesFor(language).roundFiles.export.licenceOf(imports[0]?.licence ?? null);
  try {
    const files = await buildExport(context, round, licence);
    const bytes =
      file === "round.zip"
        ? zipWithRecount(files, recount)
        : new TextEncoder().encode(files.find(({ name }) => name === file)!.text);
    const [name = "", extension = ""] = file.split(".");
    const full = `${round.slug}-${name}`;
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        "Content-Type": extension === "zip" ? "application/zip" : "text/csv; charset=utf-8",
        "Content-Disposition": contentDisposition({ full, ascii: full }, extension),
        "X-Content-Type-Options": "nosniff",
        // Kept by nobody: each download has ids of its own.
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof QueueFull)
      return new Response(null, { status: 503, headers: { "Retry-After": "5" } });
    throw error;
  }
}
