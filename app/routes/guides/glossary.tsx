/** /glossary : the words of the law as this site uses them, each with its article. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { GlossaryPage } from "~/ui/guides/glossary-page";
import { renderProse } from "~/ui/prose.server";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { readGlossary } from "./content.server";
import { proseOptionsFor } from "./prose-options.server";

export function loader({ request, context }: LoaderFunctionArgs) {
  requireMoment(request, context.now);
  const entries = readGlossary(languageOfPath(new URL(request.url).pathname));
  const { href } = proseOptionsFor(request, context);
  return {
    entries: entries.map(({ code, term, original, article, source, text }) => ({
      code,
      term,
      original,
      article,
      source,
      html: renderProse(text, { href }),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.glossary.title, t.glossary.lead);
};

export default function Glossary() {
  return <GlossaryPage entries={useLoaderData<typeof loader>().entries} />;
}
