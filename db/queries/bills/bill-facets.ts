/**
 * The facets of bills: what each bill is filtered by, and how many bills each choice would leave. Every list of bills
 * uses these, so that a filter means the same on all of them.
 */
import type { Bilingual } from "~/domain/bilingual";
import type { Moment } from "~/domain/moment";
import type { Phase, Procedure } from "~/domain/bills/stages";
import { phases, procedures } from "~/domain/bills/stages";
import type { Reader } from "../../store";
import { knownAt } from "../known-at";
import { listBillsOfLaw } from "../laws/law-bills";
import type { LatestMove } from "./latest-moves";
import { listLatestMoves } from "./latest-moves";
import { groupBy, listAgencyNamesOn, listLeadsOn } from "./names-at";

export interface FacetFilter {
  readonly phase: Phase | null;
  readonly topic: string | null;
  readonly agency: string | null;
  readonly procedure: Procedure | null;
}

export interface BillFilter extends FacetFilter {
  /** The bills of one law, by its number or name: no facet, but what the facets count within. */
  readonly law?: string | null;
}

export interface FacetChoice {
  readonly code: string;
  /** Null where the code itself is worded (phases and procedures). */
  readonly name: Bilingual | null;
  readonly count: number;
}

export type Facet = keyof FacetFilter;

export type FacetCounts = Record<Facet, readonly FacetChoice[]>;

/** A bill that a list may show: something of it is on record by the day. */
export interface Candidate extends LatestMove {
  readonly slug: string;
  readonly procedure: string;
  readonly topics: readonly string[];
  readonly agency: string | null;
}

/**
 * In the order of the plan; bills with nothing on record by that day are left out.
 * @param law only those of a law, null for all
 */
export async function listCandidates(
  reader: Reader,
  moment: Moment,
  law: string | null = null,
): Promise<Candidate[]> {
  const { db, tables } = reader;
  const { bills, billTopics } = tables;
  const moves = await listLatestMoves(reader, moment);
  const billRows = await db
    .select({ id: bills.id, slug: bills.slug, procedure: bills.procedureCode })
    .from(bills);
  const billOf = new Map(billRows.map((row) => [row.id, row]));
  const topicsOf = groupBy(
    await db.select().from(billTopics).where(knownAt(billTopics, moment)),
    (row) => row.billId,
  );
  const leads = await listLeadsOn(reader, null, moment);
  const ofLaw = law === null ? null : await listBillsOfLaw(reader, law, moment);
  return moves
    .filter(({ move, billId }) => move !== null && (ofLaw === null || ofLaw.has(billId)))
    .map((latest) => ({
      ...latest,
      slug: billOf.get(latest.billId)!.slug,
      procedure: billOf.get(latest.billId)!.procedure,
      topics: (topicsOf.get(latest.billId) ?? []).map((row) => row.topicCode),
      agency: leads.get(latest.billId) ?? null,
    }));
}

/** @param except a facet that does not count, null for none */
export function matchesFacets(bill: Candidate, filter: BillFilter, except: Facet | null = null): boolean {
  return (
    (except === "phase" || filter.phase === null || bill.phase === filter.phase) &&
    (except === "procedure" || filter.procedure === null || bill.procedure === filter.procedure) &&
    (except === "topic" || filter.topic === null || bill.topics.includes(filter.topic)) &&
    (except === "agency" || filter.agency === null || bill.agency === filter.agency)
  );
}

/**
 * A facet's counts are of the bills that the other facets leave, so that a choice never promises what it does not give.
 */
export async function countFacets(
  reader: Reader,
  candidates: readonly Candidate[],
  filter: BillFilter,
  moment: Moment,
): Promise<FacetCounts> {
  const { db, tables } = reader;
  const topics = await db.select().from(tables.topics).orderBy(tables.topics.position);
  const agencies = await listAgencyNamesOn(reader, moment);
  const countBy = (facet: Facet, has: (bill: Candidate, code: string) => boolean) => {
    const others = candidates.filter((bill) => matchesFacets(bill, filter, facet));
    return (code: string) => others.filter((bill) => has(bill, code)).length;
  };
  const phaseCount = countBy("phase", (bill, code) => bill.phase === code);
  const procedureCount = countBy("procedure", (bill, code) => bill.procedure === code);
  const topicCount = countBy("topic", (bill, code) => bill.topics.includes(code));
  const agencyCount = countBy("agency", (bill, code) => bill.agency === code);
  const leading = new Set(candidates.map((bill) => bill.agency));
  return {
    phase: phases.map((code) => ({ code, name: null, count: phaseCount(code) })),
    procedure: procedures.map((code) => ({ code, name: null, count: procedureCount(code) })),
    topic: topics.map(({ code, zh, en }) => ({ code, name: { zh, en }, count: topicCount(code) })),
    agency: [...agencies.values()]
      .filter(({ code }) => leading.has(code))
      .map(({ code, zh, en }) => ({ code, name: { zh, en }, count: agencyCount(code) })),
  };
}

/** The codes a facet of free codes may take: what the address is checked against. */
export async function listFacetCodes({
  db,
  tables,
}: Reader): Promise<{ topics: string[]; agencies: string[] }> {
  const topics = await db
    .select({ code: tables.topics.code })
    .from(tables.topics)
    .orderBy(tables.topics.position);
  const agencies = await db
    .select({ code: tables.agencies.code })
    .from(tables.agencies)
    .orderBy(tables.agencies.code);
  return { topics: topics.map((row) => row.code), agencies: agencies.map((row) => row.code) };
}
