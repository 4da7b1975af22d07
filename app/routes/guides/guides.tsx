/** /guides : what there is to read about the site and the law. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { GuidesPage } from "~/ui/guides/guides-page";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { guideSlugs, readGuide } from "./content.server";

export function loader({ request, context }: LoaderFunctionArgs) {
  requireMoment(request, context.now);
  const language = languageOfPath(new URL(request.url).pathname);
  const guides = guideSlugs.map((slug) => readGuide(slug, language));
  return { guides: guides.map(({ slug, title, lead }) => ({ slug, title, lead })) };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.guides.title, t.guides.lead);
};

export default function Guides() {
  return <GuidesPage guides={useLoaderData<typeof loader>().guides} />;
}
