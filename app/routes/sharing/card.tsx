/** /bills/:slug/card : the bill as other sites show it in a frame; the only page that may be framed. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { historyLines } from "~/domain/bills/history-line";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { SharedCard } from "~/ui/sharing/shared-card";
import { originOf, titleTags } from "../page-title";
import { sameMoment } from "./same-moment";
import { requireSharedBill } from "./shared-bill";

export const handle = { frame: "card" };

export async function loader(args: LoaderFunctionArgs) {
  const { dossier, moment } = await requireSharedBill(args);
  const { slug, title, summary } = dossier.card;
  return {
    card: { slug, title, summary },
    last: historyLines(dossier.history, summary.standing).at(-1) ?? null,
    on: moment.asOf,
  };
}

/** Search engines are sent to the bill's own page. */
export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (!data) return [];
  const language = languageOfPath(location.pathname);
  const page = sameMoment(location.pathname.replace(/\/card$/, ""), location.search);
  return [
    ...titleTags(messagesFor(language), inLanguage(language, data.card.title)),
    { name: "robots", content: "noindex" },
    { tagName: "link", rel: "canonical", href: originOf(matches) + page },
  ];
};

export default function Card() {
  return <SharedCard {...useLoaderData<typeof loader>()} />;
}
