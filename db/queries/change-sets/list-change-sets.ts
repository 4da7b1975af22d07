/** Change sets in a line each: the lists of the desk's home, and every other list of them. */
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, or, sql, type SQL } from "drizzle-orm";
import type { ChangeSetState } from "~/domain/desk/change-set-states";
import type { ChangeSetLine, Person } from "~/domain/change-sets/change-set-view";
import type { Reader } from "../../store";
import { toSetRow } from "./set-rows";

export interface ChangeSetFilter {
  readonly state?: ChangeSetState;
  readonly authorId?: number;
  /** Submitted by somebody else: this person may look at them, if their role lets them publish. */
  readonly waitingFor?: number;
  /** Sent back to this person, who began or submitted them. */
  readonly returnedTo?: number;
  /** Published by one person alone, and not looked at by a second one yet. */
  readonly awaitingSecondLook?: boolean;
  /** In the title or the note, whatever their case; apart, and all of them. */
  readonly words?: string;
}

export interface PageOf {
  /** From 1. */
  readonly page: number;
  readonly onAPage: number;
}

export const changeSetsListed = 200;

export async function countChangeSets(reader: Reader, filter: ChangeSetFilter): Promise<number> {
  const { db, tables } = reader;
  const [counted] = await db
    .select({ total: count() })
    .from(tables.changeSets)
    .where(conditionOf(reader, filter));
  return counted?.total ?? 0;
}

/** Those who have begun a set, by name. */
export async function listSetAuthors({ db, tables: { changeSets, staff } }: Reader): Promise<Person[]> {
  return db
    .selectDistinct({ id: staff.id, name: staff.name })
    .from(changeSets)
    .innerJoin(staff, eq(staff.id, changeSets.authorId))
    .orderBy(asc(staff.name), asc(staff.id));
}

/** Those that were touched last first; scheduled ones by their minute, second looks by the day they are due. */
export async function listChangeSets(
  reader: Reader,
  filter: ChangeSetFilter,
  { page, onAPage }: PageOf = { page: 1, onAPage: changeSetsListed },
): Promise<ChangeSetLine[]> {
  const { db, tables } = reader;
  const { changeSets, changes, staff } = tables;
  const rows = (
    await db
      .select()
      .from(changeSets)
      .where(conditionOf(reader, filter))
      .orderBy(
        filter.state === "scheduled"
          ? asc(changeSets.scheduledFor)
          : filter.awaitingSecondLook
            ? asc(changeSets.lookDueOn)
            : desc(changeSets.updatedAt),
        desc(changeSets.id),
      )
      .limit(onAPage)
      .offset((page - 1) * onAPage)
  ).map(toSetRow);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const touched = await db
    .select({ setId: changes.changeSetId, bill: changes.billSlug, changes: count() })
    .from(changes)
    .where(inArray(changes.changeSetId, ids))
    .groupBy(changes.changeSetId, changes.billSlug)
    .orderBy(changes.changeSetId, changes.billSlug);
  const people = await db.select({ id: staff.id, name: staff.name }).from(staff);
  const nameOf = new Map(people.map((person) => [person.id, person]));
  const person = (id: number | null) => (id === null ? null : nameOf.get(id)!);
  return rows.map((row) => {
    const own = touched.filter(({ setId }) => setId === row.id);
    return {
      id: row.id,
      title: row.title,
      state: row.state,
      weight: row.weight,
      version: row.version,
      author: person(row.authorId)!,
      submittedBy: person(row.submittedBy),
      updatedAt: row.updatedAt,
      submittedAt: row.submittedAt,
      scheduledFor: row.scheduledFor,
      publishedAt: row.publishedAt,
      publishedBy: person(row.publishedBy),
      emergencyReason: row.emergencyReason,
      lookDueOn: row.lookDueOn,
      changes: own.reduce((sum, group) => sum + group.changes, 0),
      bills: own.flatMap(({ bill }) => bill ?? []),
    };
  });
}

function conditionOf({ tables: { changeSets } }: Reader, filter: ChangeSetFilter): SQL | undefined {
  const { state, authorId, waitingFor, returnedTo, awaitingSecondLook, words } = filter;
  return and(
    state === undefined ? undefined : eq(changeSets.stateCode, state),
    authorId === undefined ? undefined : eq(changeSets.authorId, authorId),
    waitingFor === undefined
      ? undefined
      : and(
          eq(changeSets.stateCode, "submitted"),
          ne(changeSets.submittedBy, waitingFor),
          ne(changeSets.authorId, waitingFor),
        ),
    returnedTo === undefined
      ? undefined
      : and(
          eq(changeSets.stateCode, "returned"),
          or(eq(changeSets.authorId, returnedTo), eq(changeSets.submittedBy, returnedTo)),
        ),
    awaitingSecondLook ? unseen(changeSets) : undefined,
    ...(words ?? "").split(/\s+/u).filter(Boolean).map(says(changeSets)),
  );
}

function says({ title, note }: Reader["tables"]["changeSets"]) {
  return (word: string) => {
    const pattern = `%${word.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
    const within = (text: typeof title | typeof note) => sql`lower(${text}) like ${pattern} escape '\\'`;
    return or(within(title), within(note));
  };
}

function unseen(changeSets: Reader["tables"]["changeSets"]): SQL | undefined {
  return and(
    eq(changeSets.stateCode, "published"),
    isNotNull(changeSets.emergencyReason),
    isNull(changeSets.approvedAt),
  );
}

/** What a bill's page says of it while nobody else has looked: when it was published alone, and until when that lasts. */
export interface UnseenEmergency {
  readonly setId: number;
  readonly publishedAt: string;
  readonly lookDueOn: string;
}

export async function listUnseenEmergencies(reader: Reader, billSlug: string): Promise<UnseenEmergency[]> {
  const { db, tables } = reader;
  const { changeSets, changes } = tables;
  const rows = await db
    .selectDistinct({
      setId: changeSets.id,
      publishedAt: changeSets.publishedAt,
      lookDueOn: changeSets.lookDueOn,
    })
    .from(changes)
    .innerJoin(changeSets, eq(changeSets.id, changes.changeSetId))
    .where(and(eq(changes.billSlug, billSlug), unseen(changeSets)))
    .orderBy(changeSets.id);
  return rows.map(({ setId, publishedAt, lookDueOn }) => ({
    setId,
    publishedAt: publishedAt!,
    lookDueOn: lookDueOn!,
  }));
}
