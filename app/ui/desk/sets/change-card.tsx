/** One change of a set: before and after, the stage it leads to, what stops it, and where it is edited. */
import { ProblemWords } from "../../problem-words";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";
import { ChangedFields } from "../difference/changed-fields";
import { DifferenceTable } from "../difference/difference-table";
import { problemInWords } from "../entry/fields/field-names";
import { enteredSubjects } from "./add-change";
import type { ShownChange } from "./shown-set";

interface ChangeCardProps {
  readonly setId: number;
  readonly version: number;
  readonly change: ShownChange;
  /** Whether this person may edit it now. */
  readonly open: boolean;
}

export function ChangeCard({ setId, version, change, open }: ChangeCardProps) {
  const { t, href } = useSite();
  const words = t.sets.page;
  const { id, subject, action, title, billSlug } = change;
  const name = title ?? change.targetKey ?? "";
  return (
    <article className="change" id={`change-${id}`} aria-labelledby={`change-${id}-title`}>
      <header>
        <h3 id={`change-${id}-title`}>
          {change.position}. {name}
        </h3>
        <span className="soft">
          {t.sets.actions[action]} · {t.sets.subjects[subject]} · {words.writtenBy(change.writtenBy.name)}
        </span>
        {billSlug && <a href={href(`/bills/${billSlug}`)}>{words.bill}</a>}
      </header>
      {change.problems.length > 0 && (
        <ul className="problems">
          {change.problems.map((problem, index) => (
            <li key={index}>
              <ProblemWords problem={problemInWords(t, subject, problem)} />
            </li>
          ))}
        </ul>
      )}
      {change.reason && (
        <p>
          <b>{words.reason}</b> {change.reason}
        </p>
      )}
      <LeadsTo change={change} />
      <ChangedFields subject={subject} fields={change.fields} />
      {change.newer && <Newer {...{ setId, version, change, open }} />}
      {open && (
        <div className="actions">
          {(subject === "text_version" || enteredSubjects.some((each) => each === subject)) && (
            <a
              className="ds-button"
              data-variant="secondary"
              href={href(`/desk/sets/${setId}/${subject === "text_version" ? "text" : "changes"}/${id}`)}
              aria-label={`${words.edit} ${name}`}
            >
              {words.edit}
            </a>
          )}
          <DeskForm className="inline">
            <input type="hidden" name="do" value="drop" />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="change" value={id} />
            <button
              className="ds-button"
              data-variant="tertiary"
              type="submit"
              aria-label={`${words.remove} ${name}`}
            >
              {words.remove}
            </button>
          </DeskForm>
        </div>
      )}
    </article>
  );
}

function LeadsTo({ change: { leadsTo } }: { change: ShownChange }) {
  const { t } = useSite();
  const words = t.sets.page;
  if (!leadsTo) return null;
  const [now, then] =
    leadsTo.of === "bill"
      ? [leadsTo.now, leadsTo.then].map((code) => (code ? t.law.stages[code].name : words.noStage))
      : [leadsTo.now, leadsTo.then].map((code) => (code ? t.sandboxes.stages[code] : words.noStage));
  return (
    <p>
      <b>{words.leads}</b> {leadsTo.now === leadsTo.then ? words.stays(now!) : words.leadsTo(now!, then!)}
    </p>
  );
}

/** Somebody else has published this record since: both versions, and the two ways on. */
function Newer({ setId, version, change: { id, subject, newer, currentRevision }, open }: ChangeCardProps) {
  const { t, href } = useSite();
  const words = t.sets.conflict;
  return (
    <section className="conflict">
      <h4>{words.title}</h4>
      <p>{words.lead}</p>
      {newer?.fields ? <DifferenceTable subject={subject} fields={newer.fields} /> : <p>{words.gone}</p>}
      {open && newer?.fields && (
        <DeskForm action={href(`/desk/sets/${setId}`)}>
          <input type="hidden" name="do" value="rebase" />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="change" value={id} />
          <input type="hidden" name="seen" value={currentRevision} />
          <button className="ds-button" type="submit">
            {words.apply}
          </button>
        </DeskForm>
      )}
    </section>
  );
}
