/** The map of the site for search engines: each page once for each language, with its other languages beside it. */
import { htmlLang, languages, localPath } from "~/i18n/languages";
import { escapeXml, tag } from "../odf/xml";

const namespaces = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
};

/** @param paths of pages, without a language */
export function writeSitemap(paths: readonly string[], origin: string): string {
  const pages = paths.flatMap((path) => {
    const addressIn = (language: (typeof languages)[number]) => origin + localPath(language, path);
    const alternates = languages.map((language) =>
      tag("xhtml:link", { rel: "alternate", hreflang: htmlLang[language], href: addressIn(language) }),
    );
    return languages.map((language) =>
      tag("url", {}, tag("loc", {}, escapeXml(addressIn(language))), ...alternates),
    );
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${tag("urlset", namespaces, ...pages)}\n`;
}
