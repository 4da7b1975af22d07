/** Every statement that was public, with its votes by everybody and by group, and what the agency answered. */
import { groupLetter, percentOf } from "~/domain/rounds/report/shares";
import type { ReportStatement } from "~/domain/rounds/report/round-report";
import { Pagination } from "../../list/pagination";
import { useSite } from "../../site-context";
import { GivenAnswerWords } from "../answers/given-answer";
import { AnswerBar } from "./answer-bar";
import type { ReportView } from "./report-view";

export function AllStatements({ view }: { view: ReportView }) {
  const { t, href, path } = useSite();
  const words = t.roundReport;
  const { listed, total, page, pages, moderation } = view;
  return (
    <section aria-labelledby="all">
      <h2 id="all">{words.allTitle}</h2>
      <p>
        {words.allAbout(total)} {moderation.pending > 0 && words.waiting(moderation.pending)}
      </p>
      <table className="ds-table all-statements">
        <caption>{words.allCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.statement}</th>
            <th scope="col">{words.votes}</th>
            <th scope="col">{words.response}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((number) => {
            const { statement } = view.of(number);
            return statement && <Row key={number} view={view} statement={statement} />;
          })}
        </tbody>
      </table>
      <Pagination
        page={page}
        pages={pages}
        label={words.allTitle}
        hrefOf={(turned) => `${href(path, { page: turned > 1 ? turned : null })}#all`}
      />
    </section>
  );
}

function Row({ view, statement }: { view: ReportView; statement: ReportStatement }) {
  const { t } = useSite();
  const words = t.roundReport;
  const { number, origin, state, mergedInto } = statement;
  const { result } = view.of(number);
  const groups = view.results.groups.flatMap((_, group) => {
    const own = result?.byGroup[group];
    return own ? [`${groupLetter(group)} ${words.counts(own.agrees, percentOf(own.agrees, own.seen))}`] : [];
  });
  return (
    <tr id={`statement-${number}`}>
      <td>{number}</td>
      <th scope="row">
        {statement.words ?? <span className="soft">{words.hidden}</span>}
        <p className="small soft">
          {words.origins[origin]}
          {state !== "accepted" && ` · ${t.voting.statementStates[state]}`}
          {mergedInto !== null && t.voting.mergedInto(mergedInto)}
        </p>
      </th>
      <td>
        {result ? <AnswerBar counts={result} /> : "—"}
        {groups.length > 1 && (
          <p className="small soft">
            {words.agree}
            {t.colon}
            {groups.join(t.listSeparator)}
          </p>
        )}
      </td>
      <td>
        <Answers statement={statement} />
      </td>
    </tr>
  );
}

function Answers({ statement: { responses, state } }: { statement: ReportStatement }) {
  const { t } = useSite();
  if (responses.length === 0)
    return state === "accepted" ? <span className="soft">{t.roundReport.noResponse}</span> : null;
  return responses.map((answer) => <GivenAnswerWords key={answer.code} answer={answer} />);
}
