/** The moment a request asks about, read from its address; a date it cannot read becomes a page that says so. */
import { redirect } from "@remix-run/node";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { endOfTaipeiDay, isInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import { excerpt } from "~/domain/result";
import { parseDateInput } from "~/domain/dates/roc-date";
import { badRequest } from "./responses";

export interface AskedMoment {
  readonly moment: Moment;
  readonly today: CalendarDate;
}

/**
 * Reads `asof` (a day) and `known` (a day or an instant). A date in another spelling is redirected to the one address
 * of that day, so that a day has one address.
 * @throws Response 400 for what is not a date, or a day still to come; 302 to the canonical address
 */
export function requireMoment(request: Request, now: Date): AskedMoment {
  const url = new URL(request.url);
  const today = taipeiDateOf(now);
  const asOf = readDay(url, "asof");
  if (asOf !== null && asOf > today)
    throw badRequest({ code: "date.future", field: "asof", text: url.searchParams.get("asof") ?? "" });
  const known = readKnown(url);
  redirectToOneSpelling(url, { asof: asOf, known: known?.text ?? null });
  return { moment: { asOf: asOf ?? today, known: known?.instant ?? null }, today };
}

function readDay(url: URL, name: "asof" | "known"): CalendarDate | null {
  const text = url.searchParams.get(name);
  if (text === null || text.trim() === "") return null;
  const read = parseDateInput(text);
  if (!read.ok) throw badRequest({ ...read.problem, field: name, text: excerpt(text) });
  return read.value;
}

/** A day means until its end in Taipei; an instant means itself. */
function readKnown(url: URL): { text: string; instant: Instant } | null {
  const text = url.searchParams.get("known")?.trim() ?? "";
  if (isInstant(text)) return { text, instant: text };
  const day = readDay(url, "known");
  return day && { text: day, instant: endOfTaipeiDay(day) };
}

function redirectToOneSpelling(url: URL, spelled: Record<"asof" | "known", string | null>): void {
  const params = new URLSearchParams(url.search);
  for (const name of ["asof", "known"] as const) {
    if (spelled[name] === null) params.delete(name);
    else params.set(name, spelled[name]);
  }
  if (params.toString() === new URLSearchParams(url.search).toString()) return;
  const query = params.toString();
  // One leading slash: a path of two would be another site's address.
  throw redirect(url.pathname.replace(/^\/+/, "/") + (query ? `?${query}` : ""));
}
