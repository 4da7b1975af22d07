/** One promise: the slide's words, the judgement, the event or the search behind it with its sources, the rule. */
import type { JudgedPromise } from "~/domain/schedule/judged-promise";
import { SourceLine } from "../history/source-line";
import { PartialDay } from "../day";
import { useSite } from "../site-context";
import { VerdictMark } from "./verdict-bar";

export function PromiseRow({ row }: { row: JudgedPromise }) {
  const { t, href } = useSite();
  const { columns, promises, rules, step, verdicts } = t.schedule;
  const promised = promises[row.promise.code];
  return (
    <tr id={row.promise.code}>
      <th scope="row">
        {row.bill ? <a href={href(`/bills/${row.bill.slug}`)}>{promised.title}</a> : promised.title}
        {promised.step && (
          <span className="step">
            {step} <q>{promised.step}</q>
          </span>
        )}
      </th>
      <td data-label={columns.verdict}>
        <b className={`verdict ${row.verdict}`}>
          <VerdictMark verdict={row.verdict} /> {verdicts[row.verdict].name}
        </b>
      </td>
      <td data-label={columns.event}>
        <Deciding row={row} />
      </td>
      <td data-label={columns.means}>{rules[row.promise.rule].means}</td>
    </tr>
  );
}

function Deciding({
  row: { verdict, decidedBy, byFinding, bill, promise, sources },
}: {
  row: JudgedPromise;
}) {
  const { t } = useSite();
  const { findings, noEvent, standing } = t.schedule;
  return (
    <>
      {decidedBy ? (
        <p>
          <PartialDay date={decidedBy.date} /> {t.law.stages[decidedBy.code].name}
        </p>
      ) : (
        <p>
          {byFinding ? findings[promise.code] : verdict !== "undated" && noEvent}
          {bill?.standing && (
            <span className="soft standing">{standing(t.law.stages[bill.standing.stage].name)}</span>
          )}
        </p>
      )}
      {sources.length > 0 && (
        <ul className="sources" aria-label={t.bill.source}>
          {sources.map((source, index) => (
            <SourceLine key={index} source={source} />
          ))}
        </ul>
      )}
    </>
  );
}
