/** What somebody typed, made to break out of every place it can be put in, and what of a page it would have become. */
import sanitizeHtml from "sanitize-html";

/** Ends the text, attribute, comment, title, field, script or section it may stand in, and begins an element of its own. */
export const breakout =
  "\"'><xss-live onload=xss()></xss-live></title></textarea></script></style>--><xss-live></xss-live>]]><svg/onload=xss()>\u2028";

export const hostile: readonly string[] = [
  breakout,
  "<xss-live/onclick=xss()>",
  '" autofocus onfocus="xss()',
  "' autofocus onfocus='xss()",
  "</script><script>xss()</script>",
  "&lt;xss-live&gt;&#60;xss-live&#62;",
  '[x](javascript:xss()) ![x](x"onerror=xss()) <xss-live>',
  "${xss()} {{xss()}} <%= xss() %>",
  "javascript:xss()",
  "data:text/html,<xss-live>",
  "\u202e<xss-live>\u0007",
];

const urlAttributes = new Set(["href", "src", "action", "formaction", "xlink:href", "poster", "data"]);
const harmlessUrl = /^(https?:|mailto:|webcal:|data:image\/|[/?#.]|$|[\w-]+(\/|\?|#|$))/;

/** Each element and attribute that could run something, or that the corpus made. */
export function listLiveMarkup(html: string, { xml = false } = {}): string[] {
  const found: string[] = [];
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    parser: { xmlMode: xml },
    onOpenTag(name, attributes) {
      if (name.includes("xss")) found.push(`<${name}>`);
      if (name === "script" && !attributes["nonce"] && attributes["type"] !== "application/ld+json")
        found.push("<script>");
      for (const [key, value] of Object.entries(attributes)) {
        const attribute = key.toLowerCase();
        if (/^on/.test(attribute) || attribute === "style" || attribute.includes("xss"))
          found.push(`<${name} ${key}>`);
        if (urlAttributes.has(attribute) && !harmlessUrl.test(value.trim().toLowerCase()))
          found.push(`<${name} ${key}=${value.slice(0, 60)}>`);
      }
    },
  });
  return found;
}
