import { afterAll } from "vitest";
import type { PostgresDriver } from "~db/engines/postgres-driver";
import { postgresStoreOn } from "~db/engines/postgres-store";
import { fillReferenceTables } from "~db/reference-tables";
import type { Store } from "~db/store";
import { makeMigratedPglite } from "../../support/migrated-pglite";
import { describeSearch } from "../../support/search/search-contract";

let driver: PostgresDriver | undefined;
let store: Store | undefined;
afterAll(() => store?.close());

describeSearch(async () => {
  driver = await makeMigratedPglite();
  store = await postgresStoreOn(driver);
  await fillReferenceTables(store);
  return store;
});
