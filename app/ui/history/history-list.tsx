/** A bill's history: each event with its day, its words and its sources, in the order the reader asked for. */
import type { HistoryEvent } from "~/domain/records/history-event";
import type { HistoryLine } from "~/domain/bills/history-line";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { EventCode } from "~/domain/bills/stages";
import { isStageCode, stageOf } from "~/domain/bills/stages";
import { inLanguage } from "~/i18n/messages";
import { PartialDay } from "../day";
import { useSite } from "../site-context";
import { RoundLine } from "../rounds/round-line";
import { SourceLine } from "./source-line";

export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ol className="history">
      {lines.map((line) =>
        line.kind === "event" ? (
          <EventLine key={line.event.id} line={line} />
        ) : line.kind === "round" ? (
          <RoundLine key={line.round.slug} round={line.round} />
        ) : (
          <LapseLine key="lapse" date={line.date} />
        ),
      )}
    </ol>
  );
}

/** The name of whatever an event may be. */
export function useEventName(): (code: EventCode) => string {
  const { t } = useSite();
  return (code) => (isStageCode(code) ? t.law.stages[code].name : t.law.beside[code]);
}

function EventLine({ line: { event, daysLater, gap } }: { line: Extract<HistoryLine, { kind: "event" }> }) {
  const { t } = useSite();
  const name = useEventName();
  const phase = isStageCode(event.code) ? stageOf(event.code).phase : null;
  return (
    <li className={phase ? `phase-${phase}` : "minor"}>
      <div className="when">
        <PartialDay date={event.date} />
        {daysLater !== null && <span>{daysLater === 0 ? t.bill.sameDay : t.bill.later(daysLater)}</span>}
      </div>
      <div className="mark" aria-hidden="true" />
      <div className="what">
        <h3>
          {name(event.code)}
          {event.verbatim && <span className="verbatim"> {event.verbatim}</span>}
          {event.corrected && <span className="flag">{t.bill.corrected}</span>}
        </h3>
        {gap && <p className="gap">{t.bill.gap}</p>}
        <EventWords event={event} />
        <ul className="sources" aria-label={t.bill.source}>
          {event.sources.map((source, index) => (
            <SourceLine key={index} source={source} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function EventWords({ event }: { event: HistoryEvent }) {
  const { t, language } = useSite();
  return (
    <>
      {event.note && <p>{inLanguage(language, event.note)}</p>}
      {event.document && (
        <p className="document">
          {t.bill.document} <span lang="zh-Hant-TW">{event.document}</span>
        </p>
      )}
      {event.unusual && (
        <p className="unusual">
          <b>{t.bill.unusual}</b> {inLanguage(language, event.unusual)}
        </p>
      )}
      {event.rule && (
        <p className="rule">
          {t.bill.ruleBasis} {t.law.rules[event.rule].about}
        </p>
      )}
    </>
  );
}

function LapseLine({ date }: { date: PartialDate }) {
  const { t } = useSite();
  return (
    <li className="phase-ended">
      <div className="when">
        <PartialDay date={date} />
      </div>
      <div className="mark" aria-hidden="true" />
      <div className="what">
        <h3>{t.law.stages["ended.lapsed"].name}</h3>
        <p className="rule">
          {t.bill.ruleBasis} {t.law.rules["term-lapse"].about}
        </p>
        <ul className="sources">
          <li>
            <span className="grade">{t.law.grades.derived.name}</span>
          </li>
        </ul>
      </div>
    </li>
  );
}
