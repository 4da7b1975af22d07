/** A SQLite store seeded from the real content folder, as the site seeds its own: once per process, copied for each. */
import type { Store } from "~db/store";
import { seedContent } from "~db/seed/seed";
import { eventNames } from "~/i18n/event-names";
import { openCopy } from "../engines/migrated-file";
import { contentFolder } from "./content-folder";

/** For a whole file of tests when called in `beforeAll`; for one test when called within it. */
export function openSeededStore(): Promise<Store> {
  return openCopy("seeded", (store) => seedContent(store, contentFolder, eventNames));
}
