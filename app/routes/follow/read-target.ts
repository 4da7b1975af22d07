/** What is to be followed, as the address names it, and what following it would have brought in the past year. */
import type { AppLoadContext } from "@remix-run/node";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import type { NewsItem } from "~/domain/follow/news";
import { type FoundTarget, parseTarget } from "~/domain/follow/target";
import { listPastYear } from "~db/queries/follow/past-year";
import { findTarget } from "~db/queries/follow/reach";
import { notFound } from "../responses";

const itemsShown = 12;

export interface TargetRead {
  readonly target: FoundTarget;
  readonly past: { readonly items: readonly NewsItem[]; readonly count: number };
}

/** @returns null when the address names nothing. @throws Response 404 when it names what is not there */
export async function readTarget(
  { store, now }: AppLoadContext,
  searchParams: URLSearchParams,
): Promise<TargetRead | null> {
  const [kind, key] = [searchParams.get("kind"), searchParams.get("key")];
  if (kind === null && key === null) return null;
  const target = parseTarget(kind ?? "", key ?? "");
  if (!target.ok) throw notFound(target.problem);
  const moment = { asOf: taipeiDateOf(now), known: null };
  const found = await findTarget(store.read, target.value, moment);
  if (!found) throw notFound({ code: "follow.target_unknown" });
  const items = await listPastYear(store.read, found, moment);
  return { target: found, past: { items: items.slice(0, itemsShown), count: items.length } };
}
