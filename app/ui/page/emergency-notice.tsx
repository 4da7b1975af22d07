/** On a page with something that one person published alone: said openly until a second person has looked. */
import { dayLong, instantInTaipei } from "~/i18n/dates";
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import { useSite } from "../site-context";

export interface Emergency {
  readonly publishedAt: string;
  readonly lookDueOn: string;
}

export function EmergencyNotice({ emergencies }: { emergencies: readonly Emergency[] }) {
  const { t, language, today } = useSite();
  const words = t.corrections.emergency;
  if (emergencies.length === 0) return null;
  return (
    <div className="ds-alert" data-color="warning" role="note">
      <h2 className="ds-heading">{words.title}</h2>
      {emergencies.map(({ publishedAt, lookDueOn }) => {
        const at = instantInTaipei(language, publishedAt);
        const due = dayLong(language, requireCalendarDate(lookDueOn));
        return <p key={publishedAt}>{lookDueOn < today ? words.overdue(at, due) : words.body(at, due)}</p>;
      })}
    </div>
  );
}
