/** The steps of a report's way, oldest first. */
import type { ProgressState } from "~/domain/desk/oversight-states";
import { instantInTaipei } from "~/i18n/dates";
import { useSite } from "../site-context";

export interface ReportStepLine {
  readonly toState: ProgressState;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

export function ReportHistory({ steps }: { steps: readonly ReportStepLine[] }) {
  const { t, language } = useSite();
  const words = t.progress;
  return (
    <section aria-labelledby="way">
      <h2 id="way">{words.report.history}</h2>
      {steps.length === 0 ? (
        <p>{words.report.historyNone}</p>
      ) : (
        <ol className="report-steps">
          {steps.map((step) => (
            <li key={`${step.at} ${step.toState}`}>
              <time dateTime={step.at}>{instantInTaipei(language, step.at)}</time>{" "}
              {words.states[step.toState]} <span className="soft">{step.by}</span>
              {step.note && <p className="said">{step.note}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
