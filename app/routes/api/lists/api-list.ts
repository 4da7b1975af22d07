/** What a path of the interface is: a list of records of one shape, and where it has them the records whole. */
import type { AppLoadContext } from "@remix-run/node";
import type { z } from "zod";
import type { Moment } from "~/domain/moment";
import type { Reader } from "~db/store";

export const apiListNames = [
  "bills",
  "events",
  "sources",
  "rounds",
  "experiments",
  "clocks",
  "agencies",
  "topics",
] as const;
export type ApiListName = (typeof apiListNames)[number];

/** A parameter that takes one of a closed set of values: known beforehand, read from the records, or a bill's slug. */
export interface Filter {
  readonly name:
    | "phase"
    | "topic"
    | "agency"
    | "procedure"
    | "law"
    | "bill"
    | "code"
    | "kind"
    | "state"
    | "platform"
    | "sort";
  readonly choices: readonly string[] | "slug" | ((reader: Reader) => Promise<readonly string[]>);
}

export type Chosen = Readonly<Partial<Record<Filter["name"], string>>>;

export interface Asked {
  readonly context: AppLoadContext;
  readonly moment: Moment;
}

export interface Place {
  readonly limit: number;
  readonly offset: number;
}

export interface ApiList {
  readonly name: ApiListName;
  readonly filters: readonly Filter[];
  readonly item: z.ZodObject;
  readonly list: (asked: Asked, chosen: Chosen, place: Place) => Promise<{ total: number; items: object[] }>;
  /** The records whole; left out where the list already says everything. */
  readonly record?: z.ZodObject;
  readonly find?: (asked: Asked, key: string) => Promise<object | null>;
  /** Of a record that changes with votes, which make no new version of the site. */
  readonly recordCaching?: string;
}

export const pageSize = 50;

/** One page of what was read whole. */
export function pageOf<T extends object>(all: readonly T[], { limit, offset }: Place) {
  return { total: all.length, items: all.slice(offset, offset + limit) };
}
