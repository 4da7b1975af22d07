/** /rounds/:slug/export : the statements and votes of a round as files, and what one may do with them. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { ExportPage } from "~/ui/rounds/files/export-page";
import { titleTags } from "../page-title";
import { requireFilesOf } from "./given-out";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { round, imports, problem } = await requireFilesOf(request, context, params["slug"]);
  const { slug, title, kind } = round;
  return { round: { slug, title, isHeldHere: kind === "native" }, imports, problem };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const language = languageOfPath(location.pathname);
  const t = messagesFor(language);
  return titleTags(t, t.roundFiles.export.titleOf(inLanguage(language, data.round.title)));
};

export default function Export() {
  return <ExportPage {...useLoaderData<typeof loader>()} />;
}
