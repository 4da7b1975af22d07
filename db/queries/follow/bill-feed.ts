/** Which bills a feed or a follower is told of, and whether a bill is or was there at all. */
import { eq } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { Question } from "~/domain/search/question";
import type { Reader } from "../../store";
import { type BillFilter, listCandidates, matchesFacets } from "../bills/bill-facets";
import { listTitlesOn } from "../bills/names-at";
import { listMatchingBills } from "../search/matches";
import type { Bilingual } from "~/domain/bilingual";

export type BillPresence =
  | { readonly is: "there"; readonly id: number; readonly title: Bilingual }
  /** It was on this site once, and was taken back. */
  | { readonly is: "gone" }
  | { readonly is: "unknown" };

export async function findBillPresence(reader: Reader, slug: string, moment: Moment): Promise<BillPresence> {
  const { db, tables } = reader;
  const [row] = await db
    .select({ id: tables.bills.id })
    .from(tables.bills)
    .where(eq(tables.bills.slug, slug));
  if (!row) return { is: "unknown" };
  const title = (await listTitlesOn(reader, [row.id], moment)).get(row.id);
  if (title) return { is: "there", id: row.id, title: { zh: title.zh, en: title.en } };
  return { is: moment.known === null ? "gone" : "unknown" };
}

/** The slugs of the bills that facets leave; null when nothing was chosen and so all of them. */
export async function listFacetSlugs(
  reader: Reader,
  filter: BillFilter,
  moment: Moment,
): Promise<string[] | null> {
  if (Object.values(filter).every((choice) => !choice)) return null;
  const candidates = await listCandidates(reader, moment, filter.law);
  return candidates.filter((bill) => matchesFacets(bill, filter)).map(({ slug }) => slug);
}

/** The slugs of the bills that answer a question now. */
export async function listFoundSlugs(reader: Reader, question: Question, moment: Moment): Promise<string[]> {
  const found = new Set(await listMatchingBills(reader, question, moment));
  const { db, tables } = reader;
  const rows = await db.select({ id: tables.bills.id, slug: tables.bills.slug }).from(tables.bills);
  return rows.filter(({ id }) => found.has(id)).map(({ slug }) => slug);
}
