/** After the tests of each file: what it opened is closed. Files share a process, so nothing of one may reach another. */
import { afterAll } from "vitest";
import { closeOpenStores } from "../engines/migrated-file";
import { stopServer } from "../engines/migrated-postgres";

afterAll(async () => {
  await closeOpenStores();
  await stopServer();
});
