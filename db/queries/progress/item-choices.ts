/** What an item can be of: bills and agencies, by their keys and for a form's choices. */
import { asc, eq } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { AgencyName } from "~/domain/records/bill-card";
import type { Reader } from "../../store";
import { listAgencyNamesOn, listTitlesOn } from "../bills/names-at";

export async function findBillId({ db, tables: { bills } }: Reader, slug: string): Promise<number | null> {
  const [row] = await db.select({ id: bills.id }).from(bills).where(eq(bills.slug, slug));
  return row?.id ?? null;
}

export async function findAgencyCode(
  { db, tables: { agencies } }: Reader,
  code: string,
): Promise<string | null> {
  const [row] = await db.select().from(agencies).where(eq(agencies.code, code));
  return row?.code ?? null;
}

export interface ItemChoices {
  /** In the order of the plan. */
  readonly bills: readonly (Bilingual & { readonly slug: string })[];
  readonly agencies: readonly AgencyName[];
}

export async function listItemChoices(reader: Reader, on: CalendarDate): Promise<ItemChoices> {
  const { db, tables } = reader;
  const { bills } = tables;
  const rows = await db
    .select({ id: bills.id, slug: bills.slug })
    .from(bills)
    .orderBy(asc(bills.position), asc(bills.id));
  const titles = await listTitlesOn(
    reader,
    rows.map(({ id }) => id),
    { asOf: on, known: null },
  );
  return {
    bills: rows.flatMap(({ id, slug }) => {
      const title = titles.get(id);
      return title ? [{ slug, zh: title.zh, en: title.en }] : [];
    }),
    agencies: [...(await listAgencyNamesOn(reader, { asOf: on, known: null })).values()],
  };
}
