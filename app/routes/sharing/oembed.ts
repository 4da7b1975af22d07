/** /oembed?url= : the card of a bill for whoever embeds links (oembed.com 1.0). */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findBillPresence } from "~db/queries/follow/bill-feed";
import { buildOEmbed } from "~/briefings/formats/share/oembed";
import { inLanguage } from "~/i18n/messages";
import { answeringPrograms, answerJson } from "../api/asking/answer-json";
import { notFound } from "../responses";
import { readEmbed } from "./read-embed";

export function loader({ request, context: { store, now, publicOrigin: origin } }: LoaderFunctionArgs) {
  return answeringPrograms(origin, async () => {
    const { slug, language, moment, addressOf, ...most } = readEmbed(new URL(request.url), { origin, now });
    const bill = await findBillPresence(store.read, slug, moment);
    if (bill.is !== "there") throw notFound({ code: "bill.unknown", value: slug.slice(0, 60) });
    const title = inLanguage(language, bill.title);
    const addresses = { card: addressOf("/card"), picture: addressOf("/picture.png") };
    return answerJson(buildOEmbed({ title, language, origin, ...addresses, ...most }));
  });
}
