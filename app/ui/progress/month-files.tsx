/** What a month's table can be taken as, and for an administrator the step that makes its accepted reports public. */
import type { ProgressRow } from "~/domain/progress/progress-row";
import type { ReportMonth } from "~/domain/progress/report-month";
import { useDesk } from "../desk/desk-context";
import { DeskForm } from "../desk/desk-form";
import { useSite } from "../site-context";

interface MonthFilesProps {
  readonly month: ReportMonth;
  /** The one agency that this person sees; null for all. */
  readonly agency: string | null;
  readonly rows: readonly ProgressRow[];
}

export function MonthFiles({ month, agency, rows }: MonthFilesProps) {
  const { t, href } = useSite();
  const { may } = useDesk();
  const words = t.progress.take;
  const released = rows.filter(({ report }) => report?.releasedAt).length;
  const waiting = rows.filter(({ report }) => report?.state === "accepted" && !report.releasedAt).length;
  const briefing = { template: "control", month, ...(agency && { agency }) };
  return (
    <section className="month-files" aria-label={words.label}>
      <p className="actions">
        <a href={href("/briefings", { ...briefing, reports: "all" })}>{words.briefing}</a>
        {released > 0 && (
          <a href={href("/briefings", { ...briefing, reports: "released" })}>{words.released(released)}</a>
        )}
        <a href={href("/desk/progress/table.csv", { month })} download>
          {words.csv}
        </a>
      </p>
      {may("progress.release") && waiting > 0 && (
        <DeskForm>
          <button className="ds-button" data-variant="secondary" type="submit">
            {words.release(waiting)}
          </button>
          <span className="soft small">{words.releaseHint}</span>
        </DeskForm>
      )}
    </section>
  );
}
