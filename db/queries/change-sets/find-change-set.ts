/** A change set with all that its page shows: its way, its changes before and after, and what stops it. */
import { asc, eq, inArray } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { ChangeSetState } from "~/domain/desk/change-set-states";
import type { ChangeSetView, ChangeView, Person, StepView } from "~/domain/change-sets/change-set-view";
import type { Json } from "~/domain/change-sets/json";
import { listSetProblems } from "~/domain/change-sets/review";
import type { Problem } from "~/domain/result";
import { kindOf } from "../../records/record-kind";
import type { Reader } from "../../store";
import { listChangeProblems, listStanding } from "./change-problems";
import { listLeadsTo } from "./leads-to/leads-to";
import { findRecordAtBase, findStandingKey } from "./revisions";
import { readSetEvents, type SetEvents } from "./set-events";
import { type ChangeRow, findSetRow, listChangeRows, type SetRow } from "./set-rows";

/** @param today the day whose stages are shown and after which nothing has happened yet */
export async function findChangeSet(
  reader: Reader,
  id: number,
  today: CalendarDate,
): Promise<ChangeSetView | null> {
  const set = await findSetRow(reader, id);
  if (!set) return null;
  const rows = await listChangeRows(reader, id);
  const events = await readSetEvents(reader, rows);
  const { staff } = reader.tables;
  const people = await reader.db.select({ id: staff.id, name: staff.name }).from(staff);
  const nameOf = new Map(people.map((person) => [person.id, person]));
  const person = (staffId: number | null) => (staffId === null ? null : nameOf.get(staffId)!);
  const isOver = set.publishedAt !== null || set.state === "withdrawn";
  const changes = set.publishedAt
    ? await readPublished(reader, rows)
    : await readOpen(reader, rows, events, isOver ? null : today);
  const leadsTo = await listLeadsTo(reader, set, rows, events, today);
  return {
    ...plainOf(set),
    author: person(set.authorId)!,
    submittedBy: person(set.submittedBy),
    scheduledBy: person(set.scheduledBy),
    publishedBy: person(set.publishedBy),
    approvedBy: person(set.approvedBy),
    bills: [...new Set(rows.flatMap(({ billSlug }) => billSlug ?? []))],
    steps: await listSteps(reader, id, person),
    changes: rows.map((row, index) => ({
      ...changes[index]!,
      id: row.id,
      position: row.position,
      subject: row.subject,
      action: row.action,
      targetKey: row.targetKey,
      billSlug: row.billSlug,
      after: row.content,
      baseRevision: row.baseRevision,
      reason: row.reason,
      appliedKey: row.appliedKey,
      writtenBy: person(row.writtenBy)!,
      leadsTo: leadsTo.get(row.id) ?? null,
    })),
    problems: isOver ? [] : listSetProblems({ ...set, changes: rows.length }),
  };
}

type Found = Pick<ChangeView, "before" | "currentRevision" | "newer" | "problems">;

/** @param today null for what will not be published: then nothing stops it */
async function readOpen(
  reader: Reader,
  rows: readonly ChangeRow[],
  events: SetEvents,
  today: CalendarDate | null,
): Promise<Found[]> {
  const standing = await listStanding(reader, rows);
  const problems = today
    ? await listChangeProblems(reader, rows, { events, standing, today })
    : new Map<number, Problem[]>();
  const found: Found[] = [];
  for (const row of rows) {
    const { currentRevision, record } = standing.get(row.id)!;
    const isStale = row.targetKey !== null && currentRevision !== row.baseRevision;
    found.push({
      currentRevision,
      before: isStale
        ? await findRecordAtBase(reader, row.subject, row.targetKey!, row.baseRevision)
        : record,
      newer: isStale ? await findNewer(reader, row) : null,
      problems: problems.get(row.id) ?? [],
    });
  }
  return found;
}

async function findNewer(reader: Reader, { subject, targetKey }: ChangeRow): Promise<ChangeView["newer"]> {
  const key = await findStandingKey(reader, subject, targetKey!);
  return { key, record: key === null ? null : await kindOf(subject).find(reader, key) };
}

async function readPublished(reader: Reader, rows: readonly ChangeRow[]): Promise<Found[]> {
  const { revisions } = reader.tables;
  const made = await reader.db
    .select({ changeId: revisions.changeId, number: revisions.number, before: revisions.before })
    .from(revisions)
    .where(
      inArray(
        revisions.changeId,
        rows.map(({ id }) => id),
      ),
    );
  return rows.map(({ id, baseRevision }) => {
    const revision = made.find(({ changeId }) => changeId === id);
    return {
      before: revision?.before ? (JSON.parse(revision.before) as Json) : null,
      currentRevision: revision?.number ?? baseRevision,
      newer: null,
      problems: [],
    };
  });
}

async function listSteps(
  { db, tables: { changeSetSteps } }: Reader,
  setId: number,
  person: (id: number | null) => Person | null,
): Promise<StepView[]> {
  const rows = await db
    .select()
    .from(changeSetSteps)
    .where(eq(changeSetSteps.changeSetId, setId))
    .orderBy(asc(changeSetSteps.id));
  return rows.map((row) => ({
    from: row.fromState as ChangeSetState | null,
    to: row.toState as ChangeSetState,
    by: person(row.staffId),
    at: row.at,
    note: row.note,
  }));
}

function plainOf({ authorId: _author, updatedAt, ...set }: SetRow) {
  const { submittedBy: _s, scheduledBy: _c, publishedBy: _p, approvedBy: _a, ...plain } = set;
  return { ...plain, updatedAt };
}
