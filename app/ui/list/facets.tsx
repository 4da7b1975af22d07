/** The facets of a list: every choice a link with its count, the chosen one marked and removable. */
import { inLanguage } from "~/i18n/messages";
import type { Bilingual } from "~/domain/bilingual";
import type { Phase, Procedure } from "~/domain/bills/stages";
import type { Params } from "../site-context";
import { useSite } from "../site-context";

export const facetNames = ["phase", "topic", "agency", "procedure"] as const;
export type FacetName = (typeof facetNames)[number];

export interface FacetChoiceView {
  readonly code: string;
  readonly name: Bilingual | null;
  readonly count: number;
}

export interface FacetsProps {
  readonly facets: Readonly<Record<FacetName, readonly FacetChoiceView[]>>;
  readonly chosen: Readonly<Record<FacetName, string | null>>;
  /** The page whose list they narrow. */
  readonly path: string;
  /** That page's other parameters, which a choice keeps. */
  readonly kept: Params;
}

export function Facets({ facets, chosen, path, kept }: FacetsProps) {
  const { t, href } = useSite();
  const any = facetNames.some((name) => chosen[name] !== null);
  return (
    <nav className="facets" aria-label={t.bills.filters}>
      {facetNames.map((name) => (
        <section key={name}>
          <h2>{t.bills.facets[name]}</h2>
          <ul>
            {facets[name]
              .filter((choice) => choice.count > 0 || choice.code === chosen[name])
              .map((choice) => {
                const current = choice.code === chosen[name];
                return (
                  <li key={choice.code}>
                    <a
                      href={href(path, { ...chosen, ...kept, [name]: current ? null : choice.code })}
                      aria-current={current ? "true" : undefined}
                    >
                      <ChoiceName facet={name} choice={choice} />{" "}
                      <span className="count">{choice.count}</span>
                    </a>
                  </li>
                );
              })}
          </ul>
          {name === "topic" && <p className="soft small">{t.bills.topicNote}</p>}
        </section>
      ))}
      {any && (
        <p>
          <a href={href(path, kept)}>{t.bills.clear}</a>
        </p>
      )}
    </nav>
  );
}

function ChoiceName({ facet, choice }: { facet: FacetName; choice: FacetChoiceView }) {
  const { t, language } = useSite();
  if (choice.name) return <>{inLanguage(language, choice.name)}</>;
  if (facet === "phase") return <>{t.law.phases[choice.code as Phase].name}</>;
  return <>{t.law.procedures[choice.code as Procedure]}</>;
}
