/** A bill's page from the page cache against a bare Node server sending the same bytes; and the same for 304s. */
import { request } from "node:http";
import { client, median, requestsPerSecond } from "./load";
import { startServer, startSite } from "./processes";

const pairs = 7;
const seconds = 2;

export interface Ratio {
  readonly name: string;
  readonly site: number;
  readonly bare: number;
  readonly ratio: number;
  readonly ratios: readonly number[];
  readonly bytes: number;
  readonly client: string;
}

export async function benchCachedPage(databaseFile: string): Promise<Ratio[]> {
  const site = await startSite(databaseFile, 4410);
  try {
    const url = "http://localhost:4410/bills/fintech-experimentation-act";
    const encoding = { "accept-encoding": "gzip" };
    const page = await answerOf(url, encoding);
    const tag = { ...encoding, "if-none-match": page.etag };
    const unchanged = await answerOf(url, tag);
    return [
      await compare("bill page from the cache", url, encoding, page, 4411),
      await compare("304 of it, against bare Node sending the page", url, tag, page, 4412),
      await compare("304 of it, against bare Node sending a 304", url, tag, unchanged, 4413),
    ];
  } finally {
    await site.stop();
  }
}

async function compare(
  name: string,
  url: string,
  headers: Record<string, string>,
  answer: Answer,
  port: number,
) {
  const BARE_ANSWER = JSON.stringify({
    status: answer.status,
    headers: answer.headers,
    body: answer.body.toString("base64"),
  });
  const bare = await startServer(
    ["bench/bare-server.mjs"],
    { BARE_ANSWER, PORT: String(port) },
    `http://localhost:${port}/`,
  );
  try {
    const rates: { site: number; bare: number }[] = [];
    await requestsPerSecond(url, 1, headers);
    await requestsPerSecond(bare.origin, 1, headers);
    for (let pair = 0; pair < pairs; pair += 1)
      rates.push({
        site: await requestsPerSecond(url, seconds, headers),
        bare: await requestsPerSecond(bare.origin, seconds, headers),
      });
    const ratios = rates.map((rate) => rate.site / rate.bare);
    return {
      name,
      site: median(rates.map((rate) => rate.site)),
      bare: median(rates.map((rate) => rate.bare)),
      ratio: median(ratios),
      ratios,
      bytes: answer.body.length,
      client,
    };
  } finally {
    await bare.stop();
  }
}

interface Answer {
  readonly status: number;
  readonly etag: string;
  /** As sent, flat as Node writes fastest, without those that it adds by itself. */
  readonly headers: string[];
  readonly body: Buffer;
}

const nodesOwn = new Set(["date", "connection", "keep-alive"]);

function answerOf(url: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const raw = response.rawHeaders;
        const pairs = raw.flatMap((name, index) =>
          index % 2 ? [] : [[name, raw[index + 1]!] as [string, string]],
        );
        resolve({
          status: response.statusCode ?? 0,
          etag: response.headers.etag ?? "",
          headers: pairs.filter(([name]) => !nodesOwn.has(name.toLowerCase())).flat(),
          body: Buffer.concat(chunks),
        });
      });
    })
      .on("error", reject)
      .end();
  });
}
