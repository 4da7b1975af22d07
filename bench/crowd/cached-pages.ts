/** Pages from the page cache beside nginx and a bare Node server sending the same bytes; the same for 304s; and a crowd. */
import { median, requestsPerSecond, slowestOf, type Slowest } from "../load";
import type { Running } from "../processes";
import { type Answer, answerOf } from "./answer";
import { hasNginx, startBare, startNginx } from "./yardsticks";

const seconds = 2;
const crowd = 1_000;
const crowdSeconds = 10;

export const pages = [
  { name: "board", path: "/" },
  { name: "bill page", path: "/bills/fintech-experimentation-act" },
] as const;

export interface Rates {
  readonly name: string;
  readonly bytes: number;
  readonly site: number;
  readonly bare: number;
  /** null where there is no nginx, and for a 304. */
  readonly nginx: number | null;
  /** Medians of the ratios of each turn. */
  readonly toBare: number;
  readonly toNginx: number | null;
}

export interface Crowd {
  readonly name: string;
  readonly site: Slowest;
  readonly bare: Slowest;
}

const encoding = { "accept-encoding": "gzip" };

/** @param turns how often the servers are asked in turn */
export async function ratesOf(origin: string, folder: string, turns: number): Promise<Rates[]> {
  const rates: Rates[] = [];
  for (const { name, path } of pages) {
    const url = origin + path;
    const page = await answerOf(url, encoding);
    rates.push(await compare(`${name}, gzip`, url, encoding, page, folder, turns));
    const tag = { ...encoding, "if-none-match": page.etag };
    const unchanged = await answerOf(url, tag);
    if (unchanged.status === 304)
      rates.push(await compare(`${name}, 304 against a 304`, url, tag, unchanged, folder, turns));
  }
  return rates;
}

async function compare(
  name: string,
  url: string,
  headers: Record<string, string>,
  answer: Answer,
  folder: string,
  turns: number,
): Promise<Rates> {
  const bare = await startBare(answer, 4411);
  const nginx = hasNginx && answer.status === 200 ? await startNginx(answer, folder, 4412) : null;
  const servers = [url, bare.origin, ...(nginx ? [nginx.origin] : [])];
  try {
    for (const server of servers) await requestsPerSecond(server, 1, headers);
    const rounds: number[][] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const round: number[] = [];
      for (const server of servers) round.push(await requestsPerSecond(server, seconds, headers));
      rounds.push(round);
    }
    const rateOf = (server: number) => median(rounds.map((round) => round[server]!));
    const ratioTo = (server: number) => median(rounds.map((round) => round[0]! / round[server]!));
    return {
      name,
      bytes: answer.body.length,
      site: rateOf(0),
      bare: rateOf(1),
      nginx: nginx && rateOf(2),
      toBare: ratioTo(1),
      toNginx: nginx && ratioTo(2),
    };
  } finally {
    await stopAll([bare, nginx]);
  }
}

/** A thousand connections that each ask again as soon as they were answered; null without wrk, which can hold them. */
export async function crowdsOf(origin: string): Promise<Crowd[]> {
  const crowds: Crowd[] = [];
  for (const { name, path } of pages) {
    const answer = await answerOf(origin + path, encoding);
    const bare = await startBare(answer, 4411);
    try {
      const site = await slowestOf(origin + path, crowd, crowdSeconds, encoding);
      crowds.push({ name, site, bare: await slowestOf(bare.origin, crowd, crowdSeconds, encoding) });
    } finally {
      await stopAll([bare]);
    }
  }
  return crowds;
}

async function stopAll(servers: readonly (Running | null)[]): Promise<void> {
  for (const server of servers) await server?.stop();
}
