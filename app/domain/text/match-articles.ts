/**
 * Which article of one version became which of another: under its number, under another number, or nowhere. The
 * thresholds are a judgement of this site, not a rule of law.
 */
import { articleSortKey } from "~/domain/law/article-number";
import type { Article } from "./article";
import type { Bigrams } from "./likeness";
import { bigramsOf, containment, likeness, withoutLayout } from "./likeness";
import { likeliestPairs } from "./likeliest-pairs";

/**
 * Articles this alike are one article: under the same number it stayed, under another it moved (移列). Below it, the
 * number alone decides, if nothing else claims the article.
 */
export const movedFrom = 0.6;
/** Words shorter than this, such as （刪除）, do not show where an article went. */
const tellingLength = 10;
/** A new article of which this much stood in an old one, and stands there no longer, was split from it (拆分). */
export const splitFrom = 0.7;

export interface Match {
  /** For each article of the other version, its article in the base. */
  readonly pairs: ReadonlyMap<Article, Article>;
  /** For each article split off, the article of the base it came from. */
  readonly splits: ReadonlyMap<Article, Article>;
}

/** Pairs each article with at most one. What is in neither map is new, or gone. */
export function matchArticles(base: readonly Article[], other: readonly Article[]): Match {
  const pairs = new Map<Article, Article>();
  const taken = new Set<Article>();
  const pair = (b: Article, a: Article) => {
    pairs.set(b, a);
    taken.add(a);
  };
  const open = () => ({
    before: base.filter((article) => !taken.has(article)),
    after: other.filter((article) => !pairs.has(article)),
  });
  const openAndTelling = () => {
    const { before, after } = open();
    return { before: before.filter(isTelling), after: after.filter(isTelling) };
  };
  const bigrams = rememberedBigrams();
  const numbered = new Map(base.map((article) => [articleSortKey(article.number), article]));
  const sameNumber = (b: Article) => numbered.get(articleSortKey(b.number));

  const pairSameNumber = (ifAlike: (a: Article, b: Article) => boolean) => {
    for (const b of open().after) {
      const a = sameNumber(b);
      if (a && !taken.has(a) && ifAlike(a, b)) pair(b, a);
    }
  };

  pairSameNumber((a, b) => a.words === b.words);
  pairEqualWords(openAndTelling(), pair);
  pairSameNumber((a, b) => likeness(bigrams(a), bigrams(b)) >= movedFrom);
  const { before, after } = openAndTelling();
  for (const [a, b] of likeliestPairs(before, after, bigrams, movedFrom)) pair(b, a);
  pairSameNumber(() => true);
  return { pairs, splits: findSplits({ base, after: openAndTelling().after, pairs, bigrams }) };
}

function isTelling({ words }: Article): boolean {
  return withoutLayout(words).length >= tellingLength;
}

function pairEqualWords(
  { before, after }: { before: readonly Article[]; after: readonly Article[] },
  pair: (b: Article, a: Article) => void,
): void {
  const byWords = new Map<string, Article>();
  for (const article of before) byWords.set(withoutLayout(article.words), article);
  for (const b of after) {
    const words = withoutLayout(b.words);
    const a = byWords.get(words);
    if (!a) continue;
    pair(b, a);
    byWords.delete(words);
  }
}

interface SplitSearch {
  readonly base: readonly Article[];
  readonly after: readonly Article[];
  readonly pairs: ReadonlyMap<Article, Article>;
  readonly bigrams: (article: Article) => Bigrams;
}

/** Only an article that lost words can have been split: what still stands whole in its place was copied, not split. */
function findSplits({ base, after, pairs, bigrams }: SplitSearch): Map<Article, Article> {
  const now = new Map([...pairs].map(([b, a]) => [a, b]));
  const shrunk = base.filter((a) => withoutLayout(now.get(a)?.words ?? "") !== withoutLayout(a.words));
  const splits = new Map<Article, Article>();
  for (const [a, b] of likeliestPairs(shrunk, after, bigrams, splitFrom, "containment")) {
    const rest = now.get(a);
    if (rest && containment(bigrams(b), bigrams(rest)) >= splitFrom) continue;
    splits.set(b, a);
  }
  return splits;
}

function rememberedBigrams(): (article: Article) => Bigrams {
  const known = new Map<Article, Bigrams>();
  return (article) => {
    const found = known.get(article) ?? bigramsOf(article.words);
    known.set(article, found);
    return found;
  };
}
