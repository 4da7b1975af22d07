/** The list of bills: filtered by facets, sorted, paged, with a count beside every choice of every facet. */
import type { Bilingual } from "~/domain/bilingual";
import type { BillCard } from "~/domain/records/bill-card";
import type { Moment } from "~/domain/moment";
import type { Phase, Procedure } from "~/domain/bills/stages";
import { phases, procedures } from "~/domain/bills/stages";
import type { Reader } from "../store";
import { listCards } from "./cards";
import type { LatestMove } from "./latest-moves";
import { listLatestMoves } from "./latest-moves";
import { groupBy, listAgencyNamesOn, listLeadsOn, listTitlesOn } from "./names-at";

export const billSorts = ["plan", "latest", "oldest", "title"] as const;
/** plan: the plan's order · latest: latest move first · oldest: longest without a move first · title. */
export type BillSort = (typeof billSorts)[number];

export interface BillFilter {
  readonly phase: Phase | null;
  readonly topic: string | null;
  readonly agency: string | null;
  readonly procedure: Procedure | null;
}

export interface FacetChoice {
  readonly code: string;
  /** Null where the code itself is worded (phases and procedures). */
  readonly name: Bilingual | null;
  readonly count: number;
}

export type Facet = keyof BillFilter;

export interface BillList {
  readonly total: number;
  readonly pages: number;
  readonly cards: readonly BillCard[];
  readonly facets: Record<Facet, readonly FacetChoice[]>;
}

export const billListPageSize = 50;

interface Candidate extends LatestMove {
  readonly procedure: string;
  readonly topics: readonly string[];
  readonly agency: string | null;
}

/**
 * A facet's counts are of the bills that the other facets leave, so that a choice never promises what it does not
 * give. Bills with nothing on record by that day are not in the list.
 */
export async function listBills(
  reader: Reader,
  filter: BillFilter,
  moment: Moment,
  sort: BillSort,
  page: number,
): Promise<BillList> {
  const candidates = await listCandidates(reader, moment);
  const matching = candidates.filter((bill) => matches(bill, filter, null));
  const sorted = await sortCandidates(reader, matching, moment, sort);
  const ids = sorted.map((bill) => bill.billId).slice((page - 1) * billListPageSize, page * billListPageSize);
  return {
    total: matching.length,
    pages: Math.max(1, Math.ceil(matching.length / billListPageSize)),
    cards: await listCards(reader, ids, moment),
    facets: await countFacets(reader, candidates, filter, moment),
  };
}

async function listCandidates(reader: Reader, moment: Moment): Promise<Candidate[]> {
  const { db, tables } = reader;
  const { bills, billTopics } = tables;
  const moves = await listLatestMoves(reader, moment);
  const procedureRows = await db.select({ id: bills.id, procedure: bills.procedureCode }).from(bills);
  const procedureOf = new Map(procedureRows.map((row) => [row.id, row.procedure]));
  const topicsOf = groupBy(await db.select().from(billTopics), (row) => row.billId);
  const leads = await listLeadsOn(reader, null, moment.asOf);
  return moves
    .filter(({ move }) => move !== null)
    .map((latest) => ({
      ...latest,
      procedure: procedureOf.get(latest.billId)!,
      topics: (topicsOf.get(latest.billId) ?? []).map((row) => row.topicCode),
      agency: leads.get(latest.billId) ?? null,
    }));
}

function matches(bill: Candidate, filter: BillFilter, except: Facet | null): boolean {
  return (
    (except === "phase" || filter.phase === null || bill.phase === filter.phase) &&
    (except === "procedure" || filter.procedure === null || bill.procedure === filter.procedure) &&
    (except === "topic" || filter.topic === null || bill.topics.includes(filter.topic)) &&
    (except === "agency" || filter.agency === null || bill.agency === filter.agency)
  );
}

async function sortCandidates(reader: Reader, bills: Candidate[], moment: Moment, sort: BillSort) {
  const onOf = (bill: Candidate) => bill.move?.on ?? "";
  if (sort === "latest") return bills.toSorted((a, b) => onOf(b).localeCompare(onOf(a)));
  if (sort === "oldest") return bills.toSorted((a, b) => onOf(a).localeCompare(onOf(b)));
  if (sort === "plan") return bills;
  const ids = bills.map((bill) => bill.billId);
  const titles = await listTitlesOn(reader, ids, moment.asOf);
  const collator = new Intl.Collator("zh-Hant-TW");
  return bills.toSorted((a, b) => collator.compare(titles.get(a.billId)!.zh, titles.get(b.billId)!.zh));
}

async function countFacets(
  reader: Reader,
  candidates: readonly Candidate[],
  filter: BillFilter,
  moment: Moment,
) {
  const { db, tables } = reader;
  const topics = await db.select().from(tables.topics).orderBy(tables.topics.position);
  const agencies = await listAgencyNamesOn(reader, moment.asOf);
  const countBy = (facet: Facet, has: (bill: Candidate, code: string) => boolean) => {
    const others = candidates.filter((bill) => matches(bill, filter, facet));
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
