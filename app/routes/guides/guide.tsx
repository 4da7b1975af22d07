/** /guides/:guide : one guide or statement. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { GuidePage } from "~/ui/guides/guide-page";
import { renderProse } from "~/ui/prose.server";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { notFound } from "../responses";
import { isGuideSlug, readGuide } from "./content.server";
import { proseOptionsFor } from "./prose-options.server";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  requireMoment(request, context.now);
  const slug = params.guide ?? "";
  if (!isGuideSlug(slug)) throw notFound({ code: "guide.unknown", value: slug.slice(0, 60) });
  const { title, lead, text } = readGuide(slug, languageOfPath(new URL(request.url).pathname));
  return { slug, title, lead, html: renderProse(text, proseOptionsFor(request, context)) };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  data ? titleTags(messagesFor(languageOfPath(location.pathname)), data.title, data.lead) : [];

export default function Guide() {
  const { slug, ...guide } = useLoaderData<typeof loader>();
  return <GuidePage {...guide} withStages={slug === "how-a-bill-becomes-law"} />;
}
