/** What the site is measured against: a bare Node server, and nginx with one worker, sending the same bytes. */
import { spawnSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Running, startProgram, startServer } from "../processes";
import type { Answer } from "./answer";

export const hasNginx = !spawnSync("nginx", ["-v"]).error;

/** The least that a Node http server can do: the bytes stay in memory. */
export function startBare({ status, headers, body }: Answer, port: number): Promise<Running> {
  const BARE_ANSWER = JSON.stringify({ status, headers, body: body.toString("base64") });
  const env = { BARE_ANSWER, PORT: String(port) };
  return startServer(["bench/crowd/bare-server.mjs"], env, `http://localhost:${port}/`);
}

/** nginx with its defaults for files, which it reads from disk; compressed beforehand, the headers as the site's. */
export async function startNginx({ headers, body }: Answer, folder: string, port: number): Promise<Running> {
  const root = await mkdtemp(path.join(folder, "nginx-"));
  await writeFile(path.join(root, "page.html.gz"), body);
  const conf = path.join(root, "nginx.conf");
  await writeFile(conf, configurationOf(headers, root, port));
  return startProgram(
    "nginx",
    ["-c", conf, "-p", root, "-e", "stderr"],
    {},
    `http://localhost:${port}/page.html`,
  );
}

/** Those it writes by itself are its own. */
const ofFiles = /^(content-(type|length|encoding)|etag|last-modified|vary|transfer-encoding)$/i;

function configurationOf(headers: readonly string[], root: string, port: number): string {
  const added = headers.flatMap((name, index) =>
    index % 2 || ofFiles.test(name) ? [] : [`add_header ${name} ${JSON.stringify(headers[index + 1])};`],
  );
  return `daemon off;
user root;
worker_processes 1;
pid ${root}/nginx.pid;
events { worker_connections 4096; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000000;
  server {
    listen ${port};
    root ${root};
    location / { gzip_static always; default_type text/html; ${added.join(" ")} }
  }
}
`;
}
