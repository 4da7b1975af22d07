/** One answer of the site, as its yardsticks send it again. */
import { request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly etag: string;
  /** As sent, flat as Node writes fastest, without those that every server adds by itself. */
  readonly headers: string[];
  readonly body: Buffer;
}

const serversOwn = new Set(["date", "connection", "keep-alive"]);

export function answerOf(url: string, headers: Record<string, string>): Promise<Answer> {
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
          headers: pairs.filter(([name]) => !serversOwn.has(name.toLowerCase())).flat(),
          body: Buffer.concat(chunks),
        });
      });
    })
      .on("error", reject)
      .end();
  });
}
