/** What a bill is tied to: the plan's goals that wait for it, other bills, and how the law takes effect. */
import type { BillDossier, Commencement, Goal, Related } from "~/domain/records/bill-dossier";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { partialDay } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import { ActNeeds, isNeed } from "./act-needs";
import { StatusLine } from "./status-line";

export function BillLinks({ dossier }: { dossier: BillDossier }) {
  const { t } = useSite();
  const related = dossier.related.filter((other) => !isNeed(other));
  return (
    <>
      <ActNeeds related={dossier.related} />
      {dossier.commencements.length > 0 && (
        <section aria-labelledby="commencement">
          <h2 id="commencement">{t.bill.commencement}</h2>
          <ul className="plain-list">
            {dossier.commencements.map((commencement, index) => (
              <CommencementLine key={index} commencement={commencement} />
            ))}
          </ul>
        </section>
      )}
      {dossier.goals.length > 0 && (
        <section aria-labelledby="goals">
          <h2 id="goals">{t.bill.goals}</h2>
          <p className="soft">{t.bill.goalsNote}</p>
          <ul className="plain-list">
            {dossier.goals.map((goal) => (
              <GoalLine key={goal.code} goal={goal} />
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related">{t.bill.related}</h2>
          <ul className="plain-list">
            {related.map((other) => (
              <RelatedLine key={`${other.kind}-${other.card.slug}`} related={other} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function CommencementLine({ commencement }: { commencement: Commencement }) {
  const { t, language } = useSite();
  return (
    <li>
      {t.law.commencement[commencement.rule]}
      {commencement.scope && <> · {inLanguage(language, commencement.scope)}</>}
      {commencement.article && <span lang="zh-Hant-TW"> · {commencement.article}</span>}
      {commencement.words && (
        <q className="law" lang="zh-Hant-TW">
          {commencement.words}
        </q>
      )}
    </li>
  );
}

function GoalLine({ goal }: { goal: Goal }) {
  const { t, language } = useSite();
  const due = goal.due === null ? null : parsePartialDate(goal.due);
  return (
    <li>
      {inLanguage(language, goal)} <span className="grade">{t.bill.goalsBy[goal.linkedBy]}</span>{" "}
      <span className="soft small">
        {inLanguage(language, goal.actionPlan)}
        {due?.ok && <> · {t.bill.goalDue(partialDay(language, due.value))}</>}
      </span>
    </li>
  );
}

function RelatedLine({ related: { kind, direction, card, note, article } }: { related: Related }) {
  const { t, language, href } = useSite();
  const { standing, milestone } = card.summary;
  return (
    <li className={standing ? `phase phase-${standing.phase}` : "phase"}>
      <span className="soft">{t.law.relations[kind][direction]}</span>{" "}
      <a href={href(`/bills/${card.slug}`)}>{inLanguage(language, card.title)}</a>
      {article && <span lang="zh-Hant-TW"> {article}</span>}
      {standing && milestone && <StatusLine milestone={milestone} phase={standing.phase} />}
      {note && <p className="soft small">{inLanguage(language, note)}</p>}
    </li>
  );
}
