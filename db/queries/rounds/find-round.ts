/** One round with everything its page shows, and its bill's other rounds. Statements and results are asked for apart. */
import { and, eq } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { RoundDossier } from "~/domain/records/round-record";
import { openingDay } from "~/domain/rounds/round-times";
import { findBillId } from "../../records/rows/lookups";
import type { Reader } from "../../store";
import { bilingual } from "../history";
import { knownAt } from "../known-at";
import { listRounds } from "./round-entries";

/** Null when there is no such round, or it was not on this site at the known instant. */
export async function findRoundDossier(
  reader: Reader,
  slug: string,
  moment: Moment,
  at: Instant,
): Promise<RoundDossier | null> {
  const [entry] = await listRounds(reader, moment, at, { slug });
  if (!entry) return null;
  const { db, tables } = reader;
  const { rounds, roundFacts } = tables;
  const [found] = await db
    .select({ facts: roundFacts, firstAt: rounds.recordedAt })
    .from(roundFacts)
    .innerJoin(rounds, eq(rounds.id, roundFacts.roundId))
    .where(and(eq(rounds.id, entry.id), knownAt(roundFacts, moment)));
  const { facts, firstAt } = found!;
  const billId = entry.bills[0] ? await findBillId(reader, entry.bills[0].slug) : null;
  const siblings = billId === null ? [] : await listRounds(reader, moment, at, { billId });
  const opens = (slugged: (typeof siblings)[number]) => openingDay(slugged.times) ?? "";
  return {
    ...entry,
    question: { zh: facts.questionZh, en: facts.questionEn },
    outcome: bilingual(facts.outcomeZh, facts.outcomeEn),
    doubt: bilingual(facts.doubtZh, facts.doubtEn),
    responseAddress: facts.responseAddress,
    statementLimit: facts.statementLimit,
    takesStatements: facts.takesStatements,
    recordedAt: firstAt as Instant,
    others: siblings
      .filter((other) => other.slug !== slug)
      .sort((a, b) => opens(a).localeCompare(opens(b)) || a.id - b.id),
  };
}
