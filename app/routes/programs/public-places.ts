/** Every public page as the maps of the site list it. */
import type { AppLoadContext } from "@remix-run/node";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { instantAskedAbout } from "~/domain/rounds/round-state";
import { sandboxActs } from "~/domain/sandbox/act-limits";
import { listPublicPlaces, type PublicPlace } from "~db/queries/open-data/public-places";
import { guideSlugs } from "../guides/content.server";

/** The pages that are there whatever is on record. */
export const fixedPaths = [
  ...["/", "/bills", "/timeline", "/schedule", "/clocks", "/sandboxes", "/rounds", "/calendar", "/briefings"],
  ...[
    "/briefings/archive",
    "/changes",
    "/corrections",
    "/guides",
    "/glossary",
    "/about",
    "/api",
    "/open-data",
    "/log",
    "/follow",
  ],
  ...guideSlugs.map((slug) => `/guides/${slug}`),
  ...sandboxActs.map(({ slug }) => `/sandboxes/${slug}`),
];

export function readPublicPlaces({ store, now }: AppLoadContext): Promise<PublicPlace[]> {
  const today = taipeiDateOf(now);
  return listPublicPlaces(store.read, { asOf: today, known: null }, instantAskedAbout(today, now));
}
