/** /llms.txt : the site in one page for language models (llmstxt.org): where facts stand, and how to ask for a past day. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { readPublicPlaces } from "./public-places";

export async function loader({ context }: LoaderFunctionArgs) {
  const { publicOrigin: origin } = context;
  const words = messagesFor("en").openData.llms;
  const places = await readPublicPlaces(context);
  const listed = (start: string) =>
    places
      .filter(({ path }) => path.startsWith(start))
      .map(({ path, title }) => `- [${title.zh}](${origin}${path}): ${inLanguage("en", title)}`);
  const text = [
    `# ${words.title}`,
    `> ${words.summary}`,
    ...words.notes,
    `## ${words.data}`,
    [
      `- [${words.description}](${origin}/api/v1/openapi.json)`,
      `- [${words.page}](${origin}/en/api)`,
      `- [${words.bulk}](${origin}/en/open-data)`,
      `- [${words.feed}](${origin}/en/changes/feed.atom)`,
    ].join("\n"),
    `## ${words.bills}`,
    listed("/bills/").join("\n"),
    `## ${words.rounds}`,
    listed("/rounds/").join("\n"),
  ].join("\n\n");
  return new Response(`${text}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
