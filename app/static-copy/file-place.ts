/**
 * The file of an address: a page is `index.html` in a folder of its name, so that an address may be a page and have
 * others below it; what is no page keeps its own name, whose ending has to say what it is, since a plain web server
 * knows nothing else.
 */

/** What a server makes of an ending, and the types of ours that this is right for. */
const typesOfEndings: Readonly<Record<string, RegExp>> = {
  atom: /^application\/atom\+xml/,
  csv: /^text\/csv/,
  css: /^text\/css/,
  ics: /^text\/calendar/,
  json: /^application\/([a-z]+\+)?json/,
  jsonl: /^application\/jsonl/,
  mjs: /^text\/javascript/,
  png: /^image\/png/,
  sqlite: /^application\/vnd\.sqlite3/,
  svg: /^image\/svg\+xml/,
  txt: /^text\/plain/,
  woff2: /^font\/woff2/,
  xml: /^application\/xml/,
};
/** Briefings: their names come from a table of formats, each with an ending of its own. */
const archived = /^\/(en\/)?briefings\/archive\/[0-9a-f]{64}\.[a-z0-9]+$/;

const safeName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/;

/** Null for a path that is no safe name of a file everywhere, or whose ending does not say its type. */
export function filePlace(pathname: string, contentType: string): string | null {
  const names = pathname.split("/").filter((name) => name !== "");
  if (!names.every((name) => safeName.test(name) && !name.endsWith("."))) return null;
  if (contentType.startsWith("text/html")) return [...names, "index.html"].join("/");
  const ending = /\.([a-z0-9]+)$/.exec(pathname)?.[1] ?? "";
  const isRight = archived.test(pathname) || typesOfEndings[ending]?.test(contentType);
  return isRight ? names.join("/") : null;
}
