/** A report to be read, field by field. */
import { reportFields, type ReportWords } from "~/domain/progress/report-words";
import { useSite } from "../site-context";

export function ReportText({ words }: { words: ReportWords | null }) {
  const { t } = useSite();
  const { fields, report, nothingYet } = t.progress;
  if (!words) return <p>{nothingYet}</p>;
  return (
    <dl className="report-text">
      {reportFields.map((field) => (
        <div key={field}>
          <dt>{fields[field]}</dt>
          <dd className="said">{words[field] || <span className="soft">{report.empty}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
