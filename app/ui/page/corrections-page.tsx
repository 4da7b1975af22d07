/** What this site had wrong: each correction with its wrong words, how long they stood, and what stands there now. */
import type { Bilingual } from "~/domain/bilingual";
import type { EventCode } from "~/domain/bills/stages";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { ChangeSubject } from "~/domain/desk/change";
import type { EventSource } from "~/domain/records/history-event";
import { instantInTaipei } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { InstantTime, PartialDay } from "../day";
import { useEventName } from "../history/history-list";
import { SourceLine } from "../history/source-line";
import { Pagination } from "../list/pagination";
import { useSite } from "../site-context";

/** An event in few words; null for other records, of which only the kind is named. */
export type ShortEvent = { readonly code: EventCode; readonly date: PartialDate } | null;

export interface ListedCorrection {
  readonly setId: number;
  readonly at: string;
  readonly wrong: Bilingual;
  readonly reportedBy: string | null;
  readonly records: readonly {
    readonly subject: ChangeSubject;
    readonly retracted: boolean;
    readonly bill: { readonly slug: string; readonly title: Bilingual } | null;
    readonly before: ShortEvent;
    readonly after: ShortEvent;
    readonly since: string | null;
    readonly sources: readonly EventSource[];
  }[];
}

export interface CorrectionsPageProps {
  readonly corrections: readonly ListedCorrection[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export function CorrectionsPage({ corrections, total, page, pages }: CorrectionsPageProps) {
  const { t, href } = useSite();
  const words = t.corrections;
  return (
    <>
      <div className="lead">
        <div>
          <h1>{words.title}</h1>
          <p className="soft">{words.lead}</p>
        </div>
      </div>
      <p>{total === 0 ? words.none : words.total(total)}</p>
      {corrections.map((correction) => (
        <Correction key={correction.setId} correction={correction} />
      ))}
      <Pagination
        page={page}
        pages={pages}
        label={t.bills.pages}
        hrefOf={(turned) => href("/corrections", { page: turned })}
      />
    </>
  );
}

function Correction({ correction }: { correction: ListedCorrection }) {
  const { t, language } = useSite();
  const words = t.corrections;
  const { at, wrong, reportedBy, records } = correction;
  return (
    <section className="correction">
      <h2>
        <InstantTime at={at} />
      </h2>
      <p>
        <b>{words.wrong}</b>
        {t.colon}
        {inLanguage(language, wrong)}
      </p>
      <p className="soft">{reportedBy ? words.reportedBy(reportedBy) : words.foundByUs}</p>
      {records.map((record, index) => (
        <CorrectedRecord key={index} record={record} at={at} />
      ))}
    </section>
  );
}

function CorrectedRecord({ record, at }: { record: ListedCorrection["records"][number]; at: string }) {
  const { t, language, pathFor } = useSite();
  const words = t.corrections;
  const { subject, bill, before, after, since, sources, retracted } = record;
  const until = instantInTaipei(language, at);
  return (
    <div className="corrected">
      <p>
        {bill ? (
          <a href={pathFor(`/bills/${bill.slug}`)}>{inLanguage(language, bill.title)}</a>
        ) : (
          words.subjects[subject]
        )}
        {bill && <span className="soft"> {words.subjects[subject]}</span>}
      </p>
      {(before || after || retracted) && (
        <dl className="before-after">
          {before && (
            <>
              <dt>{words.before}</dt>
              <dd>
                <del>
                  <EventWords event={before} />
                </del>
              </dd>
            </>
          )}
          <dt>{words.after}</dt>
          <dd>
            {after ? <EventWords event={after} /> : retracted ? words.retracted : words.subjects[subject]}
          </dd>
        </dl>
      )}
      {sources.length > 0 && (
        <ul className="sources">
          {sources.map((source, index) => (
            <SourceLine key={index} source={source} />
          ))}
        </ul>
      )}
      <p className="soft small">
        {since ? words.stood(instantInTaipei(language, since), until) : words.stoodUntil(until)}{" "}
        {since && bill && <a href={`${pathFor(`/bills/${bill.slug}`)}?known=${since}`}>{words.asThen}</a>}
      </p>
    </div>
  );
}

function EventWords({ event }: { event: NonNullable<ShortEvent> }) {
  const name = useEventName();
  return (
    <>
      <PartialDay date={event.date} /> {name(event.code)}
    </>
  );
}
