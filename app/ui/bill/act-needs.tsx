/** What an act still needs: the regulations it calls for, how many exist on the day shown, and the article that asks. */
import type { Related } from "~/domain/records/bill-dossier";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import { StatusLine } from "./status-line";

/** A relation from an act to a regulation it calls for; shown here and not among the other relations. */
export function isNeed({ kind, direction }: Related): boolean {
  return kind === "requires" && direction === "from";
}

export function ActNeeds({ related }: { related: readonly Related[] }) {
  const { t } = useSite();
  const needs = related.filter(isNeed);
  if (needs.length === 0) return null;
  const { heading, count, note } = t.bill.needs;
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{heading}</h2>
      <p>{count(needs.filter(exists).length, needs.length)}</p>
      <ul className="plain-list">
        {needs.map((need) => (
          <Need key={need.card.slug} need={need} />
        ))}
      </ul>
      <p className="soft small">{note}</p>
    </section>
  );
}

/** A regulation exists once it is issued, whatever day it counts its effect from. */
function exists({ card }: Related): boolean {
  return card.summary.steps.some((step) => step.code === "issued" && step.shown !== null);
}

function Need({ need: { card, article } }: { need: Related }) {
  const { t, language, href } = useSite();
  const { standing, milestone } = card.summary;
  return (
    <li className={standing ? `phase phase-${standing.phase}` : "phase"}>
      <a href={href(`/bills/${card.slug}`)}>{inLanguage(language, card.title)}</a>{" "}
      <span className="soft small" lang={article ? "zh-Hant-TW" : undefined}>
        {article ?? t.bill.needs.articleUnknown}
      </span>
      {standing && milestone ? (
        <StatusLine milestone={milestone} phase={standing.phase} />
      ) : (
        <p className="soft small">{t.bill.needs.notYet}</p>
      )}
    </li>
  );
}
