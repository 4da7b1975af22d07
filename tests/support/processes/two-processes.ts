/** Two processes of the site on one PostgreSQL database behind one address, as docs/postgresql.md has them run. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort, type PostgresServer, startPostgres } from "../engines/postgres-server";
import { startRoundRobin } from "./round-robin";
import { type SiteProcess, startSiteProcess } from "./site-process";

export interface TwoProcesses {
  /** Of both, through the proxy. */
  readonly origin: string;
  readonly processes: readonly [SiteProcess, SiteProcess];
  readonly server: PostgresServer;
  /** The one that still works: each start takes the links before it back. */
  readonly setupLink: string;
  readonly databaseUrl: string;
  close(): Promise<void>;
}

export interface TwoOptions {
  readonly port?: number;
  /** Where the processes find the database; the server itself when left out. */
  readonly databaseUrl?: (server: PostgresServer) => string;
  readonly env?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, string>>;
}

export async function startTwoProcesses(options: TwoOptions = {}): Promise<TwoProcesses> {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-two-"));
  const server = await startPostgres(options.settings);
  const port = options.port ?? (await findFreePort());
  const databaseUrl = options.databaseUrl?.(server) ?? server.url;
  const origin = `http://localhost:${port}`;
  const start = async () => {
    const own = await findFreePort();
    return startSiteProcess({
      PORT: String(own),
      PUBLIC_ORIGIN: origin,
      ALLOWED_HOSTS: `127.0.0.1:${own}`,
      TRUSTED_PROXIES: "1",
      DATABASE_URL: databaseUrl,
      KEYS_FILE: join(folder, "keys.json"),
      ...options.env,
    });
  };
  // Together: one of them makes the tables and the first records, the other waits for it.
  const processes = await Promise.all([start(), start()]);
  const proxy = await startRoundRobin(
    port,
    processes.map((each) => each.port),
  );
  return {
    origin,
    processes,
    server,
    setupLink: await workingLink(processes),
    databaseUrl,
    async close() {
      await proxy.close();
      await Promise.all(processes.map((each) => each.stop()));
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function workingLink(processes: readonly SiteProcess[]): Promise<string> {
  for (const { origin, setupLink } of processes) {
    if (setupLink === null) continue;
    const response = await fetch(origin + new URL(setupLink).pathname);
    if (response.ok) return setupLink;
  }
  throw new Error("No process printed a link that works");
}
