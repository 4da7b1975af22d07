/** A bill as one line of a short list: its title and one fact. */
import type { ReactNode } from "react";
import type { BillCard as Card } from "~/domain/records/bill-card";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { partialDay } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { termOn } from "~/domain/law/terms";
import { PartialDay } from "../day";
import { useSite } from "../site-context";
import { CardSource } from "./bill-card";

export function BillLine({ card, children }: { card: Card; children?: ReactNode }) {
  const { language, href } = useSite();
  return (
    <li id={card.slug}>
      <a href={href(`/bills/${card.slug}`)}>{inLanguage(language, card.title)}</a>{" "}
      <span className="fact">{children}</span>
      {card.summary.standing?.phase === "ended" && <EndedReason card={card} />}
    </li>
  );
}

/** Why a bill ended: what the stage means, and how it is known. */
function EndedReason({ card }: { card: Card }) {
  const { t } = useSite();
  const { standing } = card.summary;
  if (!standing) return null;
  const term = standing.stage === "ended.lapsed" ? termOn(standing.since.on) : null;
  return (
    <div className="reason">
      <p>
        {term && <>{t.bill.termEnded(term.number)} </>}
        {t.law.stages[standing.stage].about}
      </p>
      <CardSource card={card} />
    </div>
  );
}

/** For a bill in planning: its stage, and when the plan wanted it. */
export function PlannedFact({ card }: { card: Card }) {
  const { t, language } = useSite();
  const { standing } = card.summary;
  const due = card.plan?.due ? parsePartialDate(card.plan.due) : null;
  return (
    <>
      {standing && t.law.stages[standing.stage].name}
      {" · "}
      {due?.ok ? t.board.due(partialDay(language, due.value)) : t.board.noDue}
    </>
  );
}

/** For a bill that ended: how, and when. */
export function EndedFact({ card }: { card: Card }) {
  const { t } = useSite();
  const { standing } = card.summary;
  return standing ? (
    <>
      <PartialDay date={standing.since} /> {t.law.stages[standing.stage].name}
    </>
  ) : null;
}
