/**
 * Seeds meetings, documents, priorities and lapse decisions (content/calendar/). Inserts what is missing: a meeting by
 * its code, a decision by term and bill, a document by bill, kind, day and place. Overwrites nothing.
 */
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import type { Reader } from "../store";
import type { CalendarRecords } from "./calendar-shapes";
import { documentList, lapseList, meetingList, priorityList } from "./calendar-shapes";
import { ContentProblem } from "./content-problem";
import { readCatalogue } from "./read-content";
import { agencyCatalogue, sourceCatalogue } from "./record-shapes";

/** The instant at which this site first published these records; the same on every installation. */
const recordedAt = "2026-11-23T01:00:00.000Z";

/** Reads and checks the records, before anything is written. @throws ContentProblem */
export async function readCalendarRecords(folder: string): Promise<CalendarRecords> {
  const files = await readdir(path.join(folder, "calendar")).catch((): string[] => []);
  const read = async <S extends z.ZodType>(name: string, shape: S): Promise<z.infer<S>> =>
    files.includes(name) ? readCatalogue(folder, `calendar/${name}`, shape) : shape.parse([]);
  const records: CalendarRecords = {
    meetings: await read("meetings.yaml", meetingList),
    documents: await read("documents.yaml", documentList),
    priorities: await read("priorities.yaml", priorityList),
    lapses: await read("lapses.yaml", lapseList),
  };
  await checkNames(folder, records);
  return records;
}

async function checkNames(folder: string, records: CalendarRecords): Promise<void> {
  const bills = (await readdir(path.join(folder, "bills"))).map((name) => name.replace(/\.md$/, ""));
  const known = {
    bill: new Set(bills),
    source: new Set(Object.keys(await readCatalogue(folder, "sources.yaml", sourceCatalogue))),
    agency: new Set(Object.keys(await readCatalogue(folder, "agencies.yaml", agencyCatalogue))),
  };
  const check = (file: string, field: string, kind: keyof typeof known, name: string | undefined) => {
    if (name !== undefined && !known[kind].has(name))
      throw new ContentProblem(`calendar/${file}`, field, `unknown "${name}"`);
  };
  const codes = new Set<string>();
  records.meetings.forEach((meeting, index) => {
    check("meetings.yaml", `${index}.source`, "source", meeting.source);
    meeting.agenda.forEach((item) => check("meetings.yaml", `${index}.agenda`, "bill", item.bill));
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
  const { db, tables } = within;
  const rows = await db.select({ id: tables.bills.id, slug: tables.bills.slug }).from(tables.bills);
  const idOf = new Map(rows.map((row) => [row.slug, row.id]));
  return (
    (await insertMeetings(within, records.meetings, idOf)) +
    (await insertDocuments(within, records.documents, idOf)) +
    (await insertTerms(within, records, idOf))
  );
}

type Ids = ReadonlyMap<string, number>;

async function insertMeetings({ db, tables }: Reader, meetings: CalendarRecords["meetings"], idOf: Ids) {
  let inserted = 0;
  for (const { body, title, on, until, state, movedTo, source, agenda, ...meeting } of meetings) {
    const [row] = await db
      .insert(tables.meetings)
      .values({
        code: meeting.code,
        bodyCode: body,
        titleZh: title.zh,
        titleEn: title.en,
        term: meeting.term ?? null,
        session: meeting.session ?? null,
        sitting: meeting.sitting ?? null,
        meetsOn: on,
        endsOn: until ?? null,
        stateCode: state,
        movedToOn: movedTo ?? null,
        sourceKey: source,
        address: meeting.address ?? null,
        recordedAt,
      })
      .onConflictDoNothing()
      .returning({ id: tables.meetings.id });
    if (!row) continue;
    inserted += 1;
    for (const [position, item] of agenda.entries())
      await db.insert(tables.agendaItems).values({
        meetingId: row.id,
        position,
        billId: item.bill === undefined ? null : idOf.get(item.bill)!,
        words: item.words,
        stateCode: item.state ?? state,
      });
  }
  return inserted;
}

async function insertDocuments({ db, tables }: Reader, documents: CalendarRecords["documents"], idOf: Ids) {
  const keyOf = (row: { billId: number; kindCode: string; datedOn: string; locator: string | null }) =>
    [row.billId, row.kindCode, row.datedOn, row.locator].join("|");
  const present = new Set((await db.select().from(tables.documents)).map(keyOf));
  const missing = documents
    .map(({ bill, kind, on, title, agency, due, replied, source, at, address }) => ({
      billId: idOf.get(bill)!,
      kindCode: kind,
      datedOn: on,
      titleZh: title.zh,
      titleEn: title.en,
      agencyCode: agency ?? null,
      dueOn: due ?? null,
      repliedOn: replied ?? null,
      sourceKey: source,
      locator: at ?? null,
      address: address ?? null,
      recordedAt,
    }))
    .filter((row) => !present.has(keyOf(row)));
  for (const row of missing) await db.insert(tables.documents).values(row);
  return missing.length;
}

async function insertTerms({ db, tables }: Reader, { priorities, lapses }: CalendarRecords, idOf: Ids) {
  let inserted = 0;
  for (const { term, session, bill, source, at } of priorities) {
    const row = { term, session, billId: idOf.get(bill)!, sourceKey: source, locator: at ?? null };
    inserted += (await db.insert(tables.priorities).values(row).onConflictDoNothing().returning()).length;
  }
  for (const { term, bill, decision, successor, note, source } of lapses) {
    const row = {
      term,
      billId: idOf.get(bill)!,
      decision,
      successorBillId: successor === undefined ? null : idOf.get(successor)!,
      noteZh: note?.zh ?? null,
      noteEn: note?.en ?? null,
      sourceKey: source ?? null,
    };
    inserted += (await db.insert(tables.lapseDecisions).values(row).onConflictDoNothing().returning()).length;
  }
  return inserted;
}
