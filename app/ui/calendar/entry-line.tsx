/** One entry of the calendar in words: a meeting with its agenda and what came of it, a notice, a clock, the plan, a term. */
import type { BillNamed, CalendarEntry, MeetingEntry, MeetingItem } from "~/domain/calendar/calendar-entry";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { dayLong, partialDay } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useEventName } from "../history/history-list";
import { Day } from "../day";
import { useSite } from "../site-context";

export function EntryLine({ entry }: { entry: CalendarEntry }) {
  const { t, language, href } = useSite();
  const name = useEventName();
  switch (entry.kind) {
    case "meeting":
      return <MeetingLine meeting={entry} />;
    case "notice":
      return (
        <p>
          <span className="entry-name">{name(entry.code)}</span> <BillLink bill={entry.bill} />
        </p>
      );
    case "round":
      return (
        <p>
          <span className="entry-name">{t.rounds.edges[entry.edge]}</span>{" "}
          <a href={href(`/rounds/${entry.round.slug}`)}>{inLanguage(language, entry.round.title)}</a>
        </p>
      );
    case "clock":
      return (
        <p>
          <span className="entry-name">{inLanguage(language, entry.words)}</span>{" "}
          {entry.bill && <BillLink bill={entry.bill} />}
        </p>
      );
    case "plan":
      return (
        <>
          <p className="entry-name">
            <PlanDue due={entry.due} />
          </p>
          <ul>
            {entry.bills.map((bill) => (
              <li key={bill.slug}>
                <BillLink bill={bill} />
              </li>
            ))}
          </ul>
        </>
      );
    case "term":
      return (
        <p>
          <a className="entry-name" href={href(`/terms/${entry.term}`)}>
            {t.calendar.term[entry.edge](entry.term)}
          </a>
        </p>
      );
  }
}

function MeetingLine({ meeting }: { meeting: MeetingEntry }) {
  const { t, language } = useSite();
  const { bodies, states, unnamed, movedTo, until } = t.calendar;
  return (
    <>
      <p>
        <span className="entry-name">{bodies[meeting.body]}</span>{" "}
        <span className={`state state-${meeting.state}`}>{states[meeting.state]}</span>{" "}
        {meeting.movedToOn && (
          <>
            {movedTo} <Day on={meeting.movedToOn} as="short" />{" "}
          </>
        )}
        <span className="soft small">
          {meeting.title ? <MeetingTitle meeting={meeting} /> : unnamed}
          {meeting.endsOn && <> · {until(dayLong(language, meeting.endsOn))}</>}
        </span>
      </p>
      <ul>
        {meeting.items.map((item, index) => (
          <ItemLine key={index} item={item} state={meeting.state} />
        ))}
      </ul>
    </>
  );
}

function MeetingTitle({ meeting: { title, address } }: { meeting: MeetingEntry }) {
  const { language } = useSite();
  const words = title ? inLanguage(language, title) : "";
  return address ? (
    <a href={address} rel="noreferrer">
      {words}
    </a>
  ) : (
    <>{words}</>
  );
}

function ItemLine({ item, state }: { item: MeetingItem; state: MeetingEntry["state"] }) {
  const { t } = useSite();
  const name = useEventName();
  return (
    <li>
      {item.bill && <BillLink bill={item.bill} />}{" "}
      {item.outcomes.length > 0 && (
        <span className="outcome">{item.outcomes.map(name).join(t.listSeparator)}</span>
      )}{" "}
      {item.state !== state && <span className="state">{t.calendar.states[item.state]}</span>}{" "}
      {item.words && (
        <span className="soft small" lang="zh-Hant-TW">
          {item.words}
        </span>
      )}
    </li>
  );
}

function BillLink({ bill }: { bill: BillNamed }) {
  const { language, href } = useSite();
  return <a href={href(`/bills/${bill.slug}`)}>{inLanguage(language, bill.title)}</a>;
}

function PlanDue({ due }: { due: string }) {
  const { t, language } = useSite();
  const date = parsePartialDate(due);
  return <>{t.calendar.plan(date.ok ? partialDay(language, date.value) : due)}</>;
}
