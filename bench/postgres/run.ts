/**
 * npx tsx bench/postgres/run.ts (after npm run build): one process on SQLite against two on PostgreSQL, on this machine,
 * asked by this one process, which takes a good part of a core itself. Passes and fails nothing.
 */
import { Agent, request } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "~db/open-store";
import { findFreePort } from "../../tests/support/engines/postgres-server";
import { addOpenRound } from "../../tests/support/processes/site-people";
import { startSiteProcess } from "../../tests/support/processes/site-process";
import { startTwoProcesses } from "../../tests/support/processes/two-processes";
import { median } from "../load";

const seconds = 5;
const runs = 3;
const connections = 32;
const env = { VOTES_PER_MINUTE: "99999", LOG_LEVEL: "silent" };
const options = {
  migrationsFolder: fileURLToPath(new URL("../../db/migrations", import.meta.url)),
  now: new Date(),
};
const agent = new Agent({ keepAlive: true, maxSockets: connections });

interface Asked {
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function ask(origin: string, { path, headers = {}, body }: Asked) {
  const { port, host } = new URL(origin);
  return new Promise<{ status: number; cookie: string }>((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const sent = request(
      { host: "127.0.0.1", port, path, method, agent, headers: { host, ...headers } },
      (answer) => {
        const cookie = answer.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
        answer.resume().once("end", () => resolve({ status: answer.statusCode!, cookie }));
      },
    );
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Answers a second, by so many who each ask again at once; the origins take turns. @throws for any other status */
async function rateOf(
  origins: readonly string[],
  expected: number,
  make: (who: number, turn: number) => Asked,
): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: connections }, async (_, who) => {
      const origin = origins[who % origins.length]!;
      for (let turn = 0; performance.now() < until; turn++) {
        const { status } = await ask(origin, make(who, turn));
        if (status !== expected) throw new Error(`${origin} answered ${status}`);
        done++;
      }
    }),
  );
  return done / seconds;
}

async function measure(origins: readonly string[], publicOrigin: string, databaseUrl: string) {
  const store = await openStore(databaseUrl, options);
  await addOpenRound(store);
  await store.close();
  const cookies: string[] = [];
  const path = "/rounds/drones/vote";
  for (let who = 0; who < connections; who++) cookies.push((await ask(origins[0]!, { path })).cookie);
  let day = 0;
  const rows = { board: [] as number[], past: [] as number[], votes: [] as number[] };
  for (let run = 0; run < runs; run++) {
    rows.board.push(await rateOf(origins, 200, () => ({ path: "/" })));
    rows.past.push(await rateOf(origins, 200, () => ({ path: `/?asof=${pastDay(day++)}` })));
    rows.votes.push(
      await rateOf(origins, 303, (who, turn) => ({
        path,
        headers: {
          cookie: cookies[who]!,
          origin: publicOrigin,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: `statement=${(turn % 3) + 1}&vote=${["agree", "disagree", "pass"][(turn >> 2) % 3]}`,
      })),
    );
  }
  return Object.fromEntries(Object.entries(rows).map(([name, rates]) => [name, Math.round(median(rates))]));
}

const firstDay = Date.UTC(1999, 0, 1);
const pastDay = (number: number) => new Date(firstDay + number * 86_400_000).toISOString().slice(0, 10);

const folder = await mkdtemp(join(tmpdir(), "lawtrail-bench-"));
const port = await findFreePort();
const databaseUrl = `file:${join(folder, "bench.sqlite")}`;
const one = await startSiteProcess({ ...env, PORT: String(port), DATABASE_URL: databaseUrl });
const origin = `http://localhost:${port}`;
const sqlite = await measure([origin], origin, databaseUrl);
await one.stop();
await rm(folder, { recursive: true });

const two = await startTwoProcesses({ env, settings: { fsync: "on" } });
const direct = two.processes.map((each) => each.origin);
const single = await measure(direct.slice(0, 1), two.origin, two.databaseUrl);
await two.close();
const again = await startTwoProcesses({ env, settings: { fsync: "on" } });
const both = await measure(
  again.processes.map((each) => each.origin),
  again.origin,
  again.databaseUrl,
);
await again.close();
agent.destroy();
console.table({ "one on SQLite": sqlite, "one on PostgreSQL": single, "two on PostgreSQL": both });
