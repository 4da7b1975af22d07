import { expect, test } from "vitest";
import { listCalendar, listMonths } from "~db/queries/calendar";
import { listDocuments } from "~db/queries/documents";
import { findTermRecord } from "~db/queries/term";
import { seedContent } from "~db/seed/seed";
import type { Store } from "~db/store";
import { parseMonth, yearOf } from "~/domain/calendar/month";
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import { terms } from "~/domain/law/terms";
import { openTestStore } from "../support/engines/migrated-file";
import { openTestPostgresStore } from "../support/engines/migrated-pglite";

async function readAll(store: Store) {
  await seedContent(store, "content");
  const moment = { asOf: requireCalendarDate("2026-11-24"), known: null };
  const year = yearOf(parseMonth("2017-11")!);
  return {
    calendar: await listCalendar(store.read, year, moment),
    months: await listMonths(store.read, moment),
    documents: await listDocuments(store.read, 1, moment),
    terms: await Promise.all(terms.map((term) => findTermRecord(store.read, term, moment))),
  };
}

test("both engines give the same calendar, documents and terms", async () => {
  const [sqlite, postgres] = [await openTestStore(), await openTestPostgresStore()];
  const read = await readAll(sqlite);
  expect(read.calendar.length).toBeGreaterThan(10);
  expect(await readAll(postgres)).toEqual(read);
}, 60_000);
