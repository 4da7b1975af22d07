/** One agency's items in a month: what it reported, against the plan and the record. */
import type { AgencyGroup, ProgressRow } from "~/domain/progress/progress-row";
import type { ReportMonth } from "~/domain/progress/report-month";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import { monthName, PlanLine, ReportState } from "./words";

export function MonthTable({ group, month }: { group: AgencyGroup; month: ReportMonth }) {
  const { t, language } = useSite();
  const { columns, fields, caption } = t.progress;
  const agency = inLanguage(language, group.agency);
  const id = `agency-${group.agency.code}`;
  return (
    <section className="progress" aria-labelledby={id}>
      <h2 id={id}>{agency}</h2>
      <table className="month-table">
        <caption className="sr">{caption(agency, monthName(language, month))}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.bill}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.plan}</th>
            <th scope="col">{fields.planned}</th>
            <th scope="col">{fields.actual}</th>
            <th scope="col">{columns.explanation}</th>
            <th scope="col">{fields.nextStep}</th>
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <Row key={row.item.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row }: { row: ProgressRow }) {
  const { t, language, href } = useSite();
  const { columns, fields } = t.progress;
  const { item, month, report } = row;
  const words = report?.words;
  return (
    <tr>
      <th scope="row">
        <a href={href(`/desk/progress/${item.id}/${month}`)}>{inLanguage(language, item.bill)}</a>
      </th>
      <td data-label={columns.state}>
        <ReportState row={row} />
      </td>
      <td data-label={columns.plan}>
        <PlanLine row={row} />
      </td>
      <td data-label={fields.planned} className="said">
        {words?.planned}
      </td>
      <td data-label={fields.actual} className="said">
        {words?.actual}
      </td>
      <td data-label={columns.explanation} className="said">
        {[words?.delayReason, words?.response].filter(Boolean).join("\n")}
      </td>
      <td data-label={fields.nextStep} className="said">
        {words?.nextStep}
      </td>
    </tr>
  );
}
