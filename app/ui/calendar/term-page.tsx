/** A legislative term: the bills before it, what was named a priority, and the list of what lapsed at its end. */
import type { Term } from "~/domain/law/terms";
import type { BillCard } from "~/domain/records/bill-card";
import type { LapsedBill, TermRecord } from "~/domain/records/term-record";
import { dayLong } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { StatusLine } from "../bill/status-line";
import { PartialDay } from "../day";
import { useSite } from "../site-context";

export interface TermPageProps {
  readonly term: Term;
  /** Null when the term had not begun on the day shown. */
  readonly record: TermRecord | null;
  readonly ended: boolean;
  readonly others: readonly number[];
}

export function TermPage({ term, record, ended, others }: TermPageProps) {
  const { t, language, href } = useSite();
  const completed = record?.bills.filter((card) => card.summary.standing?.phase === "completed") ?? [];
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.terms.heading(term.number)}</h1>
          <p className="soft">
            {t.terms.span(dayLong(language, term.startsOn), dayLong(language, term.endsOn))}
          </p>
          <p>
            {record
              ? t.terms.sentence(record.bills.length, completed.length, record.lapsed.length)
              : t.terms.notYet}
          </p>
        </div>
      </div>
      {record && <TermBills term={term} bills={record.bills} />}
      {record && <Priorities record={record} />}
      {record && <Lapsed term={term} lapsed={record.lapsed} ended={ended} />}
      <nav aria-label={t.terms.others} className="pages">
        {others.map((number) => (
          <a key={number} href={href(`/terms/${number}`)}>
            {t.terms.heading(number)}
          </a>
        ))}
      </nav>
    </>
  );
}

function TermBills({ term, bills }: { term: Term; bills: readonly BillCard[] }) {
  const { t, language, href } = useSite();
  const { columns } = t.terms;
  return (
    <section className="term" aria-labelledby="bills">
      <h2 id="bills">{t.terms.bills}</h2>
      <p className="soft small">{t.terms.asItStood}</p>
      {bills.length === 0 ? (
        <p>{t.terms.none}</p>
      ) : (
        <table>
          <caption className="sr">{t.terms.caption(term.number)}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.bill}</th>
              <th scope="col">{columns.status}</th>
              <th scope="col">{columns.stage}</th>
              <th scope="col">{columns.since}</th>
            </tr>
          </thead>
          <tbody>
            {bills.map(({ slug, title, summary: { standing, milestone } }) => (
              <tr key={slug} className={standing ? `phase phase-${standing.phase}` : "phase"}>
                <th scope="row">
                  <a href={href(`/bills/${slug}`)}>{inLanguage(language, title)}</a>
                </th>
                <td data-label={columns.status}>
                  {standing && milestone && <StatusLine milestone={milestone} phase={standing.phase} />}
                </td>
                <td data-label={columns.stage}>{standing && t.law.stages[standing.stage].name}</td>
                <td data-label={columns.since}>{standing && <PartialDay date={standing.since} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Priorities({ record: { priorities } }: { record: TermRecord }) {
  const { t, language, href } = useSite();
  return (
    <section className="term" aria-labelledby="priorities">
      <h2 id="priorities">{t.terms.priorities}</h2>
      {priorities.length === 0 ? (
        <p>{t.terms.prioritiesNone}</p>
      ) : (
        <ul className="plain-list">
          {priorities.map(({ session, bill, source, locator }) => (
            <li key={`${session}-${bill.slug}`}>
              {t.terms.session(session)}{" "}
              <a href={href(`/bills/${bill.slug}`)}>{inLanguage(language, bill.title)}</a>{" "}
              <span className="soft small">
                {inLanguage(language, source)} {locator}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface LapsedProps {
  readonly term: Term;
  readonly lapsed: readonly LapsedBill[];
  readonly ended: boolean;
}

function Lapsed({ term, lapsed, ended }: LapsedProps) {
  const { t, language, href } = useSite();
  const words = t.terms;
  return (
    <section className="term" aria-labelledby="lapsed">
      <h2 id="lapsed">{words.lapsed}</h2>
      <p className="soft small">{words.lapsedLead}</p>
      {lapsed.length === 0 ? (
        <p>{ended ? words.lapsedNone : words.lapsedNotYet}</p>
      ) : (
        <table>
          <caption className="sr">{words.lapsedCaption(term.number)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.bill}</th>
              <th scope="col">{words.decision}</th>
              <th scope="col">{words.successor}</th>
            </tr>
          </thead>
          <tbody>
            {lapsed.map(({ card, decision, successor, note }) => (
              <tr key={card.slug}>
                <th scope="row">
                  <a href={href(`/bills/${card.slug}`)}>{inLanguage(language, card.title)}</a>
                </th>
                <td data-label={words.decision}>
                  {words.decisions[decision]}
                  {note && <p className="soft">{inLanguage(language, note)}</p>}
                </td>
                <td data-label={words.successor}>
                  {successor ? (
                    <a href={href(`/bills/${successor.slug}`)}>{inLanguage(language, successor.title)}</a>
                  ) : (
                    words.successorNone
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
