/**
 * One address before several processes, as a proxy in front of the site would be: each request goes to the next one,
 * and to the one after it when that one does not take the connection. Says who asked in X-Forwarded-For.
 */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";

export interface RoundRobin {
  readonly origin: string;
  close(): Promise<void>;
}

/** @param port where it listens @param ports of the processes, in turn */
export async function startRoundRobin(port: number, ports: readonly number[]): Promise<RoundRobin> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  let turn = 0;

  function pass(req: IncomingMessage, res: ServerResponse, body: Buffer, first: number, tries: number): void {
    const onward = request(
      {
        ...{ host: "127.0.0.1", port: ports[(first + tries) % ports.length], agent },
        ...{ method: req.method, path: req.url },
        headers: { ...req.headers, "x-forwarded-for": req.socket.remoteAddress },
      },
      (answer) => {
        res.writeHead(answer.statusCode!, answer.rawHeaders);
        answer.pipe(res);
      },
    );
    onward.once("error", () => {
      if (!res.headersSent && tries + 1 < ports.length) return pass(req, res, body, first, tries + 1);
      res.destroy();
    });
    onward.end(body);
  }

  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.once("end", () => pass(req, res, Buffer.concat(chunks), turn++, 0));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${port}`,
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
