/** Words of the static copy. */
import type { copyWords as zhWords } from "../zh-Hant/copy";

export const copyWords: typeof zhWords = {
  region: "About this copy",
  of: (day) => `This is a copy made on ${day}; what changed since is not in it.`,
  live: "The live site: ",
  leads: "Links to searches, other days and forms lead there.",
  into: (day) => `Read the copy of ${day}`,
  notFound: {
    title: "This page is not in the copy",
    body: "The address may be wrong, or only the live site can give this page.",
  },
  away: {
    title: "The site does not answer just now",
    body: "Only the live site can answer this address (a search, another day, a vote, a form), and it does not at the moment. If you have just sent something it may not have been saved: please look first once the site is back. The copy can still be read.",
  },
};
