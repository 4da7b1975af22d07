/** The sources of events: beside each event what, where in it and how sure; once below them, who and when read. */
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import type { EventSource } from "~/domain/records/history-event";
import { dayShort } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

export function SourceLine({ source }: { source: EventSource }) {
  const { t, language } = useSite();
  const title = inLanguage(language, source.title);
  const grade = t.law.grades[source.grade];
  return (
    <li>
      {source.address ? (
        <a href={source.address} rel="noreferrer">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {source.locator && <span lang="zh-Hant-TW"> {source.locator}</span>}{" "}
      <abbr className="grade" title={grade.about}>
        {grade.name}
      </abbr>
    </li>
  );
}

/** Each source once: who published it, when we read it, and whether that was a stored copy. */
export function SourceList({ sources }: { sources: readonly EventSource[] }) {
  const { t, language } = useSite();
  return (
    <ul className="plain-list small">
      {sources.map((source) => (
        <li key={source.key}>
          <cite>{inLanguage(language, source.title)}</cite>
          <span className="soft">
            {" · "}
            {inLanguage(language, source.publisher)} · {t.law.sourceKinds[source.kind]} ·{" "}
            {t.bill.readOn(dayShort(language, requireCalendarDate(source.readOn)))}
            {source.copy && <> · {inLanguage(language, source.copy)}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}
