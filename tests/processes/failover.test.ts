/** The primary is lost, and the address of the database leads to a standby: read first, then promoted. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "~db/open-store";
import { migratedAt, migrationsFolder } from "../support/engines/migrated-file";
import {
  findFreePort,
  hasPostgres,
  runPostgresTool,
  startPostgres,
  startStandby,
} from "../support/engines/postgres-server";
import { startRelay } from "../support/processes/relay";
import { addPerson, enter } from "../support/processes/site-people";
import { startSiteProcess } from "../support/processes/site-process";
import { makeVisitor } from "../support/processes/visitor";

const title = `readers keep their pages on a standby, staff are told, and once it is promoted both go on${
  hasPostgres ? "" : " (not run here without PostgreSQL)"
}`;

test.skipIf(!hasPostgres)(
  title,
  async () => {
    const primary = await startPostgres();
    onTestFinished(() => primary.stop());
    const relay = await startRelay(primary.port);
    onTestFinished(() => relay.close());
    const folder = mkdtempSync(join(tmpdir(), "lawtrail-failover-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const databaseUrl = primary.url.replace(String(primary.port), String(relay.port));
    const start = async () => {
      const site = await startSiteProcess({
        PORT: String(await findFreePort()),
        DATABASE_URL: databaseUrl,
        KEYS_FILE: join(folder, "keys.json"),
      });
      onTestFinished(() => site.stop());
      return { ...site, origin: `http://localhost:${site.port}` };
    };
    const site = await start();
    const store = await openStore(primary.url, { migrationsFolder, now: migratedAt });
    const email = await addPerson(store, "Author", "author");
    await store.close();
    const author = await enter(site.origin, site.origin, email);
    const begin = () =>
      author.send(site.origin, "/desk/sets/new", { title: "三讀", weight: "minor" }, site.origin);

    const standby = await startStandby(primary);
    onTestFinished(() => standby.stop());
    await primary.halt();
    relay.leadTo(standby.port);

    const reader = makeVisitor(site.origin);
    await expect.poll(async () => (await reader.get(site.origin, "/timeline")).status).toBe(200);
    expect((await author.get(site.origin, "/desk")).status).toBe(200);
    const refused = await begin();
    expect(refused.status).toBe(503);
    expect(refused.html).toContain("您剛才送出的內容沒有儲存");
    const another = await start(); // one that has to be started now starts
    expect((await reader.get(another.origin, "/")).status).toBe(200);

    runPostgresTool("pg_ctl", ["promote", "-w", "-D", join(standby.folder, "data")]);
    await expect.poll(async () => (await begin()).status, { timeout: 10_000 }).toBe(303);
  },
  120_000,
);
