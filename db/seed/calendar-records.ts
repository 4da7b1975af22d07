/**
 * Seeds meetings, documents, priorities and lapse decisions (content/calendar/). Inserts what is missing: a meeting by
 * its code, a decision by term and bill, a document by bill, kind, day and place. Overwrites nothing.
 */
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { requireInstant } from "~/domain/dates/calendar-date";
import { listDocumentVersions } from "../records/calendar/documents";
import { listLapseVersions } from "../records/calendar/lapse-decisions";
import { listMeetingVersions } from "../records/calendar/meetings";
import type { Published } from "../records/rows/published";
import { type RecordKind, recordKinds } from "../records/record-kind";
import type { RecordOf } from "../records/record-forms";
import type { Reader } from "../store";
import type { CalendarRecords } from "./calendar-shapes";
import { agencyFile, documentFile, lapseFile, meetingFile } from "./file-shapes";
import { publishVersions } from "./publish-versions";
import { priorityList } from "./calendar-shapes";
import { ContentProblem } from "./content-problem";
import { readCatalogue } from "./read-content";
import { sourceCatalogue } from "./record-shapes";

/** The instant at which this site first published these records; the same on every installation. */
export const recordedAt = requireInstant("2026-11-23T01:00:00.000Z");

/** Reads and checks the records, before anything is written. @throws ContentProblem */
export async function readCalendarRecords(folder: string): Promise<CalendarRecords> {
  const files = await readdir(path.join(folder, "calendar")).catch((): string[] => []);
  const read = async <S extends z.ZodType>(name: string, shape: S): Promise<z.infer<S>> =>
    files.includes(name) ? readCatalogue(folder, `calendar/${name}`, shape) : shape.parse([]);
  const records: CalendarRecords = {
    meetings: await read("meetings.yaml", meetingFile),
    documents: await read("documents.yaml", documentFile),
    priorities: await read("priorities.yaml", priorityList),
    lapses: await read("lapses.yaml", lapseFile),
  };
  await checkNames(folder, records);
  return records;
}

async function checkNames(folder: string, records: CalendarRecords): Promise<void> {
  const bills = (await readdir(path.join(folder, "bills"))).map((name) => name.replace(/\.md$/, ""));
  const known = {
    bill: new Set(bills),
    source: new Set(Object.keys(await readCatalogue(folder, "sources.yaml", sourceCatalogue))),
    agency: new Set(Object.keys(await readCatalogue(folder, "agencies.yaml", agencyFile))),
  };
  const check = (file: string, field: string, kind: keyof typeof known, name: string | undefined) => {
    if (name !== undefined && !known[kind].has(name))
      throw new ContentProblem(`calendar/${file}`, field, `unknown "${name}"`);
  };
  const codes = new Set<string>();
  records.meetings.forEach((meeting, index) => {
    check("meetings.yaml", `${index}.source`, "source", meeting.source);
    meeting.agenda.forEach((item) => check("meetings.yaml", `${index}.agenda`, "bill", item.bill));
    if (meeting.retracted) return;
    if (codes.has(meeting.code))
      throw new ContentProblem("calendar/meetings.yaml", `${index}.code`, `"${meeting.code}" twice`);
    codes.add(meeting.code);
  });
  records.documents.forEach((document, index) => {
    check("documents.yaml", `${index}.bill`, "bill", document.bill);
    check("documents.yaml", `${index}.source`, "source", document.source);
    check("documents.yaml", `${index}.agency`, "agency", document.agency);
  });
  records.priorities.forEach((priority, index) => {
    check("priorities.yaml", `${index}.bill`, "bill", priority.bill);
    check("priorities.yaml", `${index}.source`, "source", priority.source);
  });
  records.lapses.forEach((lapse, index) => {
    check("lapses.yaml", `${index}.bill`, "bill", lapse.bill);
    check("lapses.yaml", `${index}.successor`, "bill", lapse.successor);
    check("lapses.yaml", `${index}.source`, "source", lapse.source);
  });
}

/** Inserts what is missing, inside the seed's transaction. @returns how many records were inserted */
export async function insertCalendarRecords(within: Reader, records: CalendarRecords): Promise<number> {
  return (
    (await insertMissing(within, "meeting", records.meetings, await listMeetingVersions(within))) +
    (await insertMissing(within, "document", records.documents, await listDocumentVersions(within))) +
    (await insertMissing(within, "lapse_decision", records.lapses, await listLapseVersions(within))) +
    (await insertPriorities(within, records.priorities))
  );
}

/** What makes a record the same one: a document has no key of its own in the file. */
const samenessOf = {
  meeting: ({ code }: RecordOf<"meeting">) => code,
  document: ({ bill, kind, on, at }: RecordOf<"document">) => [bill, kind, on, at ?? ""].join("|"),
  lapse_decision: ({ term, bill }: RecordOf<"lapse_decision">) => `${term}/${bill}`,
};

/** What was ever published is not missing, even if it was taken back since. */
async function insertMissing<S extends keyof typeof samenessOf>(
  within: Reader,
  subject: S,
  records: readonly (RecordOf<S> & { recorded?: string | undefined; retracted?: string | undefined })[],
  published: readonly Published<RecordOf<S>>[],
): Promise<number> {
  const sameness = samenessOf[subject] as (record: RecordOf<S>) => string;
  const present = new Set(published.map(({ record }) => sameness(record)));
  const missing = records.filter((record) => !present.has(sameness(record)));
  const kind = recordKinds[subject] as RecordKind<RecordOf<S>>;
  for (const { recorded = recordedAt, retracted, ...record } of missing)
    await publishVersions(within, kind, [{ recorded, retracted, record: record as RecordOf<S> }]);
  return missing.length;
}

async function insertPriorities(
  { db, tables }: Reader,
  priorities: CalendarRecords["priorities"],
): Promise<number> {
  const rows = await db.select({ id: tables.bills.id, slug: tables.bills.slug }).from(tables.bills);
  const idOf = new Map(rows.map((row) => [row.slug, row.id]));
  let inserted = 0;
  for (const { term, session, bill, source, at } of priorities) {
    const row = { term, session, billId: idOf.get(bill)!, sourceKey: source, locator: at ?? null };
    inserted += (await db.insert(tables.priorities).values(row).onConflictDoNothing().returning()).length;
  }
  return inserted;
}
