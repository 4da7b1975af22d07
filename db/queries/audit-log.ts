/** Reads the log as it is stored, for whoever checks it or copies it. Judges nothing (db/audit does). */
import { and, asc, count, desc, gte, lt } from "drizzle-orm";
import type { Reader } from "../store";

/** A stored entry, every column of it. */
export interface LogRow {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly actor: string | null;
  readonly canonical: string;
  readonly leafHash: string;
}

export interface StoredCheckpoint {
  readonly size: number;
  readonly rootHash: string;
  readonly note: string;
  readonly createdAt: string;
}

const pageSize = 1000;
/** The least number that a column of both engines holds: also what nobody should have numbered so is read. */
const least = -(2 ** 31);

/** The entries numbered `from` to `from + most - 1`, in order. */
export function listLogRows({ db, tables }: Reader, from: number, most: number): Promise<LogRow[]> {
  const { auditEntries } = tables;
  return db
    .select()
    .from(auditEntries)
    .where(and(gte(auditEntries.seq, from), lt(auditEntries.seq, from + most)))
    .orderBy(asc(auditEntries.seq));
}

/** Every entry by its number, whatever that is, a page at a time. */
export async function* readLog({ db, tables }: Reader): AsyncGenerator<LogRow> {
  const { auditEntries } = tables;
  let next = least;
  for (;;) {
    const page = await db
      .select()
      .from(auditEntries)
      .where(gte(auditEntries.seq, next))
      .orderBy(asc(auditEntries.seq))
      .limit(pageSize);
    yield* page;
    if (page.length < pageSize) return;
    next = page.at(-1)!.seq + 1;
  }
}

export async function countLogRows({ db, tables }: Reader): Promise<number> {
  const [row] = await db.select({ entries: count() }).from(tables.auditEntries);
  return row!.entries;
}

export async function findLastCheckpoint({ db, tables }: Reader): Promise<StoredCheckpoint | null> {
  const { auditCheckpoints } = tables;
  const [row] = await db.select().from(auditCheckpoints).orderBy(desc(auditCheckpoints.size)).limit(1);
  return row ?? null;
}

/** All of them, the oldest first. */
export function listCheckpoints({ db, tables }: Reader): Promise<StoredCheckpoint[]> {
  return db.select().from(tables.auditCheckpoints).orderBy(asc(tables.auditCheckpoints.size));
}

/** The newest first. */
export function listLatestLogRows({ db, tables }: Reader, most = 30): Promise<LogRow[]> {
  return db.select().from(tables.auditEntries).orderBy(desc(tables.auditEntries.seq)).limit(most);
}
