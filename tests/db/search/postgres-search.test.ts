import { afterAll } from "vitest";
import { postgresStoreOn } from "~db/engines/postgres-store";
import { fillReferenceTables } from "~db/reference-tables";
import type { Store } from "~db/store";
import { makeMigratedPglite } from "../../support/engines/migrated-pglite";
import { describeSearch } from "../../support/search/search-contract";

let store: Store | undefined;
afterAll(() => store?.close());

describeSearch(async () => {
  store = await postgresStoreOn(await makeMigratedPglite());
  await fillReferenceTables(store);
  return store;
});
