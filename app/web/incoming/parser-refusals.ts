/** Answers on the bare socket for what Node's parser refuses, so that they too are readable and carry our headers. */
import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { STATUS_CODES } from "node:http";
import { buildProblemPage, type ProblemName } from "../outgoing/problem-page";
import type { HeaderList } from "../outgoing/security-headers";

const nameOf: Record<string, ProblemName> = {
  HPE_HEADER_OVERFLOW: "headersTooLarge",
  ERR_HTTP_REQUEST_TIMEOUT: "timedOut",
};

export function answerParserRefusals(server: Server, headers: HeaderList): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    // Writing into an answer that is under way would corrupt it; Node's own handler looks at the same field.
    const underWay = (socket as Duplex & { _httpMessage?: ServerResponse | null })._httpMessage?.headersSent;
    if (!socket.writable || underWay || error.code === "ECONNRESET") socket.destroy();
    else
      socket.end(rawAnswer(nameOf[error.code ?? ""] ?? "requestMalformed", headers), () => socket.destroy());
  });
}

function rawAnswer(name: ProblemName, headers: HeaderList): string {
  const { status, html } = buildProblemPage(name);
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    ...headers.map(([header, value]) => `${header}: ${value}`),
    "Content-Type: text/html; charset=utf-8",
    "Cache-Control: no-store",
    `Content-Length: ${Buffer.byteLength(html)}`,
    "Connection: close",
  ];
  return `${lines.join("\r\n")}\r\n\r\n${html}`;
}
