/** The bill that a round belongs to: an answer that lands in no bill is news of that one. */
import { and, asc, eq } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { knownAt } from "../known-at";

/** Its slug; null when no such round is on record. */
export async function findBillOfRound(
  { db, tables: { rounds, roundFacts, roundBills, bills } }: Reader,
  slug: string,
  moment: Pick<Moment, "known">,
): Promise<string | null> {
  const [row] = await db
    .select({ slug: bills.slug })
    .from(rounds)
    .innerJoin(roundFacts, and(eq(roundFacts.roundId, rounds.id), knownAt(roundFacts, moment)))
    .innerJoin(roundBills, eq(roundBills.factsId, roundFacts.id))
    .innerJoin(bills, eq(bills.id, roundBills.billId))
    .where(eq(rounds.slug, slug))
    .orderBy(asc(roundBills.position))
    .limit(1);
  return row?.slug ?? null;
}
