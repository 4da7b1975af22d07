/** Bills shared elsewhere: the picture, the card to embed, and oEmbed. */
import type {
  sharingNames as zhNames,
  sharingProblems as zhProblems,
  sharingWords as zhWords,
} from "../zh-Hant/sharing";

export const sharingWords: typeof zhWords = {
  standing: (phase, stage) => `${phase}: ${stage}`,
  since: (day) => `Since ${day}`,
  sinceUnknown: "Since when is not on record",
  asOf: (day) => `As it stood on ${day}`,
  pictureAlt: (title, sentence) => `${title}. ${sentence}`,
  lastEvent: "Latest: ",
  term: (number) => `Term ${number}`,
  titleIn: (language, enOfficial) =>
    language === "zh-Hant"
      ? "Chinese title"
      : enOfficial
        ? "Official English title"
        : "English title by this site",
  oembedTitle: (title) => `Where ${title} stands`,
  embed: "Embed in another site",
  embedHow: "Put this into a page to show the card of this bill; it has no script and follows no reader. ",
  embedNow: "It goes on with the bill.",
  embedThen: "It stays at the day that this page shows; go back to today for one that goes on with the bill.",
  embedLook: "See the card",
  embedLabel: "Code to embed",
};

export const sharingProblems: typeof zhProblems = {
  "oembed.address": () =>
    "url must be the whole address of a bill’s page of this site; other pages and other sites cannot be embedded.",
  "oembed.size": (f) => `The ${f.name} must be a whole number from 1 to 99999.`,
  "oembed.format": () => "This site answers in JSON only.",
};

export const sharingNames: typeof zhNames = { url: "address", maxwidth: "width", maxheight: "height" };
