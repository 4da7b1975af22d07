/** Every version of a bill's text that stands, whatever its day; what a moment shows is text-versions.ts. */
import { eq } from "drizzle-orm";
import { lastYear, requireCalendarDate } from "~/domain/dates/calendar-date";
import type { TextVersion } from "~/domain/text/article";
import type { Reader } from "../../store";
import { listTextVersions } from "./text-versions";

const lastDay = requireCalendarDate(`${lastYear}-12-31`);

/** Oldest first; none for a slug that no bill has. */
export async function listStandingVersions(reader: Reader, slug: string): Promise<TextVersion[]> {
  const { db, tables } = reader;
  const [bill] = await db
    .select({ id: tables.bills.id })
    .from(tables.bills)
    .where(eq(tables.bills.slug, slug));
  return bill ? listTextVersions(reader, bill.id, { asOf: lastDay, known: null }) : [];
}
