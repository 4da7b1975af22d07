/** How many of each kind were found, and of the bills in which phase: every choice a link with its count. */
import type { SearchResults } from "~/domain/records/search-result";
import type { SearchKind } from "~/domain/search/kinds";
import type { Phase } from "~/domain/bills/stages";
import { useSite } from "../site-context";

export interface SearchFacetsProps {
  readonly found: SearchResults;
  readonly words: string;
  readonly chosen: { readonly kind: SearchKind | null; readonly phase: Phase | null };
}

export function SearchFacets({ found, words, chosen }: SearchFacetsProps) {
  const { t, href } = useSite();
  const total = found.kinds.reduce((sum, { count }) => sum + count, 0);
  const to = (params: { kind?: SearchKind | null; phase?: Phase | null }) =>
    href("/search", { q: words, ...params });
  return (
    <nav className="facets" aria-label={t.search.filters}>
      <section>
        <h2>{t.search.kindsTitle}</h2>
        <ul>
          <Choice name={t.search.allKinds} count={total} href={to({})} current={chosen.kind === null} />
          {found.kinds.map(({ kind, count }) => (
            <Choice
              key={kind}
              name={t.search.kinds[kind]}
              count={count}
              href={to({ kind })}
              current={chosen.kind === kind}
            />
          ))}
        </ul>
      </section>
      {found.phases.length > 0 && (
        <section>
          <h2>{t.search.phasesTitle}</h2>
          <ul>
            {found.phases.map(({ phase, count }) => (
              <Choice
                key={phase}
                name={t.law.phases[phase].name}
                count={count}
                href={to(phase === chosen.phase ? { kind: "bill" } : { phase })}
                current={chosen.phase === phase}
              />
            ))}
          </ul>
        </section>
      )}
    </nav>
  );
}

function Choice(props: { name: string; count: number; href: string; current: boolean }) {
  return (
    <li>
      <a href={props.href} aria-current={props.current ? "true" : undefined}>
        {props.name} <span className="count">{props.count}</span>
      </a>
    </li>
  );
}
