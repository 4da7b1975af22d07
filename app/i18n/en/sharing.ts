/** Bills shared elsewhere: the picture, the card to embed, and oEmbed. */
import type { sharingWords as zhWords } from "../zh-Hant/sharing";

export const sharingWords: typeof zhWords = {
  standing: (phase, stage) => `${phase}: ${stage}`,
  since: (day) => `Since ${day}`,
  sinceUnknown: "Since when is not on record",
  asOf: (day) => `As it stood on ${day}`,
  pictureAlt: (title, sentence) => `${title}. ${sentence}`,
};
