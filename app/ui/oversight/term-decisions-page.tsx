/** A term's end at the desk: for each bill that lapses, what the agency decided, on record or proposed. */
import type { Term } from "~/domain/law/terms";
import type { ProposedDecision, TermDecision } from "~/domain/records/term-decisions";
import { dayLong } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

export interface TermDecisionsPageProps {
  readonly term: Term;
  readonly ended: boolean;
  readonly bills: readonly TermDecision[];
  readonly others: readonly number[];
}

export function TermDecisionsPage({ term, ended, bills, others }: TermDecisionsPageProps) {
  const { t, language, href } = useSite();
  const words = t.progress.term;
  const undecided = bills.filter((bill) => bill.decision === "unknown" && bill.proposed.length === 0).length;
  const endsOn = dayLong(language, term.endsOn);
  return (
    <>
      <h1>{words.title(term.number)}</h1>
      <p>{ended ? words.ended(endsOn, bills.length, undecided) : words.running(endsOn, bills.length)}</p>
      <p className="soft">{words.how}</p>
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
  if (proposed.length === 0) return <>{t.progress.term.noProposal}</>;
  return (
    <ul className="plain-list">
      {proposed.map(({ setId, setTitle, decision }) => (
        <li key={setId}>
          {t.terms.decisions[decision]} <a href={href(`/desk/sets/${setId}`)}>{setTitle}</a>
        </li>
      ))}
    </ul>
  );
}
