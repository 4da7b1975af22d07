/** The events of every bill that a change set touches, and what the set makes of them. */
import { eq, inArray, or } from "drizzle-orm";
import type { EventChange, PlacedEvent } from "~/domain/change-sets/events-with-set";
import type { Reader } from "../../store";
import { eventColumns, toStoredEvent } from "../stored-event";
import { fieldOf } from "./named-records";
import type { ChangeRow } from "./set-rows";

export interface SetEvents {
  /** Also what was taken back: a moment decides what counts. */
  readonly stored: readonly PlacedEvent[];
  readonly changes: readonly EventChange[];
}

/** What of a change tells which event it takes away and which it puts in. */
export type EventRow = Pick<ChangeRow, "id" | "subject" | "action" | "targetKey" | "billSlug" | "content">;

export async function readSetEvents(reader: Reader, rows: readonly EventRow[]): Promise<SetEvents> {
  const changes = rows.filter(({ subject }) => subject === "event").map(toEventChange);
  const taken = changes.flatMap(({ takes }) => takes ?? []);
  const slugs = [
    ...changes.flatMap(({ puts }) => puts?.bill ?? []),
    ...rows.flatMap(({ billSlug }) => billSlug ?? []),
  ];
  if (changes.length === 0 && slugs.length === 0) return { stored: [], changes };
  const { db, tables } = reader;
  const { events, bills } = tables;
  const billsOfTaken = db.select({ id: events.billId }).from(events).where(inArray(events.id, taken));
  const found = await db
    .select({ ...eventColumns(tables), bill: bills.slug })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(
      or(
        slugs.length > 0 ? inArray(bills.slug, slugs) : undefined,
        taken.length > 0 ? inArray(bills.id, billsOfTaken) : undefined,
      ),
    );
  return { stored: found.map((row) => ({ ...toStoredEvent(row), bill: row.bill })), changes };
}

function toEventChange({ id, targetKey, action, content }: EventRow): EventChange {
  const text = (name: string) => {
    const value = fieldOf(content, name);
    return typeof value === "string" ? value : "";
  };
  const order = fieldOf(content, "order");
  return {
    changeId: id,
    takes: targetKey !== null && /^\d{1,9}$/.test(targetKey) ? Number(targetKey) : null,
    puts:
      action === "retract"
        ? null
        : {
            bill: text("bill"),
            on: text("on"),
            stage: text("stage"),
            order: typeof order === "number" ? order : null,
          },
  };
}
