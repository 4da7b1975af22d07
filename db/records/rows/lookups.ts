/** The ids behind what records name, and the dates they write; an unknown name is a fault of whoever checked them. */
import { eq, inArray } from "drizzle-orm";
import { type PartialDate, parsePartialDate } from "~/domain/dates/partial-date";
import type { Grade } from "~/domain/bills/vocabulary";
import type { Reader } from "../../store";

export async function findBillId({ db, tables: { bills } }: Reader, slug: string): Promise<number | null> {
  const [row] = await db.select({ id: bills.id }).from(bills).where(eq(bills.slug, slug));
  return row?.id ?? null;
}

export async function requireBillId(reader: Reader, slug: string): Promise<number> {
  const id = await findBillId(reader, slug);
  if (id === null) throw new Error(`No bill "${slug}"`);
  return id;
}

export async function optionalBillId(
  within: Reader,
  slug: string | null | undefined,
): Promise<number | null> {
  return slug ? requireBillId(within, slug) : null;
}

/** The slugs of bills by id; of all of them when the ids are more than one question may carry. */
export async function listSlugs(
  { db, tables: { bills } }: Reader,
  billIds: readonly (number | null)[],
): Promise<Map<number, string>> {
  const ids = [...new Set(billIds.filter((id) => id !== null))];
  const rows = await db
    .select({ id: bills.id, slug: bills.slug })
    .from(bills)
    .where(ids.length > 500 ? undefined : inArray(bills.id, ids));
  return new Map(rows.map((row) => [row.id, row.slug]));
}

/** The date of a record whose form was checked. */
export function requirePartialDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date.ok) throw new Error(`Unchecked date "${text}"`);
  return date.value;
}

/** The number that an event's or document's key is; null for anything else. */
export function idOf(key: string): number | null {
  return /^\d{1,9}$/.test(key) ? Number(key) : null;
}

interface Citation {
  readonly source: string;
  readonly at?: string | undefined;
  readonly address?: string | undefined;
  readonly grade: Grade;
}

/** The rows that say where an event is told of. */
export function citationRows(eventId: number, sources: readonly Citation[]) {
  return sources.map(({ source, at, address, grade }, position) => ({
    eventId,
    position,
    sourceKey: source,
    locator: at ?? null,
    address: address ?? null,
    gradeCode: grade,
  }));
}

export function toCitation(row: {
  readonly sourceKey: string;
  readonly locator: string | null;
  readonly address: string | null;
  readonly gradeCode: string;
}): Citation {
  return {
    source: row.sourceKey,
    ...(row.locator !== null && { at: row.locator }),
    ...(row.address !== null && { address: row.address }),
    grade: row.gradeCode as Grade,
  };
}
