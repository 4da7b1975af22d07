/** The answers that are not a page of facts: what is wrong with an address, and what is not there. */
import type { Problem } from "~/domain/result";

/** What an error page is made of. */
export interface ProblemBody {
  readonly problem: Problem;
  /** The codes the field can take. */
  readonly choices?: readonly string[];
}

export function badRequest(problem: Problem, choices?: readonly string[]): Response {
  return problemResponse(400, { problem, choices });
}

export function notFound(problem: Problem, choices?: readonly string[]): Response {
  return problemResponse(404, { problem, choices });
}

export function forbidden(problem: Problem): Response {
  return problemResponse(403, { problem });
}

/** Somebody else was quicker. */
export function conflict(problem: Problem): Response {
  return problemResponse(409, { problem });
}

/** It was there once. */
export function gone(problem: Problem): Response {
  return problemResponse(410, { problem });
}

export function tooMany(problem: Problem): Response {
  return problemResponse(429, { problem });
}

/** A form of the answer that this site does not make. */
export function notImplemented(problem: Problem): Response {
  return problemResponse(501, { problem });
}

function problemResponse(status: number, body: ProblemBody): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}

/**
 * One of a closed set of values from an address, or null when the address does not have it.
 * @throws Response 400 naming the field and the values that work
 */
export function requireChoice<C extends string>(url: URL, field: string, choices: readonly C[]): C | null {
  const value = url.searchParams.get(field);
  if (value === null || value === "") return null;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw badRequest({ code: "choice.unknown", field, value: value.slice(0, 60) }, choices);
}

/** A page number from 1. @throws Response 400 for anything else */
export function requirePage(url: URL): number {
  const value = url.searchParams.get("page");
  if (value === null || value === "") return 1;
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw badRequest({ code: "choice.unknown", field: "page", value: value.slice(0, 60) });
  return Number(value);
}

/** @throws Response 404 when the list has fewer pages */
export function requireWithin(page: number, pages: number): void {
  if (page > pages) throw notFound({ code: "page.beyond", field: "page", value: page });
}
