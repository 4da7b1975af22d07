/** The crowd's part of the benchmark, as tables: `npm run bench -- crowd` runs it alone. */
import { client } from "../load";
import { startSite } from "../processes";
import { benchBusyDay } from "./busy-day";
import { type Crowd, crowdsOf, type Rates, ratesOf } from "./cached-pages";

const port = 4410;

export async function benchCrowd(seeded: string, folder: string) {
  const hasCrowd = client === "wrk";
  const site = await startSite(seeded, port);
  const origin = `http://localhost:${port}`;
  try {
    const rates = await ratesOf(origin, folder, 7);
    showRates("by itself", rates);
    const crowds = hasCrowd ? await crowdsOf(origin) : [];
    showCrowds("by itself", crowds);
    await site.stop();
    const busy = await benchBusyDay(folder, hasCrowd);
    showRates("on a busy day", busy.rates);
    showCrowds("on a busy day", busy.crowds);
    console.table([
      {
        "a busy day, s": Math.round(busy.seconds),
        "votes a second": Math.round(busy.votesSent / busy.seconds),
        refused: busy.votesRefused,
        lost: busy.votesLost,
        publications: busy.published,
        "stale pages": busy.stale,
      },
    ]);
    return { client, rates, crowds, busy };
  } finally {
    await site.stop();
  }
}

function showRates(when: string, rates: readonly Rates[]): void {
  console.table(
    rates.map(({ name, bytes, site, bare, nginx, toBare, toNginx }) => ({
      [when]: name,
      bytes,
      "site req/s": Math.round(site),
      "bare Node req/s": Math.round(bare),
      "to bare Node": round(toBare),
      "nginx req/s": nginx === null ? "" : Math.round(nginx),
      "to nginx": toNginx === null ? "" : round(toNginx),
    })),
  );
}

function showCrowds(when: string, crowds: readonly Crowd[]): void {
  console.table(
    crowds.map(({ name, site, bare }) => ({
      [`1,000 connections, ${when}`]: name,
      "median ms": round(site.medianMs),
      "p99 ms": round(site.p99Ms),
      "over 2 s": site.timeouts,
      "req/s": Math.round(site.perSecond),
      "bare Node, p99 ms": round(bare.p99Ms),
      "bare Node, over 2 s": bare.timeouts,
      "bare Node, req/s": Math.round(bare.perSecond),
    })),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
