/**
 * Search over 20,000 made-up documents: whether it finds all and only what holds the words, how long one question takes
 * (its counts and its first page, as the page asks), and LIKE over the same texts in the same run.
 */
import path from "node:path";
import { like, or, sql } from "drizzle-orm";
import { countMatches, listMatches } from "~db/queries/search/matches";
import { openStore } from "~db/open-store";
import { putDocuments } from "~db/search/search-documents";
import type { Reader } from "~db/store";
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import { parseQuestion, type Question } from "~/domain/search/question";
import { median } from "./load";
import { askedQueries, makeDocuments, textOf } from "./search-documents";

const size = 20_000;
const rounds = 15;
const moment = { asOf: requireCalendarDate("2026-11-23"), known: null };

export interface SearchTimes {
  readonly documents: number;
  readonly queries: number;
  readonly fillSeconds: number;
  readonly recall: number;
  readonly precision: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly slowest: string;
  readonly likeMedianMs: number;
  /** How many times faster than LIKE, at the median. */
  readonly ratioToLike: number;
}

export async function benchSearch(folder: string): Promise<SearchTimes> {
  const store = await openStore(`file:${path.join(folder, "search.sqlite")}`, {
    migrationsFolder: "db/migrations",
    now: new Date(),
  });
  try {
    const documents = makeDocuments(size);
    const started = performance.now();
    await store.transaction((within) => putDocuments(within, documents));
    const fillSeconds = (performance.now() - started) / 1000;

    const texts = documents.map((document) => ({ key: document.key, text: textOf(document) }));
    const shares: { recall: number; precision: number }[] = [];
    const times: { words: string; ms: number }[] = [];
    const likeTimes: number[] = [];
    for (const { words, isIn } of askedQueries) {
      const question = read(words);
      const truth = new Set(texts.filter(({ text }) => isIn(text)).map(({ key }) => key));
      const found = await keysOf(store.read, question);
      const right = found.filter((key) => truth.has(key)).length;
      shares.push({ recall: right / truth.size, precision: right / found.length });
      for (let round = 0; round < rounds; round++) {
        times.push({ words, ms: await timeOf(() => firstPage(store.read, question)) });
        if (round < 3) likeTimes.push(await timeOf(() => likePage(store.read, words)));
      }
    }
    const sorted = times.toSorted((a, b) => a.ms - b.ms);
    const middle = median(times.map(({ ms }) => ms));
    const mean = (name: "recall" | "precision") =>
      shares.reduce((sum, share) => sum + share[name], 0) / shares.length;
    return {
      documents: size,
      queries: askedQueries.length,
      fillSeconds,
      recall: mean("recall"),
      precision: mean("precision"),
      medianMs: middle,
      p95Ms: sorted[Math.floor(sorted.length * 0.95)]!.ms,
      slowest: `${sorted.at(-1)!.words}: ${sorted.at(-1)!.ms.toFixed(1)} ms`,
      likeMedianMs: median(likeTimes),
      ratioToLike: median(likeTimes) / middle,
    };
  } finally {
    await store.close();
  }
}

async function firstPage(reader: Reader, question: Question): Promise<void> {
  const kinds = await countMatches(reader, question, moment);
  const found = kinds.reduce((sum, { count }) => sum + count, 0);
  await listMatches(reader, question, moment, { kind: null, billIds: null, page: 1, found });
}

/** What a site without an index does: no order, no counts, one word, and 台 is not 臺. */
async function likePage({ db, tables: { searchTexts } }: Reader, words: string): Promise<void> {
  const pattern = `%${words}%`;
  await db
    .select({ id: searchTexts.documentId })
    .from(searchTexts)
    .where(
      or(
        ...[searchTexts.titleZh, searchTexts.titleEn, searchTexts.bodyZh, searchTexts.bodyEn].map((column) =>
          like(column, pattern),
        ),
      ),
    );
}

async function keysOf(reader: Reader, question: Question): Promise<string[]> {
  const { searchDocuments } = reader.tables;
  const rows = await reader.db
    .select({ key: searchDocuments.key })
    .from(sql`(${reader.search.matching(question)}) hits`)
    .innerJoin(searchDocuments, sql`${searchDocuments.id} = hits.id`);
  return rows.map(({ key }) => key);
}

function read(words: string): Question {
  const question = parseQuestion(words);
  if (!question.ok) throw new Error(question.problem.code);
  return question.value;
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
