/**
 * The newer end of a bill's history: what the rules allow next, as dashed marks on the same line. Worded as conditions
 * and never as a forecast, the usual step nearest to the latest event.
 */
import type { StageCode } from "~/domain/bills/stages";
import { useSite } from "../site-context";
import { dayLong } from "~/i18n/dates";
import type { CalendarDate } from "~/domain/dates/calendar-date";

export interface NextStepsProps {
  /** In the order of the history they belong to. */
  readonly next: readonly StageCode[];
  /** The day the running term ends, for a bill that would lapse with it. */
  readonly lapsesOn: CalendarDate | null;
}

export function NextSteps({ next, lapsesOn }: NextStepsProps) {
  const { t, language } = useSite();
  if (next.length === 0) return <p className="soft">{t.bill.noNext}</p>;
  return (
    <div className="ahead">
      <h3>{t.bill.next}</h3>
      <p className="soft small">{t.bill.nextNote}</p>
      {lapsesOn && <p className="small">{t.bill.lapseNote(dayLong(language, lapsesOn))}</p>}
      <ul className="history" aria-label={t.bill.next}>
        {next.map((code) => (
          <li key={code}>
            <div className="when" />
            <div className="mark" aria-hidden="true" />
            <div className="what">
              <b>{t.bill.nextIf(t.law.stages[code].name)}</b> {t.law.stages[code].about}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
