/** What publishing asks of the database: what is due, the instant it may take, and which older sets it leaves empty. */
import { and, eq, gt, inArray, isNotNull, lte, max, ne } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { ChangeSubject } from "~/domain/desk/change";
import type { Reader } from "../../store";
import { findNewestRecordAt } from "../changes";
import { toSetRow, type SetRow } from "./set-rows";

/** The sets whose minute has come, the earliest first. */
export async function listDueSets({ db, tables }: Reader, now: Date): Promise<number[]> {
  const { changeSets } = tables;
  const rows = await db
    .select({ id: changeSets.id })
    .from(changeSets)
    .where(and(eq(changeSets.stateCode, "scheduled"), lte(changeSets.scheduledFor, now.toISOString())))
    .orderBy(changeSets.scheduledFor, changeSets.id);
  return rows.map(({ id }) => id);
}

/**
 * The instant of a publication: now, but later than every record before it, also when a clock has jumped back: else
 * what was known at an instant would change afterwards.
 */
export async function nextInstant(within: Reader, now: Date): Promise<Instant> {
  const { db, tables } = within;
  const [published] = await db.select({ at: max(tables.changeSets.publishedAt) }).from(tables.changeSets);
  const newest = [(await findNewestRecordAt(within)) ?? "", published?.at ?? ""].sort().at(-1)!;
  const earliest = newest === "" ? 0 : Date.parse(newest) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString() as Instant;
}

/** The published sets of which nothing stands any more, now that these keys were replaced or retracted. */
export async function listSuperseded(
  within: Reader,
  setId: number,
  replaced: readonly { readonly subject: ChangeSubject; readonly key: string }[],
): Promise<SetRow[]> {
  const { db, tables } = within;
  const { changeSets, changes } = tables;
  const candidates = new Map<number, SetRow>();
  for (const subject of new Set(replaced.map((record) => record.subject))) {
    const keys = replaced.filter((record) => record.subject === subject).map(({ key }) => key);
    const rows = await db
      .selectDistinct({ set: changeSets })
      .from(changes)
      .innerJoin(changeSets, eq(changeSets.id, changes.changeSetId))
      .where(
        and(
          eq(changes.subjectCode, subject),
          inArray(changes.appliedKey, keys),
          eq(changeSets.stateCode, "published"),
          ne(changeSets.id, setId),
        ),
      );
    for (const { set } of rows) candidates.set(set.id, toSetRow(set));
  }
  const superseded: SetRow[] = [];
  for (const set of candidates.values()) if (await standsNoMore(within, set.id)) superseded.push(set);
  return superseded.sort((a, b) => a.id - b.id);
}

async function standsNoMore({ db, tables }: Reader, setId: number): Promise<boolean> {
  const { changes, revisions } = tables;
  const made = await db
    .select({ revision: revisions.id, subject: revisions.subjectCode, key: changes.appliedKey })
    .from(changes)
    .innerJoin(revisions, eq(revisions.changeId, changes.id))
    .where(and(eq(changes.changeSetId, setId), isNotNull(changes.appliedKey)));
  for (const { revision, subject, key } of made) {
    const [later] = await db
      .select({ id: revisions.id })
      .from(revisions)
      .where(
        and(eq(revisions.subjectCode, subject), eq(revisions.targetKey, key!), gt(revisions.id, revision)),
      )
      .limit(1);
    if (!later) return false;
  }
  return true;
}
