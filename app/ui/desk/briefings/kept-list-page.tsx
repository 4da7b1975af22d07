/** The kept briefings: when each is made, how it went last time, and when it is made next. */
import type { BriefingRun, KeptBriefing } from "~/domain/briefings/kept-record";
import type { Instant } from "~/domain/dates/calendar-date";
import { InstantTime } from "../../day";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { DeskForm } from "../desk-form";
import { nameIn, RunOutcome, RunTime, scheduleInWords } from "./kept-parts";

interface KeptRow {
  readonly kept: KeptBriefing;
  /** The newest run. */
  readonly last: BriefingRun | null;
  readonly next: Instant | null;
}

export interface KeptListProps {
  readonly rows: readonly KeptRow[];
  readonly form?: FormState;
}

export function KeptListPage({ rows, form }: KeptListProps) {
  const { t, href } = useSite();
  const { may } = useDesk();
  const words = t.kept.list;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <ErrorSummary form={form} />
      <p className="actions">
        {may("briefing.keep") && (
          <a className="ds-button" href={href("/desk/briefings/new")}>
            {words.keep}
          </a>
        )}
        <a href={href("/briefings/archive")}>{t.kept.archiveLink}</a>
      </p>
      {rows.length === 0 ? <p>{words.none}</p> : <KeptTable rows={rows} />}
    </>
  );
}

function KeptTable({ rows }: KeptListProps) {
  const { t, href, language } = useSite();
  const words = t.kept.list;
  const { columns } = words;
  return (
    <table className="ds-table kept-table">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.schedule}</th>
          <th scope="col">{columns.last}</th>
          <th scope="col">{columns.next}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kept, last, next }) => (
          <tr key={kept.id}>
            <th scope="row">
              <a href={href(`/desk/briefings/${kept.id}`)}>{nameIn(language, kept)}</a>
              <span className="line soft">
                {t.briefings.templates[kept.template].name}
                {kept.pinned && ` · ${words.pinned}`}
              </span>
            </th>
            <td data-label={columns.schedule}>{scheduleInWords(t, kept.schedule)}</td>
            <td data-label={columns.last}>
              {last ? <LastRun run={last} /> : <span className="soft">{words.neverMade}</span>}
            </td>
            <td data-label={columns.next}>
              {next ? <InstantTime at={next} /> : <span className="soft">{words.noNext}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LastRun({ run }: { run: BriefingRun }) {
  return (
    <>
      <RunOutcome run={run} />
      <RunTime run={run} />
      <RunAgain run={run} action="/desk/briefings" />
    </>
  );
}

/** For a run that has failed, and who may make it. @param action the page whose form it is */
export function RunAgain({ run, action }: { run: BriefingRun; action: string }) {
  const { t, href } = useSite();
  const { may } = useDesk();
  if (run.state !== "failed" || !may("briefing.make")) return null;
  return (
    <DeskForm action={href(action)} className="run-again">
      <input type="hidden" name="kept" value={run.keptId} />
      <input type="hidden" name="run" value={run.id} />
      <button className="ds-button" data-variant="secondary" type="submit" name="step" value="again">
        {t.kept.list.runAgain}
      </button>
    </DeskForm>
  );
}
