/** What the rules allow next, worded as conditions and never as a forecast. */
import type { StageCode } from "~/domain/bills/stages";
import { useSite } from "../site-context";
import { dayLong } from "~/i18n/dates";
import type { CalendarDate } from "~/domain/dates/calendar-date";

export interface NextStepsProps {
  readonly next: readonly StageCode[];
  /** The day the running term ends, for a bill that would lapse with it. */
  readonly lapsesOn: CalendarDate | null;
}

export function NextSteps({ next, lapsesOn }: NextStepsProps) {
  const { t, language } = useSite();
  if (next.length === 0) return <p>{t.bill.noNext}</p>;
  return (
    <>
      <p className="soft">{t.bill.nextNote}</p>
      <ul className="next">
        {next.map((code) => (
          <li key={code}>
            <b>{t.bill.nextIf(t.law.stages[code].name)}</b> {t.law.stages[code].about}
          </li>
        ))}
      </ul>
      {lapsesOn && <p>{t.bill.lapseNote(dayLong(language, lapsesOn))}</p>}
    </>
  );
}
