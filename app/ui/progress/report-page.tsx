/** One item's report for a month: the agency writes it, the desk reviews it, an administrator may release it. */
import type { ProgressRow } from "~/domain/progress/progress-row";
import { dayLong, instantInTaipei } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { DeskForm } from "../desk/desk-form";
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";
import { useSite } from "../site-context";
import { ReportForm } from "./report-form";
import { ReportHistory, type ReportStepLine } from "./report-history";
import { ReportText } from "./report-text";
import { ReviewForm } from "./review-form";
import { monthName, PlanLine, ReportState } from "./words";

export interface ReportPageProps {
  readonly row: ProgressRow;
  readonly steps: readonly ReportStepLine[];
  /** What whoever looks may do with it now. */
  readonly may: { readonly write: boolean; readonly review: boolean; readonly release: boolean };
  /** Whether they wrote it themselves. */
  readonly own: boolean;
  readonly form?: FormState;
}

export function ReportPage(props: ReportPageProps) {
  const { t, language, href } = useSite();
  const { row, may, form } = props;
  const { item, month } = row;
  const words = t.progress;
  return (
    <>
      <nav className="crumbs" aria-label={t.breadcrumbs}>
        <ol>
          <li>
            <a href={href("/desk/progress", { month })}>{words.heading(monthName(language, month))}</a>
          </li>
          <li>{inLanguage(language, item.agency)}</li>
        </ol>
      </nav>
      <h1>{words.report.title(inLanguage(language, item.bill), monthName(language, month))}</h1>
      <ErrorSummary form={form} />
      <div className="report-body">
        <div>
          <ReportParts {...props} />
        </div>
        <div>
          <Facts row={row} />
          {may.release && <ReleaseForm row={row} />}
          <ReportHistory steps={props.steps} />
        </div>
      </div>
    </>
  );
}

function ReportParts({ row, may, own, form }: ReportPageProps) {
  const { t, language } = useSite();
  const words = t.progress.report;
  const { report } = row;
  const isOvertaken = form?.problems.some(({ code }) => code === "progress.changed");
  return (
    <>
      {report?.state === "returned" && report.reviewNote && (
        <div className="ds-alert" data-color="warning">
          <h2>{words.returnedWith}</h2>
          <p className="said">{report.reviewNote}</p>
        </div>
      )}
      {may.write ? <ReportForm row={row} form={form} /> : <ReportText words={report?.words ?? null} />}
      {may.write && isOvertaken && report && (
        <section aria-labelledby="stored">
          <h2 id="stored">{words.stored}</h2>
          <p>{words.storedLead}</p>
          <ReportText words={report.words} />
        </section>
      )}
      {report?.state === "submitted" && !may.review && <p>{own ? words.ownReport : words.waiting}</p>}
      {may.review && <ReviewForm version={report?.version ?? 0} form={form} />}
      {report?.releasedAt && <p>{words.releasedAt(instantInTaipei(language, report.releasedAt))}</p>}
    </>
  );
}

function Facts({ row }: { row: ProgressRow }) {
  const { t, language, href } = useSite();
  const words = t.progress;
  return (
    <section className="facts" aria-labelledby="facts">
      <h2 id="facts">{words.report.facts}</h2>
      <p>
        <ReportState row={row} />
      </p>
      <p>
        <PlanLine row={row} />
      </p>
      <p className="soft">
        {words.report.due} {dayLong(language, row.timeliness.dueOn)}
      </p>
      <p>
        <a href={href(`/bills/${row.item.bill.slug}`)}>{inLanguage(language, row.item.bill)}</a>
      </p>
    </section>
  );
}

function ReleaseForm({ row: { report } }: { row: ProgressRow }) {
  const { t } = useSite();
  const words = t.progress.report;
  return (
    <DeskForm className="release">
      <input type="hidden" name="version" value={report?.version ?? 0} />
      <p className="soft small">{words.releaseHint}</p>
      <button className="ds-button" data-variant="secondary" type="submit" name="step" value="release">
        {words.release}
      </button>
    </DeskForm>
  );
}
