/** /briefings/archive: what was made of kept briefings in a month, each file with the digest of its bytes. */
import type { Bilingual } from "~/domain/bilingual";
import type { BriefingFile } from "~/domain/briefings/kept-record";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { ReportMonth } from "~/domain/progress/report-month";
import { instantInTaipei } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { Day } from "../day";
import { FileLink } from "../desk/briefings/kept-parts";
import { monthName } from "../progress/words";
import { useSite } from "../site-context";

interface ArchivedRun {
  readonly id: number;
  readonly name: Bilingual;
  /** False when it could not be made. */
  readonly made: boolean;
  readonly dueAt: Instant;
  readonly asOf: CalendarDate;
  readonly known: Instant | null;
  readonly files: readonly BriefingFile[];
}

export interface ArchivePageProps {
  readonly month: ReportMonth;
  /** Those in which something was due, the newest first. */
  readonly months: readonly ReportMonth[];
  readonly runs: readonly ArchivedRun[];
}

export function ArchivePage({ month, months, runs }: ArchivePageProps) {
  const { t, href, language } = useSite();
  const words = t.kept.archive;
  return (
    <article className="archive">
      <header className="lead">
        <div>
          <h1>{words.title}</h1>
          <p className="soft">{words.lead}</p>
        </div>
      </header>
      {months.length > 1 && (
        <nav className="filters-row" aria-label={words.months}>
          {months.map((each) => (
            <a
              key={each}
              href={href("/briefings/archive", { month: each })}
              aria-current={each === month ? "true" : undefined}
            >
              {monthName(language, each)}
            </a>
          ))}
        </nav>
      )}
      <h2>{monthName(language, month)}</h2>
      {runs.length === 0 ? <p>{words.none}</p> : <RunTable runs={runs} />}
      <p className="soft small">{words.check}</p>
      <p>
        <a href={href("/briefings")}>{words.make}</a>
      </p>
    </article>
  );
}

function RunTable({ runs }: Pick<ArchivePageProps, "runs">) {
  const { t, language } = useSite();
  const words = t.kept.archive;
  const { columns } = words;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.asOf}</th>
          <th scope="col">{columns.known}</th>
          <th scope="col">{columns.files}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row">{inLanguage(language, run.name)}</th>
            <td data-label={columns.asOf}>
              <Day on={run.asOf} as="short" />
            </td>
            <td data-label={columns.known}>
              {run.made && run.known && words.knownUntil(instantInTaipei(language, run.known))}
            </td>
            <td>{run.made ? <Files files={run.files} /> : <span className="soft">{words.notMade}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Files({ files }: { files: readonly BriefingFile[] }) {
  const { t } = useSite();
  return (
    <ul className="plain-list">
      {files.map((file) => (
        <li key={file.format}>
          <FileLink file={file} folder="/briefings/archive" />
          <code className="digest" title={t.kept.archive.digest}>
            {file.digest}
          </code>
        </li>
      ))}
    </ul>
  );
}
