/** A bill in a frame on another site: its title, where it stands, what happened last and how we know. No frame of ours. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { RecordLine } from "~/domain/bills/history-line";
import type { BillCard } from "~/domain/records/bill-card";
import { dayLong } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { standingSentence } from "~/i18n/sentences/standing-sentence";
import { PartialDay } from "../day";
import { useEventName } from "../history/history-list";
import { useSite } from "../site-context";

export interface SharedCardProps {
  readonly card: Pick<BillCard, "slug" | "title" | "summary">;
  /** What happened last; null when nothing is on record by the day. */
  readonly last: RecordLine | null;
  readonly on: CalendarDate;
}

/** Its links open outside the frame: inside, the other pages refuse to be shown. */
export function SharedCard({ card, last, on }: SharedCardProps) {
  const { t, language, href } = useSite();
  const { standing } = card.summary;
  return (
    <main className={standing ? `shared-card phase-${standing.phase}` : "shared-card"}>
      <h1>
        <a href={href(`/bills/${card.slug}`)} target="_top">
          {inLanguage(language, card.title)}
        </a>
      </h1>
      <p>{standingSentence(language, card.summary, on)}</p>
      {last && <LastEvent last={last} />}
      <p className="foot">
        <a className="brand" href={href("/")} target="_top">
          <span className="seal" aria-hidden="true">
            {t.seal}
          </span>
          {t.name}
        </a>
        <time className="soft" dateTime={on}>
          {t.sharing.asOf(dayLong(language, on))}
        </time>
      </p>
    </main>
  );
}

function LastEvent({ last }: { last: RecordLine }) {
  const { t } = useSite();
  const nameOf = useEventName();
  const date = last.kind === "event" ? last.event.date : last.date;
  return (
    <p className="small">
      {t.sharing.lastEvent}
      <PartialDay date={date} as="long" /> {nameOf(last.kind === "event" ? last.event.code : "ended.lapsed")}
      {" · "}
      <LastSource last={last} />
    </p>
  );
}

/** The event's first source; the bill's page has all of them. */
function LastSource({ last }: { last: RecordLine }) {
  const { t, language } = useSite();
  const [source] = last.kind === "event" ? last.event.sources : [];
  if (!source) return <span className="grade">{t.law.grades.derived.name}</span>;
  const title = inLanguage(language, source.title);
  return (
    <>
      {source.address ? (
        <a href={source.address} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}{" "}
      <span className="grade">{t.law.grades[source.grade].name}</span>
    </>
  );
}
