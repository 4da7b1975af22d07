/** The answer of oEmbed 1.0 for a bill: a frame with its card, no larger than was asked for. */
import { type Language, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { escapeXml } from "../picture/timeline-drawing";
import { pictureSize } from "./bill-picture";

/** Where title, standing and last event fit without scrolling. */
export const cardSize = { width: 560, height: 260 };

/** The frame may open links, and nothing else: the card has no script and no form. */
const sandbox = "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

export interface Embedded {
  readonly title: string;
  readonly language: Language;
  readonly origin: string;
  readonly card: string;
  readonly picture: string;
  readonly mostWidth: number;
  readonly mostHeight: number;
}

/** The frame as it is put into another page. @param card the card's whole address */
export function buildFrame({
  title,
  card,
  width,
  height,
}: Pick<Embedded, "title" | "card"> & typeof cardSize): string {
  const size = `width="${width}" height="${height}"`;
  return `<iframe src="${escapeXml(card)}" title="${escapeXml(title)}" ${size} sandbox="${sandbox}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

export function buildOEmbed(embedded: Embedded) {
  const { title, language, origin, card, picture, mostWidth, mostHeight } = embedded;
  const width = Math.min(cardSize.width, mostWidth);
  const height = Math.min(cardSize.height, mostHeight);
  const pictureFits = pictureSize.width <= mostWidth && pictureSize.height <= mostHeight;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: messagesFor(language).name,
    provider_url: origin + localPath(language, "/"),
    html: buildFrame({ title, card, width, height }),
    width,
    height,
    ...(pictureFits && {
      thumbnail_url: picture,
      thumbnail_width: pictureSize.width,
      thumbnail_height: pictureSize.height,
    }),
  };
}
