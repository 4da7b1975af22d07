/** Tags as a copy writes them, and the one that holds on any server: nothing runs, and forms go to the live site. */

export function policyTag(origin: string): string {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    `form-action ${origin}`,
  ].join("; ");
  return openTag("meta", { "http-equiv": "Content-Security-Policy", content: policy }, "/>");
}

/** @param close `>` or `/>` */
export function openTag(name: string, attributes: Readonly<Record<string, string>>, close: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join("")}${close}`;
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
