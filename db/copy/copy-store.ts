/**
 * Copies everything that a SQLite database holds into an empty PostgreSQL one, in one transaction on each side: nobody
 * writes to the source meanwhile, and the target has all of it or nothing. Every table is read back and compared, and
 * the log verified, before the copy is kept. Refuses a target that holds a single row.
 */
import type { KeyObject } from "node:crypto";
import { getTableName, sql } from "drizzle-orm";
import type { Table } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { searchKinds } from "~/domain/search/kinds";
import { verifyLog } from "../audit/verify-log";
import { listCheckpoints, readLog } from "../queries/audit-log";
import { DatabaseRefusal } from "../refusals";
import { putDocuments, readDocuments } from "../search/search-documents";
import type { Reader, Store } from "../store";
import { moveSequences, readSequences } from "./sequences";
import { takeReferencesAway } from "./references";
import { type TableDigest, TableDigester } from "./table-digest";

export interface CopiedTable extends TableDigest {
  readonly table: string;
}

export interface Copied {
  readonly tables: readonly CopiedTable[];
  /** Entries of the log, verified in the copy. */
  readonly entries: number;
}

const pageSize = 500;
/** PostgreSQL takes 65,535 parameters in a statement. */
const mostParameters = 30_000;

/**
 * @param place of the target, for the refusal
 * @throws DatabaseRefusal `not_empty`; Error when the copy differs or its log does not verify
 */
export async function copyStore(
  from: Store,
  to: Store,
  { publicKey, place }: { readonly publicKey: KeyObject; readonly place: string },
): Promise<Copied> {
  // The source's transaction is the outer one: it holds off every other writer of the file.
  return from.transaction((source) =>
    to.transaction(async (target) => {
      await refuseRows(target, place);
      const putBack = await takeReferencesAway(target);
      const sent: CopiedTable[] = [];
      for (const [name, table] of tablesOf(source))
        sent.push(await copyTable(source, target, table, tableNamed(target, name)));
      await putBack();
      await moveSequences(target, await readSequences(source));
      // The words of search are rows like others; the index of them is the engine's own.
      for (const kind of searchKinds)
        await putDocuments(target, [...(await readDocuments(target, kind)).values()]);
      await compare(target, sent);
      return { tables: sent, entries: await verify(target, publicKey) };
    }),
  );
}

const tablesOf = ({ tables }: Reader) => Object.entries(tables) as [string, Table][];
const tableNamed = (reader: Reader, name: string) => new Map(tablesOf(reader)).get(name)!;

async function refuseRows(target: Reader, place: string): Promise<void> {
  for (const [, table] of tablesOf(target))
    if ((await target.db.$count(table)) > 0)
      throw new DatabaseRefusal("not_empty", { where: place, table: getTableName(table) });
}

async function copyTable(source: Reader, target: Reader, from: Table, to: Table): Promise<CopiedTable> {
  const digester = new TableDigester();
  const columns = getTableConfig(from as Parameters<typeof getTableConfig>[0]).columns.length;
  const together = Math.min(pageSize, Math.floor(mostParameters / columns));
  for await (const page of pagesOf(source, from)) {
    for (const row of page) digester.add(row);
    for (let at = 0; at < page.length; at += together)
      await target.db.insert(to as never).values(page.slice(at, at + together));
  }
  return { table: getTableName(from), ...digester.end() };
}

/** A SQLite table in the order of its rows, a page at a time. */
async function* pagesOf({ db }: Reader, table: Table): AsyncGenerator<object[]> {
  let last = 0;
  for (;;) {
    const page = await db
      .select({ rowid: sql<number>`rowid`, row: table as never })
      .from(table as never)
      .where(sql`rowid > ${last}`)
      .orderBy(sql`rowid`)
      .limit(pageSize);
    const found = page as unknown as { rowid: number; row: object }[];
    yield found.map(({ row }) => row);
    if (found.length < pageSize) return;
    last = found.at(-1)!.rowid;
  }
}

/** What the target holds, read back, against what was sent. */
async function compare(target: Reader, sent: readonly CopiedTable[]): Promise<void> {
  for (const [, table] of tablesOf(target)) {
    const expected = sent.find((each) => each.table === getTableName(table))!;
    const digester = new TableDigester();
    for await (const row of rowsOf(target, table)) digester.add(row);
    const found = digester.end();
    if (found.rows !== expected.rows || found.digest !== expected.digest)
      throw new Error(
        `${expected.table}: the copy differs (${found.rows} of ${expected.rows} rows); nothing was kept.`,
      );
  }
}

/** In no order: a table of files is read a row at a time, the others by the page. */
async function* rowsOf({ db }: Reader, table: Table): AsyncGenerator<object> {
  for (let offset = 0; ; offset += pageSize) {
    const page: object[] = await db
      .select()
      .from(table as never)
      .orderBy(sql`ctid`)
      .limit(pageSize)
      .offset(offset);
    yield* page;
    if (page.length < pageSize) return;
  }
}

async function verify(target: Reader, publicKey: KeyObject): Promise<number> {
  const verdict = await verifyLog(readLog(target), await listCheckpoints(target), [], publicKey);
  if (!verdict.ok) throw new Error(`The log does not verify, nothing was kept: ${JSON.stringify(verdict)}`);
  return verdict.size;
}
