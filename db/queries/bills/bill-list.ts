/** The list of bills: filtered by facets, sorted, paged, with a count beside every choice of every facet. */
import type { BillCard } from "~/domain/records/bill-card";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import type { BillFilter, Candidate, FacetCounts } from "./bill-facets";
import { countFacets, listCandidates, matchesFacets } from "./bill-facets";
import { listCards } from "./cards";
import { listTitlesOn } from "./names-at";

export const billSorts = ["plan", "latest", "oldest", "title"] as const;
/** plan: the plan's order · latest: latest move first · oldest: longest without a move first · title. */
export type BillSort = (typeof billSorts)[number];

export interface BillList {
  readonly total: number;
  readonly pages: number;
  readonly cards: readonly BillCard[];
  readonly facets: FacetCounts;
}

export const billListPageSize = 50;

/** Bills with nothing on record by that day are not in the list. */
export async function listBills(
  reader: Reader,
  filter: BillFilter,
  moment: Moment,
  sort: BillSort,
  page: number,
): Promise<BillList> {
  const candidates = await listCandidates(reader, moment, filter.law);
  const matching = candidates.filter((bill) => matchesFacets(bill, filter));
  const sorted = await sortCandidates(reader, matching, moment, sort);
  const ids = sorted.map((bill) => bill.billId).slice((page - 1) * billListPageSize, page * billListPageSize);
  return {
    total: matching.length,
    pages: Math.max(1, Math.ceil(matching.length / billListPageSize)),
    cards: await listCards(reader, ids, moment),
    facets: await countFacets(reader, candidates, filter, moment),
  };
}

async function sortCandidates(reader: Reader, bills: Candidate[], moment: Moment, sort: BillSort) {
  const onOf = (bill: Candidate) => bill.move?.on ?? "";
  if (sort === "latest") return bills.toSorted((a, b) => onOf(b).localeCompare(onOf(a)));
  if (sort === "oldest") return bills.toSorted((a, b) => onOf(a).localeCompare(onOf(b)));
  if (sort === "plan") return bills;
  const ids = bills.map((bill) => bill.billId);
  const titles = await listTitlesOn(reader, ids, moment);
  const collator = new Intl.Collator("zh-Hant-TW");
  return bills.toSorted((a, b) => collator.compare(titles.get(a.billId)!.zh, titles.get(b.billId)!.zh));
}
