/** A bill on the board: its title, the plan's status words, the track, and the finer stage beside them. */
import type { BillCard as Card } from "~/domain/records/bill-card";
import { partialDay } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import { StatusLine } from "./status-line";
import { Track } from "./track";

export function BillCard({ card }: { card: Card }) {
  const { language, href } = useSite();
  const { standing, milestone, steps } = card.summary;
  return (
    <li className="card" id={card.slug}>
      <h3>
        <a href={href(`/bills/${card.slug}`)}>{inLanguage(language, card.title)}</a>
      </h3>
      {standing && milestone && <StatusLine milestone={milestone} phase={standing.phase} />}
      <Track steps={steps} />
      <CardFacts card={card} />
      <CardSource card={card} />
    </li>
  );
}

/** How the card's status is known: its source, or the rule that gives it. */
export function CardSource({ card: { source, summary } }: { card: Card }) {
  const { t, language } = useSite();
  if (!source && summary.standing?.by !== "term-lapse") return null;
  const grade = t.law.grades[source?.grade ?? "derived"];
  return (
    <p className="from">
      {t.bill.source} {source ? inLanguage(language, source.title) : t.law.rules["term-lapse"].name}{" "}
      <abbr className="grade" title={grade.about}>
        {grade.name}
      </abbr>
    </p>
  );
}

function CardFacts({ card }: { card: Card }) {
  const { t, language } = useSite();
  const { standing, milestone, inPhase, effectiveSince } = card.summary;
  if (!standing || !milestone) return null;
  const completed = standing.phase === "completed";
  return (
    <ul className="meta">
      {card.lead && <li>{inLanguage(language, card.lead)}</li>}
      {standing.stage !== milestone.stage && !completed && (
        <li>{t.board.finer(t.law.stages[standing.stage].name)}</li>
      )}
      {!completed && inPhase && inPhase.days > 0 && (
        <li>{t.board.inPhase(t.law.phases[standing.phase].doing, inPhase)}</li>
      )}
      {completed && effectiveSince && <li>{t.board.effective(partialDay(language, effectiveSince))}</li>}
      {milestone.date.precision === "by" && <li>{t.date.unknownDay}</li>}
      <li>{card.plan ? t.board.planNumber(card.plan.number) : t.board.afterPlan}</li>
    </ul>
  );
}
