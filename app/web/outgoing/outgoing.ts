/** The answers that are not held in memory, each with the headers that every answer carries. */
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { sendResponse } from "@remix-run/node-fetch-server";
import { buildProblemJson, isForPrograms } from "./problem-json";
import { buildProblemPage, type ProblemName } from "./problem-page";
import type { HeaderList } from "./security-headers";

export type Outgoing = ReturnType<typeof createOutgoing>;

/** @param publicOrigin known once the server listens */
export function createOutgoing(headers: HeaderList, publicOrigin: () => string) {
  function sendWhole(res: ServerResponse, status: number, body: string, own: OutgoingHttpHeaders): void {
    const length = Buffer.byteLength(body);
    const shared = { ...Object.fromEntries(headers), "Cache-Control": "no-store", "Content-Length": length };
    res.writeHead(status, { ...shared, ...own });
    res.end(body);
  }

  /** What is wrong, to people as a page and to programs as a problem; the reference is for a fault of ours. */
  function refuse(res: ServerResponse, name: ProblemName, reference?: string): void {
    const { status, html } = buildProblemPage(name, reference);
    const forPrograms = isForPrograms(res.req.url ?? "");
    const body = forPrograms ? JSON.stringify(buildProblemJson(name, publicOrigin(), reference)) : html;
    sendWhole(res, status, body, {
      "Content-Type": `${forPrograms ? "application/problem+json" : "text/html"}; charset=utf-8`,
      ...(forPrograms ? { "Access-Control-Allow-Origin": "*" } : {}),
      ...(status === 405 ? { Allow: "GET, HEAD, POST" } : {}),
      ...(status === 503 ? { "Retry-After": "30" } : {}),
      ...(reference ? { "X-Request-Id": reference } : {}),
    });
  }

  /** 303: to the page that comes next. */
  function sendOn(res: ServerResponse, location: string, reference: string): void {
    sendWhole(res, 303, "", { Location: location, "X-Request-Id": reference });
  }

  function sendJson(res: ServerResponse, status: number, value: object): void {
    sendWhole(res, status, JSON.stringify(value), { "Content-Type": "application/json; charset=utf-8" });
  }

  /** The app's own answer. What says nothing about caching is kept by nobody. */
  async function sendWeb(res: ServerResponse, response: Response, requestId: string): Promise<void> {
    for (const [name, value] of headers) res.setHeader(name, value);
    res.setHeader("Cache-Control", "no-store");
    res.setHeader("X-Request-Id", requestId);
    await sendResponse(res, response);
  }

  return { refuse, sendJson, sendOn, sendWeb };
}
