/** A desk at work for tests: people, a bill with a source, and the steps to a change set in one call each. */
import { putChange, type ChangeInput } from "~/commands/change-sets/put-change";
import { startChangeSet } from "~/commands/change-sets/start-change-set";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import type { SetWords } from "~/domain/change-sets/set-words";
import type { Actor } from "~/domain/desk/actor";
import type { Result } from "~/domain/result";
import { recordKinds } from "~db/records/record-kind";
import type { Store } from "~db/store";
import { instant } from "../histories";
import { insertBill } from "../sample-rows";
import { addPeople, type People } from "./people";

/** When the tests' desk works; minutes later are `later(n)`. */
export const now = new Date("2026-11-25T02:00:00.000Z");
export const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
export const seededAt = instant("2026-11-23T01:00:00.000Z");

/** An event's record with a source. */
export function eventOf(stage: string, on: string, more: object = {}) {
  return {
    bill: "some-act",
    on,
    stage,
    sources: [{ source: "gazette", at: "第1頁", grade: "official" }],
    ...more,
  };
}

export const gazette = {
  key: "gazette",
  kind: "gazette",
  title: { zh: "公報", en: "Gazette" },
  publisher: { zh: "行政院", en: "Executive Yuan" },
  address: null,
  readOn: "2026-11-20",
} as const;

export interface Desk {
  readonly store: Store;
  readonly people: People;
  /** The id of the one event on record: first reading on 16 June 2017. */
  readonly eventKey: string;
  begin(words?: Partial<SetWords>, by?: Actor): Promise<{ setId: number; version: number }>;
  put(
    on: { setId: number; version: number },
    change: Partial<ChangeInput>,
    by?: Actor,
  ): Promise<{ setId: number; version: number; changeId: number }>;
  /** A set of new events, submitted by the author. */
  submitted(...events: readonly object[]): Promise<{ setId: number; version: number }>;
  /** The same, published by the reviewer. */
  published(at: Date, ...events: readonly object[]): Promise<{ setId: number; version: number; at: string }>;
}

export async function openDesk(store: Store): Promise<Desk> {
  const people = await addPeople(store);
  const eventKey = await store.transaction(async (within) => {
    const billId = await insertBill(within, "some-act");
    await within.db
      .insert(within.tables.billTitles)
      .values({ billId, zh: "某法草案", en: "Some act", enOfficial: false, recordedAt: seededAt });
    await recordKinds.source.insert(within, recordKinds.source.shape.parse(gazette), seededAt);
    const first = recordKinds.event.shape.parse(eventOf("legislative.first_reading", "2017-06-16"));
    return recordKinds.event.insert(within, first, seededAt);
  });
  const desk: Desk = {
    store,
    people,
    eventKey,
    begin: async (words = {}, by = people.author) =>
      valueOf(await startChangeSet(store, by, { title: "一讀", ...words }, now)),
    put: async ({ setId, version }, change, by = people.author) =>
      valueOf(await putChange(store, by, { ...newEvent, setId, version, ...change }, now)),
    async submitted(...events) {
      let set = await desk.begin();
      for (const content of events) set = await desk.put(set, { content });
      return valueOf(await submitChangeSet(store, people.author, on(set), now));
    },
    async published(at, ...events) {
      return valueOf(await publishChangeSet(store, people.reviewer, on(await desk.submitted(...events)), at));
    },
  };
  return desk;
}

/** A set as forms name it. */
export const on = ({ setId, version }: { setId: number; version: number }) => ({ setId, version });

export const newEvent: Omit<ChangeInput, "setId" | "version"> = {
  content: null,
  changeId: null,
  subject: "event",
  action: "record",
  targetKey: null,
  billSlug: "some-act",
  baseRevision: 0,
  reason: null,
};

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

export function problemOf(result: Result<unknown>) {
  if (result.ok) throw new Error("Not refused");
  return result.problem;
}
