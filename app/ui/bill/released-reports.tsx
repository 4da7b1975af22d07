/** Agencies' reports of a bill that were released; nothing when there are none. */
import type { Bilingual } from "~/domain/bilingual";
import type { ReportMonth } from "~/domain/progress/report-month";
import type { ReportWords } from "~/domain/progress/report-words";
import { inLanguage } from "~/i18n/messages";
import { ReportText } from "../progress/report-text";
import { monthName } from "../progress/words";
import { useSite } from "../site-context";

export interface ReleasedReportLine {
  readonly month: ReportMonth;
  readonly agency: Bilingual;
  readonly words: ReportWords;
}

export function ReleasedReports({ reports }: { reports: readonly ReleasedReportLine[] }) {
  const { t, language } = useSite();
  const words = t.progress.public;
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{words.title}</h2>
      <p className="soft small">{words.lead}</p>
      {reports.map(({ month, agency, words: said }) => (
        <article key={`${month} ${agency.zh}`}>
          <h3>{words.entry(monthName(language, month), inLanguage(language, agency))}</h3>
          <ReportText words={said} />
        </article>
      ))}
    </section>
  );
}
