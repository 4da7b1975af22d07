/** The search page: the field, how many of each kind were found, and a page of results. */
import type { SearchResults } from "~/domain/records/search-result";
import type { SearchKind } from "~/domain/search/kinds";
import type { Phase } from "~/domain/bills/stages";
import { Pagination } from "../list/pagination";
import { useSite } from "../site-context";
import { ResultItem } from "./result-item";
import { SearchFacets } from "./search-facets";
import { SearchForm } from "./search-form";

export interface SearchPageProps {
  readonly found: SearchResults;
  readonly words: string;
  /** Whether the words held any letter or digit. */
  readonly anythingAsked: boolean;
  readonly chosen: { readonly kind: SearchKind | null; readonly phase: Phase | null };
  readonly page: number;
}

export function SearchPage({ found, words, anythingAsked, chosen, page }: SearchPageProps) {
  const { t, asOf, known, href, pathFor } = useSite();
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.search.title}</h1>
          <p className="soft">
            {t.search.lead}
            {(asOf || known) && <> {t.search.past}</>}
          </p>
        </div>
      </div>
      <SearchForm words={words} label={t.search.label} hint={t.search.hint} />
      {words === "" ? (
        <Examples />
      ) : found.kinds.length === 0 ? (
        <NothingFound words={words} anythingAsked={anythingAsked} />
      ) : (
        <div className="filtered">
          <SearchFacets found={found} words={words} chosen={chosen} />
          <div>
            <p role="status">{t.search.found(found.total, words)}</p>
            {found.unrankedBeyond && <p className="soft small">{t.search.unranked(found.unrankedBeyond)}</p>}
            <ol className="results" aria-label={t.search.results}>
              {found.results.map((result) => (
                <ResultItem key={`${result.kind} ${result.key}`} result={result} />
              ))}
            </ol>
            <p className="small">
              <a href={`${pathFor("/follow")}?kind=search&key=${encodeURIComponent(words)}`}>
                {t.feeds.links.mail}
              </a>
            </p>
            <Pagination
              page={page}
              pages={found.pages}
              label={t.search.pages}
              hrefOf={(turned) => href("/search", { q: words, ...chosen, page: turned })}
            />
          </div>
        </div>
      )}
    </>
  );
}

function Examples() {
  const { t, href } = useSite();
  return (
    <section className="search-examples">
      <h2>{t.search.examplesTitle}</h2>
      <ul className="choices">
        {t.search.examples.map((words) => (
          <li key={words}>
            <a href={href("/search", { q: words })}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingFound({ words, anythingAsked }: { words: string; anythingAsked: boolean }) {
  const { t } = useSite();
  return (
    <div className="empty">
      <p role="status">{t.search.none(words)}</p>
      <p className="soft">{anythingAsked ? t.search.noneTips : t.search.nothingToFind}</p>
      <Examples />
    </div>
  );
}
