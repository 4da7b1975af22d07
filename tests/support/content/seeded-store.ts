/** A SQLite store seeded from the real content folder. */
import type { Store } from "~db/store";
import { seedContent } from "~db/seed/seed";
import { openTestStore } from "../engines/migrated-file";
import { contentFolder } from "./content-folder";

/** For a whole file of tests when called in `beforeAll`; for one test when called within it. */
export async function openSeededStore(): Promise<Store> {
  const store = await openTestStore();
  await seedContent(store, contentFolder);
  return store;
}
