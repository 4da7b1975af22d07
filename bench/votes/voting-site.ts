/** A site of its own with one open round on it, and people with signed cookies, each from a network of their own. */
import { Agent, request } from "node:http";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { openStore } from "~db/open-store";
import type { Store } from "~db/store";
import { openKeys } from "~/identity/keys";
import { makeParticipant } from "~/identity/participants/participant-cookie";
import { insertHeldRound } from "../../tests/support/rounds/held-round";
import { type Running, startServer } from "../processes";

export const slug = "bench-votes";
const day = 86_400_000;

/** A migrated file with an open round; its statements are accepted and numbered from 1. */
export async function makeRound(file: string, statements: number): Promise<void> {
  const store = await openStore(`file:${file}`, { migrationsFolder: "db/migrations", now: new Date() });
  await insertRound(store, statements);
  await store.close();
}

/** Open since yesterday and for a month. */
export function insertRound(store: Store, count: number): Promise<number> {
  const at = (days: number) => new Date(Date.now() + days * day).toISOString();
  const statements = Array.from({ length: count }, (_, index) => `第 ${index + 1} 則：${wordsOf(index)}`);
  return insertHeldRound(store, { slug, statements, opensAt: at(-1), closesAt: at(30) });
}

/** Sentences of unlike characters, so that none offers another as alike. */
function wordsOf(index: number): string {
  return Array.from({ length: 30 }, (_, at) =>
    String.fromCodePoint(
      0x4e00 + (((Math.imul(index + 1, 7919) + Math.imul(at + 1, 104_729)) >>> 0) % 20_000),
    ),
  ).join("");
}

export interface Voter {
  readonly cookie: string;
  /** As the proxy before the site says it: nobody's limit is what is measured. */
  readonly address: string;
}

/** The site in a process of its own, whose event loop can be asked how late it was; one proxy of ours before it. */
export function startVotingSite(file: string, port: number): Promise<Running> {
  const env = {
    NODE_ENV: "production",
    DATABASE_URL: `file:${file}`,
    PORT: String(port),
    LOG_LEVEL: "silent",
    TRUSTED_PROXIES: "1",
    KEYS_FILE: keysOf(file),
    LOOP_DELAY_PORT: String(port + 1),
  };
  const args = ["--import", "./bench/votes/loop-delay.mjs", "build/server/main.js"];
  return startServer(args, env, `http://localhost:${port}/about`);
}

const keysOf = (file: string) => path.join(path.dirname(file), "votes-keys.json");

export function makeVoters(file: string, count: number): Voter[] {
  const keys = openKeys(keysOf(file));
  return Array.from({ length: count }, (_, index) => ({
    cookie: makeParticipant(keys.form).setCookie.split(";")[0]!,
    address: `10.${index >> 8}.${index & 255}.7`,
  }));
}

export type PostVote = (voter: Voter, statement: number, vote: string) => Promise<number>;

/** Sends forms as the page of voting does, and answers the status; the answer's body is read to its end. */
export function openVotingClient(port: number, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post: PostVote = ({ cookie, address }, statement, vote) =>
    new Promise((resolve, reject) => {
      const body = `statement=${statement}&vote=${vote}`;
      const headers = {
        Cookie: cookie,
        Origin: `http://localhost:${port}`,
        "X-Forwarded-For": address,
        "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": body.length,
      };
      const where = { port, host: "localhost", path: `/rounds/${slug}/vote`, method: "POST", agent };
      request({ ...where, headers }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode ?? 0));
      })
        .on("error", reject)
        .end(body);
    });
  return { post, close: () => agent.destroy() };
}

/** In milliseconds: how late the event loop was since it was last asked, and the processor's time since the start. */
export interface LoopDelay {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly cpuMs: number;
}

export async function takeLoopDelay(port: number): Promise<LoopDelay> {
  return (await fetch(`http://localhost:${port + 1}/`)).json() as Promise<LoopDelay>;
}

/** Votes and events of votes as they stand in the file, counted by a connection of its own. */
export function countVotes(file: string): { votes: number; events: number } {
  const database = new Sqlite(file, { readonly: true });
  const count = (table: string) => database.prepare(`select count(*) from ${table}`).pluck().get() as number;
  const counted = { votes: count("votes"), events: count("vote_events") };
  database.close();
  return counted;
}
