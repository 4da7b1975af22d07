/** A bill's text, two to four versions side by side, or one read by itself. */
import type { BillTitle } from "~/domain/records/bill-card";
import { movedFrom, splitFrom } from "~/domain/text/match-articles";
import type { TextVersion } from "~/domain/text/article";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import type { Comparison } from "./comparison";
import { CompareTable } from "./compare-table";
import { VersionChoice } from "./version-choice";

export interface ComparePageProps {
  readonly slug: string;
  readonly title: BillTitle;
  /** Every version there is at the moment, oldest first. */
  readonly versions: readonly TextVersion[];
  /** Those shown, the base first. */
  readonly chosen: readonly TextVersion[];
  readonly comparison: Comparison;
  readonly amends: boolean;
}

export function ComparePage({ slug, title, versions, chosen, comparison, amends }: ComparePageProps) {
  const { t, language, href } = useSite();
  const bill = inLanguage(language, title);
  const [base, ...others] = chosen;
  const name = (version: TextVersion) => inLanguage(language, version);
  return (
    <article className="compare-page">
      <nav className="crumbs" aria-label={t.breadcrumbs}>
        <ol>
          <li>
            <a href={href("/bills")}>{t.bills.title}</a>
          </li>
          <li>
            <a href={href(`/bills/${slug}`)}>{bill}</a>
          </li>
        </ol>
      </nav>
      <header className="bill">
        <h1>
          {bill} <span className="page-kind">{others.length > 0 ? t.compare.title : t.compare.single}</span>
        </h1>
        {others.length === 0 && (
          <p className="sentence">{t.compare.alone(name(base!), base!.articleCount)}</p>
        )}
        {others.map((other, index) => (
          <p className="sentence" key={other.code}>
            {t.compare.counts(name(base!), name(other), comparison.counts[index]!)}
          </p>
        ))}
      </header>
      <section aria-labelledby="versions">
        <h2 id="versions">{t.compare.versions}</h2>
        {versions.length > 1 && <p className="soft screen-only">{t.compare.versionsNote}</p>}
        <VersionChoice
          path={`/bills/${slug}/compare`}
          versions={versions}
          chosen={chosen.map((version) => version.code)}
        />
      </section>
      <section aria-labelledby="text">
        <h2 id="text">{t.compare.single}</h2>
        {others.length > 0 && <Legend />}
        {!comparison.hasReasons && <p className="small soft">{t.compare.legend.noReasons}</p>}
        <CompareTable versions={chosen} comparison={comparison} amends={amends} />
      </section>
    </article>
  );
}

function Legend() {
  const { t } = useSite();
  const { legend, badges } = t.compare;
  return (
    <ul className="legend small">
      <li>
        <del>{badges.removed}</del> {legend.removed}
      </li>
      <li>
        <ins>{badges.added}</ins> {legend.added}
      </li>
      <li>{legend.same}</li>
      <li>
        {legend.moved(Math.round(movedFrom * 100))} {legend.split(Math.round(splitFrom * 100))}
      </li>
    </ul>
  );
}
