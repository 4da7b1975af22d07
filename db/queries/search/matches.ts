/**
 * Which documents answer a question at a moment: counted by kind, and one page of them in order. Ranking reads every
 * hit's places; beyond `rankedAtMost` hits that would hold up everybody else, so those whose title answers come first
 * and each group stands in the order of the record. None is left out.
 */
import { and, count, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { kindWeights, regulationWeight, searchKinds, type SearchKind } from "~/domain/search/kinds";
import type { Question } from "~/domain/search/question";
import type { Moment } from "~/domain/moment";
import { knownAt } from "../known-at";
import type { Reader } from "../../store";
import type { Schema } from "../../schema";

export const rankedAtMost = 2_000;
export const searchPageSize = 20;

export interface Match {
  readonly id: number;
  readonly kind: SearchKind;
  readonly key: string;
  readonly billId: number | null;
  readonly address: string | null;
}

/** How many documents of each kind answer, in the order of the kinds; only those that any do. */
export async function countMatches(
  { db, tables, search }: Reader,
  question: Question,
  moment: Moment,
): Promise<{ kind: SearchKind; count: number }[]> {
  const { searchDocuments } = tables;
  const rows = await db
    .select({ kind: searchDocuments.kindCode, found: count() })
    .from(searchDocuments)
    .where(
      and(sql`${searchDocuments.id} in (${search.matching(question)})`, documentCountsAt(tables, moment)),
    )
    .groupBy(searchDocuments.kindCode);
  const found = new Map(rows.map((row) => [row.kind, row.found]));
  return searchKinds.flatMap((kind) => (found.has(kind) ? [{ kind, count: found.get(kind)! }] : []));
}

/** The bills that answer, by id. */
export async function listMatchingBills(
  { db, tables, search }: Reader,
  question: Question,
  moment: Moment,
): Promise<number[]> {
  const { searchDocuments } = tables;
  const rows = await db
    .select({ billId: searchDocuments.billId })
    .from(sql`(${search.matching(question)}) hits`)
    .innerJoin(searchDocuments, sql`${searchDocuments.id} = hits.id`)
    .where(and(eq(searchDocuments.kindCode, "bill"), documentCountsAt(tables, moment)));
  return rows.flatMap(({ billId }) => billId ?? []);
}

export interface Wanted {
  readonly kind: SearchKind | null;
  /** Only bills among these. */
  readonly billIds: readonly number[] | null;
  readonly page: number;
  /** How many answer in all kinds: decides whether they are ranked. */
  readonly found: number;
}

export async function listMatches(
  reader: Reader,
  question: Question,
  moment: Moment,
  wanted: Wanted,
): Promise<Match[]> {
  const { tables, search } = reader;
  const from = (wanted.page - 1) * searchPageSize;
  if (wanted.found <= rankedAtMost) {
    const score = sql`hits.score * ${weightOf(tables)}`;
    return listPage(reader, search.ranked(question), moment, wanted, [score], from, searchPageSize);
  }
  const inTitle = search.inTitle(question);
  const rest = sql`select id from (${search.matching(question)}) every where id not in (${inTitle})`;
  const first = await listPage(reader, inTitle, moment, wanted, [], from, searchPageSize);
  if (first.length === searchPageSize) return first;
  const titles = first.length > 0 ? from + first.length : await countHits(reader, inTitle, moment, wanted);
  const missing = searchPageSize - first.length;
  return [
    ...first,
    ...(await listPage(reader, rest, moment, wanted, [], Math.max(0, from - titles), missing)),
  ];
}

async function listPage(
  { db, tables }: Reader,
  hits: SQL,
  moment: Moment,
  wanted: Wanted,
  order: readonly SQL[],
  offset: number,
  limit: number,
): Promise<Match[]> {
  const { id, kindCode, key, billId, address } = tables.searchDocuments;
  const rows = await db
    .select({ id, kind: kindCode, key, billId, address })
    .from(sql`(${hits}) hits`)
    .innerJoin(tables.searchDocuments, sql`${id} = hits.id`)
    .where(isWanted(tables, moment, wanted))
    .orderBy(...order, sql`hits.id`)
    .limit(limit)
    .offset(offset);
  return rows.map((row) => ({ ...row, kind: row.kind as SearchKind }));
}

async function countHits({ db, tables }: Reader, hits: SQL, moment: Moment, wanted: Wanted): Promise<number> {
  const [row] = await db
    .select({ found: count() })
    .from(sql`(${hits}) hits`)
    .innerJoin(tables.searchDocuments, sql`${tables.searchDocuments.id} = hits.id`)
    .where(isWanted(tables, moment, wanted));
  return row?.found ?? 0;
}

function isWanted(tables: Schema, moment: Moment, { kind, billIds }: Wanted): SQL {
  const { kindCode, billId } = tables.searchDocuments;
  return and(
    kind ? eq(kindCode, kind) : undefined,
    billIds ? inArray(billId, [...billIds]) : undefined,
    documentCountsAt(tables, moment),
  )!;
}

/** What had happened by the day, and was published and not taken back at the known instant. */
function documentCountsAt({ searchDocuments }: Schema, moment: Moment): SQL {
  const { happenedOn, recordedAt, retractedAt } = searchDocuments;
  const always = sql`coalesce(${recordedAt}, '')`;
  return and(
    or(isNull(happenedOn), lte(happenedOn, moment.asOf)),
    knownAt({ recordedAt: always, retractedAt }, moment),
  )!;
}

function weightOf({ searchDocuments, bills }: Schema): SQL {
  const cases = searchKinds.map((kind) => sql`when ${kind} then cast(${kindWeights[kind]} as real)`);
  const procedure = sql`(select ${bills.procedureCode} from ${bills} where ${bills.id} = ${searchDocuments.billId})`;
  return sql`(case ${searchDocuments.kindCode} ${sql.join(cases, sql` `)} else 1 end)
    * (case ${procedure} when 'regulation' then cast(${regulationWeight} as real) else 1 end)`;
}
