/** How a page's prose is linked: to this site's pages at the reader's moment, and once to each glossary term. */
import type { AppLoadContext } from "@remix-run/node";
import { languageOfPath, localPath } from "~/i18n/languages";
import type { ProseOptions } from "~/ui/prose.server";
import { termLinker } from "~/ui/prose/term-links";
import { addressOf } from "~/ui/site-context";
import { readGlossary } from "./content.server";

export function proseOptionsFor(
  request: Request,
  { preview }: Pick<AppLoadContext, "preview">,
): Required<ProseOptions> {
  const url = new URL(request.url);
  const language = languageOfPath(url.pathname);
  const asof = url.searchParams.get("asof");
  const known = url.searchParams.get("known");
  const href = (path: string) =>
    addressOf((preview?.base ?? "") + localPath(language, path), { asof, known });
  return { href, linkTerms: termLinker(readGlossary(language), href("/glossary")) };
}
