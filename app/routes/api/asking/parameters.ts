/** What a request to the interface asks for, read from its address: filters, order, and the fields to keep. */
import type { z } from "zod";
import { findBillPresence } from "~db/queries/follow/bill-feed";
import { badRequest } from "../../responses";
import type { ApiList, Asked, Chosen, Filter } from "../lists/api-list";

/** @throws Response 400 naming the parameter and the values that work */
export async function requireChosen(url: URL, { filters }: ApiList, asked: Asked): Promise<Chosen> {
  const chosen: Partial<Record<Filter["name"], string>> = {};
  for (const { name, choices } of filters) {
    const value =
      choices === "slug" ? await requireBill(url, asked) : await requireOf(url, name, choices, asked);
    if (value !== null) chosen[name] = value;
  }
  return chosen;
}

async function requireOf(url: URL, name: string, choices: Exclude<Filter["choices"], "slug">, asked: Asked) {
  const value = url.searchParams.get(name);
  if (value === null || value === "") return null;
  const all = typeof choices === "function" ? await choices(asked.context.store.read) : choices;
  if (all.includes(value)) return value;
  throw badRequest({ code: "choice.unknown", field: name, value: value.slice(0, 60) }, all);
}

async function requireBill(url: URL, { context, moment }: Asked): Promise<string | null> {
  const slug = url.searchParams.get("bill");
  if (!slug) return null;
  if ((await findBillPresence(context.store.read, slug, moment)).is === "there") return slug;
  throw badRequest({ code: "bill.unknown", field: "bill", value: slug.slice(0, 60) });
}

/** The fields to keep; null keeps all. @throws Response 400 naming one that there is not */
export function requireFields(url: URL, shape: z.ZodObject): ReadonlySet<string> | null {
  const text = url.searchParams.get("fields");
  if (text === null || text === "") return null;
  const names = Object.keys(shape.shape);
  const asked = text.split(",").map((name) => name.trim());
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw badRequest({ code: "choice.unknown", field: "fields", value: unknown.slice(0, 60) }, names);
  return new Set(asked);
}

export function keepFields(record: object, kept: ReadonlySet<string> | null): object {
  if (kept === null) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => kept.has(name)));
}
