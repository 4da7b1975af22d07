/** Serves the numbers on a port of its own, which no reader of the site reaches. Every other path is a 404. */
import { createServer, type Server } from "node:http";
import type { Metrics } from "./metrics";

/** Resolves when it listens. */
export function serveMetrics(
  metrics: Pick<Metrics, "text" | "contentType">,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Server> {
  const server = createServer((req, res) => {
    if (req.method !== "GET" || req.url !== "/metrics") return void res.writeHead(404).end();
    metrics.text().then(
      (text) =>
        res.writeHead(200, { "Content-Type": metrics.contentType, "Cache-Control": "no-store" }).end(text),
      () => res.writeHead(503).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}
