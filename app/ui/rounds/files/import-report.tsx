/** How the files of an import were read, as a list of terms. */
import type { KeptReport } from "~/domain/rounds/files/imported-round";
import { listImportReport } from "~/i18n/sentences/import-report";
import { useSite } from "../../site-context";

export function ImportReportList({
  report,
  more = [],
}: {
  readonly report: KeptReport;
  /** Terms that follow it. */
  readonly more?: readonly { readonly term: string; readonly says: readonly string[] }[];
}) {
  const { language } = useSite();
  return (
    <dl className="import-report">
      {[...listImportReport(language, report), ...more].map(({ term, says }) => (
        <div key={term}>
          <dt>{term}</dt>
          {says.map((words, index) => (
            <dd key={index}>{words}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
