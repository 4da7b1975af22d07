/** A term's end at the desk: for each bill that lapses, what the agency decided, on record or proposed. */
import type { Bilingual } from "~/domain/bilingual";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { isUndecided } from "~/domain/progress/term-decision";
import type { Term } from "~/domain/law/terms";
import type { ProposedDecision, TermDecision } from "~/domain/records/term-decisions";
import { dayLong } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useDesk } from "../desk/desk-context";
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";
import { useSite } from "../site-context";
import { DecisionForm } from "./decision-form";
import { UndecidedBills } from "./undecided-bills";

export interface TermDecisionsPageProps {
  readonly term: Term;
  readonly ended: boolean;
  readonly bills: readonly TermDecision[];
  readonly others: readonly number[];
  readonly today: CalendarDate;
  readonly dueOn: CalendarDate;
  /** The bill whose form is open. */
  readonly deciding: string | null;
  /** Whether a proposal has just been handed in. */
  readonly sent: boolean;
  readonly successors: readonly { readonly slug: string; readonly title: Bilingual }[];
  readonly form?: FormState;
}

export function TermDecisionsPage(props: TermDecisionsPageProps) {
  const { term, ended, bills, others, today, dueOn, sent, successors, form } = props;
  const { t, language, href } = useSite();
  const words = t.progress.term;
  const undecided = bills.filter(isUndecided);
  const asked = form?.values["bill"] ?? props.deciding;
  const deciding = sent || !ended ? undefined : bills.find(({ slug }) => slug === asked);
  const endsOn = dayLong(language, term.endsOn);
  return (
    <>
      <h1>{words.title(term.number)}</h1>
      <p>
        {ended ? words.ended(endsOn, bills.length, undecided.length) : words.running(endsOn, bills.length)}
      </p>
      <p className="soft">{words.how}</p>
      <ErrorSummary form={form} />
      {sent && (
        <p className="ds-alert" data-color="success" role="status">
          {words.sent}
        </p>
      )}
      {deciding && <DecisionForm bill={deciding} successors={successors} form={form} />}
      {ended && <UndecidedBills term={term.number} today={today} dueOn={dueOn} bills={undecided} />}
      {bills.length > 0 && <Bills bills={bills} />}
      <nav aria-label={t.terms.others} className="pages">
        {others.map((number) => (
          <a key={number} href={href(`/desk/terms/${number}`)}>
            {words.title(number)}
          </a>
        ))}
      </nav>
    </>
  );
}

function Bills({ bills }: Pick<TermDecisionsPageProps, "bills">) {
  const { t, language, href } = useSite();
  const { columns, caption } = t.progress.term;
  return (
    <div className="progress">
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.bill}</th>
            <th scope="col">{columns.stage}</th>
            <th scope="col">{columns.decision}</th>
            <th scope="col">{columns.successor}</th>
            <th scope="col">{columns.proposed}</th>
          </tr>
        </thead>
        <tbody>
          {bills.map(({ slug, title, stage, decision, successor, proposed }) => (
            <tr key={slug}>
              <th scope="row">
                <a href={href(`/bills/${slug}`)}>{inLanguage(language, title)}</a>
              </th>
              <td data-label={columns.stage}>{t.law.stages[stage].name}</td>
              <td data-label={columns.decision}>{t.terms.decisions[decision]}</td>
              <td data-label={columns.successor}>
                {successor ? (
                  <a href={href(`/bills/${successor.slug}`)}>{inLanguage(language, successor.title)}</a>
                ) : (
                  t.terms.successorNone
                )}
              </td>
              <td data-label={columns.proposed}>
                <Proposals proposed={proposed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Proposals({ proposed }: { proposed: readonly ProposedDecision[] }) {
  const { t, href } = useSite();
  const { may } = useDesk();
  if (proposed.length === 0) return <>{t.progress.term.noProposal}</>;
  return (
    <ul className="plain-list">
      {proposed.map(({ setId, setTitle, state, decision }) => (
        <li key={setId}>
          {t.terms.decisions[decision]} <span className="ds-tag">{t.sets.states[state]}</span>{" "}
          {may("change_set.see") ? <a href={href(`/desk/sets/${setId}`)}>{setTitle}</a> : setTitle}
        </li>
      ))}
    </ul>
  );
}
