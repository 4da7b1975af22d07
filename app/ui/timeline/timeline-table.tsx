/** The rows of the chart as a table, in the same order. */
import type { Phase } from "~/domain/bills/stages";
import { presentStage } from "~/domain/timeline/journey";
import { staysOf } from "~/domain/timeline/stage-days";
import type { TimelineLayout, TimelineRow } from "~/domain/timeline/timeline";
import { inLanguage } from "~/i18n/messages";
import { PartialDay } from "../day";
import { useSite } from "../site-context";
import { daysInPhase } from "~/i18n/sentences/bar-sentence";

const shownPhases = ["planning", "executive", "legislative", "completed"] as const satisfies readonly Phase[];

export function TimelineTable({ rows, layout }: { rows: readonly TimelineRow[]; layout: TimelineLayout }) {
  const { t } = useSite();
  const { columns, spans } = t.timeline;
  return (
    <table className="timeline-table">
      <caption className="sr">{t.timeline.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.bill}</th>
          <th scope="col">{columns.start}</th>
          <th scope="col">{columns.length}</th>
          {layout === "stages" ? (
            <th scope="col">{columns.stages}</th>
          ) : (
            shownPhases.map((phase) => (
              <th key={phase} scope="col">
                {spans[phase]}
              </th>
            ))
          )}
          <th scope="col">{columns.present}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.slug} row={row} layout={layout} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, layout }: { row: TimelineRow; layout: TimelineLayout }) {
  const { t, language, href } = useSite();
  const { columns, spans, inStage } = t.timeline;
  const { journey } = row;
  const present = presentStage(journey);
  const last = t.law.stages[journey.stages.at(-1)!.stage].name;
  return (
    <tr>
      <th scope="row">
        <a href={href(`/bills/${row.slug}`)}>{inLanguage(language, row.title)}</a>
      </th>
      <td data-label={columns.start}>
        <PartialDay date={journey.start} />
      </td>
      <td data-label={columns.length}>{t.days(journey.length)}</td>
      {layout === "stages" ? (
        <td data-label={columns.stages}>
          {staysOf(journey)
            .map((stay) => inStage(t.law.stages[stay.stage].name, t.days(stay.length)))
            .join(t.listSeparator)}
        </td>
      ) : (
        shownPhases.map((phase) => {
          const days = daysInPhase(journey, phase);
          return (
            <td key={phase} data-label={spans[phase]}>
              {days && t.days(days)}
            </td>
          );
        })
      )}
      <td data-label={columns.present}>{present ? inStage(last, t.days(present.length)) : last}</td>
    </tr>
  );
}
