/** From when to when a round ran, as far as that is known. */
import { closingDay, openingDay, type RoundTimes } from "~/domain/rounds/round-times";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { Day } from "../day";
import { useSite } from "../site-context";

export function RoundDays({ times }: { times: RoundTimes }) {
  const opens = openingDay(times);
  const closes = closingDay(times);
  return (
    <span className="round-days">
      <KnownDay on={opens} />
      {opens !== closes && (
        <>
          {" – "}
          <KnownDay on={closes} />
        </>
      )}
    </span>
  );
}

function KnownDay({ on }: { on: CalendarDate | null }) {
  const { t } = useSite();
  return on === null ? <span className="soft">{t.rounds.unknownDay}</span> : <Day on={on} as="short" />;
}
