/** The bills that sandboxes stand on: the enabling acts and the promised one, with the plan's goal for each. */
import { eq } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { BillCard } from "~/domain/records/bill-card";
import type { Goal } from "~/domain/records/bill-dossier";
import type { EventSource } from "~/domain/records/history-event";
import type { Grade } from "~/domain/bills/vocabulary";
import type { Reader } from "../../store";
import { findBillDossier } from "../bills/bill-dossier";
import { toCitedSource } from "../history";

export interface SandboxBill {
  readonly card: BillCard;
  readonly goals: readonly Goal[];
}

/** Those that were on this site at the known instant, in the order of the slugs. */
export async function listSandboxBills(
  reader: Reader,
  slugs: readonly string[],
  moment: Moment,
): Promise<SandboxBill[]> {
  const dossiers = await Promise.all(slugs.map((slug) => findBillDossier(reader, slug, moment)));
  return dossiers.flatMap((dossier) => (dossier ? [{ card: dossier.card, goals: dossier.goals }] : []));
}

export interface Citation {
  readonly source: string;
  readonly at?: string;
  readonly address?: string;
  readonly grade: Grade;
}

/** The sources that content names by key, as events cite them. */
export async function listCited(
  { db, tables: { sources } }: Reader,
  citations: readonly Citation[],
): Promise<EventSource[]> {
  const found = await Promise.all(
    citations.map(async ({ source, at, address, grade }) => {
      const [row] = await db.select().from(sources).where(eq(sources.key, source));
      const link = { locator: at ?? null, address: address ?? null, gradeCode: grade };
      return row ? [toCitedSource(link, row)] : [];
    }),
  );
  return found.flat();
}
