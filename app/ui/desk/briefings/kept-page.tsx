/** One kept briefing: what it is, what was made of it, and the forms that change it. */
import type { KeptBriefing, MadeRun } from "~/domain/briefings/kept-record";
import type { Instant } from "~/domain/dates/calendar-date";
import { isCalendarDate } from "~/domain/dates/calendar-date";
import { dayLong } from "~/i18n/dates";
import { Day, InstantTime } from "../../day";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { DeskForm } from "../desk-form";
import { RunAgain } from "./kept-list-page";
import { FileLink, nameIn, RunOutcome, scheduleInWords } from "./kept-parts";
import { KeptForms } from "./kept-forms";

export interface KeptPageProps {
  readonly kept: KeptBriefing;
  readonly isPublic: boolean;
  readonly runs: readonly MadeRun[];
  readonly next: Instant | null;
  readonly offered: readonly string[];
  readonly form?: FormState;
}

export function KeptPage(props: KeptPageProps) {
  const { t, href, language } = useSite();
  const { kept, form } = props;
  const words = t.kept.page;
  return (
    <>
      <p className="crumbs">
        <a href={href("/desk/briefings")}>{t.kept.list.title}</a>
      </p>
      <h1>{nameIn(language, kept)}</h1>
      <ErrorSummary form={form} />
      {kept.endedAt !== null && <p className="pressing">{words.ended}</p>}
      <Facts {...props} />
      {kept.endedAt === null && <QuickSteps {...props} />}
      <section aria-labelledby="runs">
        <h2 id="runs">{words.runs}</h2>
        {props.runs.length === 0 ? <p>{words.noRuns}</p> : <RunTable {...props} />}
      </section>
      {kept.endedAt === null && <KeptForms {...props} />}
    </>
  );
}

function Facts({ kept, next }: KeptPageProps) {
  const { t, pathFor, language } = useSite();
  const words = t.kept.page;
  const fixed = new URLSearchParams(kept.address).get("asof") ?? "";
  return (
    <p>
      {t.briefings.templates[kept.template].name} ·{" "}
      {isCalendarDate(fixed) ? words.day.fixed(dayLong(language, fixed)) : words.day.run} ·{" "}
      {scheduleInWords(t, kept.schedule)}
      {next && (
        <>
          {" · "}
          {t.kept.list.columns.next}
          {t.colon}
          <InstantTime at={next} />
        </>
      )}
      <span className="line soft">{words.keptBy(kept.keptBy)}</span>
      <a href={`${pathFor("/briefings")}?${kept.address}`}>{words.open}</a>
    </p>
  );
}

function QuickSteps({ kept }: KeptPageProps) {
  const { t } = useSite();
  const { may } = useDesk();
  const words = t.kept.page;
  const pin = kept.pinned ? "unpin" : "pin";
  return (
    <>
      <DeskForm className="actions">
        {may("briefing.make") && (
          <button className="ds-button" type="submit" name="step" value="run">
            {words.runNow}
          </button>
        )}
        {may("briefing.keep") && (
          <button className="ds-button" data-variant="secondary" type="submit" name="step" value={pin}>
            {words[pin]}
          </button>
        )}
      </DeskForm>
      {may("briefing.make") && <p className="soft small">{words.runNote}</p>}
    </>
  );
}

function RunTable({ kept, runs, isPublic }: KeptPageProps) {
  const { t } = useSite();
  const { columns } = t.kept.page;
  const folder = isPublic ? "/briefings/archive" : "/desk/briefings/files";
  return (
    <table className="ds-table kept-table">
      <thead>
        <tr>
          <th scope="col">{columns.due}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.asOf}</th>
          <th scope="col">{columns.files}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row">
              <InstantTime at={run.dueAt} />
            </th>
            <td data-label={columns.state}>
              <RunOutcome run={run} />
              {kept.endedAt === null && <RunAgain run={run} action={`/desk/briefings/${kept.id}`} />}
            </td>
            <td data-label={columns.asOf}>
              <Day on={run.asOf} as="short" />
            </td>
            <td data-label={columns.files}>
              {run.files.map((file) => (
                <span key={file.format} className="line">
                  <FileLink file={file} folder={folder} />
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
