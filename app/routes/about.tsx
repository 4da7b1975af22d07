/** /about : what this site is and how it keeps its records. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { AboutPage } from "~/ui/page/about-page";
import { renderProse } from "~/ui/prose.server";
import english from "../../content/guides/about.en.md?raw";
import chinese from "../../content/guides/about.zh-Hant.md?raw";
import { titleTags } from "./page-title";
import { requireMoment } from "./request-moment";

export function loader({ request, context }: LoaderFunctionArgs) {
  requireMoment(request, context.now);
  const language = languageOfPath(new URL(request.url).pathname);
  return { html: renderProse(language === "en" ? english : chinese) };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.about.title, t.tagline);
};

export default function About() {
  return <AboutPage html={useLoaderData<typeof loader>().html} />;
}
