/**
 * Finds, among many articles, the pairs that are most alike, without weighing every article against every other: only
 * those that share a rare bigram are weighed.
 */
import type { Article } from "./article";
import type { Bigrams } from "./likeness";
import { containment, likeness } from "./likeness";

/** A bigram in more articles than this (主管, 機關) says nothing about which is which. */
const rareUpTo = 12;
/** How many candidates, by rare bigrams shared, are weighed for each article. */
const candidates = 6;

export type Measure = "likeness" | "containment";

/**
 * Pairs at or above the threshold, the most alike first. By likeness each article comes once; by containment (how much
 * of the later one stood in the earlier one) an earlier article may come several times.
 */
export function likeliestPairs(
  before: readonly Article[],
  after: readonly Article[],
  bigrams: (article: Article) => Bigrams,
  threshold: number,
  measure: Measure = "likeness",
): [before: Article, after: Article][] {
  if (before.length === 0 || after.length === 0) return [];
  const holders = holdersOf(before, bigrams);
  const weighed: { a: Article; b: Article; weight: number }[] = [];
  for (const b of after)
    for (const a of candidatesFor(bigrams(b), holders)) {
      const weight =
        measure === "likeness" ? likeness(bigrams(a), bigrams(b)) : containment(bigrams(b), bigrams(a));
      if (weight >= threshold) weighed.push({ a, b, weight });
    }
  const used = new Set<Article>();
  const pairs: [Article, Article][] = [];
  for (const { a, b } of weighed.sort((x, y) => y.weight - x.weight)) {
    if (used.has(b) || (measure === "likeness" && used.has(a))) continue;
    used.add(b).add(a);
    pairs.push([a, b]);
  }
  return pairs;
}

function holdersOf(
  articles: readonly Article[],
  bigrams: (article: Article) => Bigrams,
): Map<string, Article[]> {
  const holders = new Map<string, Article[]>();
  for (const article of articles)
    for (const pair of bigrams(article).keys()) {
      const list = holders.get(pair);
      if (list) list.push(article);
      else holders.set(pair, [article]);
    }
  return holders;
}

function candidatesFor(bigrams: Bigrams, holders: ReadonlyMap<string, readonly Article[]>): Article[] {
  const shared = new Map<Article, number>();
  for (const pair of bigrams.keys()) {
    const list = holders.get(pair);
    if (!list || list.length > rareUpTo) continue;
    for (const article of list) shared.set(article, (shared.get(article) ?? 0) + 1);
  }
  return [...shared]
    .sort((x, y) => y[1] - x[1])
    .slice(0, candidates)
    .map(([article]) => article);
}
