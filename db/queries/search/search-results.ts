/** One page of search results: what answers the question at the moment, worded as of that day, with its hits marked. */
import { eq, inArray } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { BillCard } from "~/domain/records/bill-card";
import type { ListedEvent } from "~/domain/records/history-event";
import type { ResultExcerpt, SearchResult, SearchResults } from "~/domain/records/search-result";
import { type Phase, phases } from "~/domain/bills/stages";
import type { Moment } from "~/domain/moment";
import { findExcerpt, openingOf } from "~/domain/search/excerpt";
import { findSpans, markHits } from "~/domain/search/hits";
import type { SearchKind } from "~/domain/search/kinds";
import type { Question } from "~/domain/search/question";
import type { Reader } from "../../store";
import { listCards } from "../bills/cards";
import { listLatestMoves } from "../bills/latest-moves";
import { eventColumns, toStoredEvent } from "../stored-event";
import {
  countMatches,
  listMatches,
  listMatchingBills,
  type Match,
  rankedAtMost,
  searchPageSize,
} from "./matches";

export interface SearchFilter {
  readonly kind: SearchKind | null;
  /** Only bills in this phase; no other kind has one. */
  readonly phase: Phase | null;
}

type Side = "zh" | "en";

const nothing: SearchResults = {
  total: 0,
  pages: 1,
  kinds: [],
  phases: [],
  unrankedBeyond: null,
  results: [],
};

export async function findSearchResults(
  reader: Reader,
  question: Question,
  filter: SearchFilter,
  moment: Moment,
  side: Side,
  page: number,
): Promise<SearchResults> {
  if (question.length === 0) return nothing;
  const kinds = await countMatches(reader, question, moment);
  const found = kinds.reduce((sum, { count }) => sum + count, 0);
  const kind = filter.phase ? "bill" : filter.kind;
  const billsByPhase =
    kind === null || kind === "bill"
      ? await groupByPhase(reader, question, moment)
      : new Map<Phase, number[]>();
  const billIds = filter.phase ? (billsByPhase.get(filter.phase) ?? []) : null;
  const total =
    billIds?.length ?? (kind ? (kinds.find((choice) => choice.kind === kind)?.count ?? 0) : found);
  const matches =
    total === 0 ? [] : await listMatches(reader, question, moment, { kind, billIds, page, found });
  return {
    total,
    pages: Math.max(1, Math.ceil(total / searchPageSize)),
    kinds,
    phases: phases.flatMap((phase) => {
      const count = billsByPhase.get(phase)?.length ?? 0;
      return count > 0 ? [{ phase, count }] : [];
    }),
    unrankedBeyond: found > rankedAtMost ? rankedAtMost : null,
    results: await describe(reader, matches, question, moment, side),
  };
}

async function groupByPhase(
  reader: Reader,
  question: Question,
  moment: Moment,
): Promise<Map<Phase, number[]>> {
  const found = new Set(await listMatchingBills(reader, question, moment));
  const grouped = new Map<Phase, number[]>();
  if (found.size === 0) return grouped;
  for (const { billId, phase } of await listLatestMoves(reader, moment))
    if (phase && found.has(billId)) grouped.set(phase, [...(grouped.get(phase) ?? []), billId]);
  return grouped;
}

async function describe(
  reader: Reader,
  matches: readonly Match[],
  question: Question,
  moment: Moment,
  side: Side,
): Promise<SearchResult[]> {
  if (matches.length === 0) return [];
  const { db, tables } = reader;
  const ids = matches.map(({ id }) => id);
  const rows = await db.select().from(tables.searchTexts).where(inArray(tables.searchTexts.documentId, ids));
  const wordsOf = new Map(rows.map((row) => [row.documentId, row]));
  const billIds = [...new Set(matches.flatMap(({ billId }) => billId ?? []))];
  const cardOf = new Map((await listCards(reader, billIds, moment)).map((card) => [card.id, card]));
  const eventOf = await listEvents(reader, matches, cardOf);
  return matches.map(({ id, kind, key, billId, address }) => {
    const words = wordsOf.get(id)!;
    const stored = { zh: words.titleZh, en: words.titleEn };
    const card = cardOf.get(billId ?? -1) ?? null;
    const title = (card?.title ?? stored)[side];
    return {
      kind,
      key,
      address,
      title: markHits(title, question),
      excerpt: excerptOf({ zh: words.bodyZh, en: words.bodyEn }, stored, title, question, side),
      card,
      event: (kind === "event" && eventOf.get(key)) || null,
    };
  });
}

/** Where the hit is: in this language's text, else in the other's, else in another of its titles. */
function excerptOf(
  body: Bilingual,
  titles: Bilingual,
  shown: string,
  question: Question,
  side: Side,
): ResultExcerpt | null {
  const other: Side = side === "zh" ? "en" : "zh";
  const places: readonly (readonly [string, Side])[] = [
    [body[side], side],
    ...(findSpans(shown, question).length > 0
      ? []
      : [[titles[side], side] as const, [titles[other], other] as const, [body[other], other] as const]),
  ];
  for (const [text, language] of places) {
    const excerpt = findExcerpt(text, question, language);
    if (excerpt) return { ...excerpt, language };
  }
  const opening = openingOf(body[side], side);
  return opening && { ...opening, language: side };
}

async function listEvents(
  { db, tables }: Reader,
  matches: readonly Match[],
  cardOf: ReadonlyMap<number, BillCard>,
): Promise<Map<string, ListedEvent>> {
  const ids = matches.filter(({ kind }) => kind === "event").map(({ key }) => Number(key));
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ ...eventColumns(tables), verbatim: tables.events.verbatim, slug: tables.bills.slug })
    .from(tables.events)
    .innerJoin(tables.bills, eq(tables.bills.id, tables.events.billId))
    .where(inArray(tables.events.id, ids));
  return new Map(
    rows.flatMap((row) => {
      const card = cardOf.get(row.billId);
      if (!card) return [];
      const { slug, verbatim } = row;
      return [[String(row.id), { ...toStoredEvent(row), slug, verbatim, title: card.title }] as const];
    }),
  );
}
