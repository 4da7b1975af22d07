/** A change set: what it lacks, its changes, its way, and what this person may do with it. */
import { isOpen } from "~/domain/desk/change-set-states";
import { InstantTime } from "../../day";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { ProblemWords } from "../../problem-words";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { DeskForm } from "../desk-form";
import { problemInWords } from "../entry/fields/field-names";
import { AddChange } from "./add-change";
import { ChangeCard } from "./change-card";
import { SetFields } from "./set-fields";
import { SetHistory } from "./set-history";
import { SetSteps } from "./set-steps";
import type { ShownSet } from "./shown-set";
import { StateTag } from "./state-tag";

export interface SetPageProps {
  readonly set: ShownSet;
  readonly own: boolean;
  readonly form?: FormState;
}

export function SetPage({ set, own, form }: SetPageProps) {
  const { t, href } = useSite();
  const { may } = useDesk();
  const words = t.sets.page;
  const done = form?.values["do"] ?? "";
  const open = isOpen(set.state) && may("change_set.write");
  return (
    <>
      <p className="crumbs">
        <a href={href("/desk/sets")}>{t.desk.nav.sets}</a>
      </p>
      <h1>{set.title}</h1>
      <p className="strip">
        <StateTag state={set.state} /> <span>{t.sets.weights[set.weight].name}</span>{" "}
        {set.scheduledFor && set.state === "scheduled" && (
          <span>
            {words.scheduledFor} <InstantTime at={set.scheduledFor} />
          </span>
        )}
        {set.publishedAt && (
          <span>
            {words.publishedAt} <InstantTime at={set.publishedAt} />
          </span>
        )}{" "}
        <a href={href(`/desk/sets/${set.id}/preview`)}>{words.preview}</a>
      </p>
      <ErrorSummary form={form} idOf={(field) => (done === "edit" ? field : `${done}-${field}`)} />
      {set.emergencyReason && set.approvedAt === null && (
        <div className="ds-alert" data-color="warning">
          {words.emergency} {set.emergencyReason}
        </div>
      )}
      {open && <Missing set={set} />}
      {set.note && <p className="note">{set.note}</p>}
      {open && (
        <details className="folded" open={done === "edit"}>
          <summary>{t.sets.form.edit}</summary>
          <DeskForm>
            <input type="hidden" name="do" value="edit" />
            <input type="hidden" name="version" value={set.version} />
            {set.ticketId && <input type="hidden" name="ticketId" value={set.ticketId} />}
            <SetFields set={set} form={done === "edit" ? form : undefined} />
            <button className="ds-button" type="submit">
              {t.sets.form.save}
            </button>
          </DeskForm>
        </details>
      )}
      <div className="set-columns">
        <section aria-labelledby="changes">
          <h2 id="changes">{words.changes}</h2>
          {set.changes.length === 0 && <p className="soft">{words.noChanges}</p>}
          {set.changes.map((change) => (
            <ChangeCard key={change.id} setId={set.id} version={set.version} change={change} open={open} />
          ))}
          {open && <AddChange setId={set.id} />}
        </section>
        <div>
          <SetSteps set={set} own={own} form={form} />
          <SetHistory steps={set.steps} />
        </div>
      </div>
    </>
  );
}

/** What keeps it from being submitted, each with the way there. */
function Missing({ set }: { set: ShownSet }) {
  const { t } = useSite();
  const ofChanges = set.changes.filter(({ problems }) => problems.length > 0);
  if (set.problems.length === 0 && ofChanges.length === 0)
    return <p className="ready">{t.sets.page.ready}</p>;
  return (
    <div className="missing">
      <h2>{t.sets.page.missing}</h2>
      <ul>
        {set.problems.map((problem, index) => (
          <li key={index}>
            <ProblemWords problem={problem} />
          </li>
        ))}
        {ofChanges.map((change) =>
          change.problems.map((problem, index) => (
            <li key={`${change.id}-${index}`}>
              <a href={`#change-${change.id}`}>
                {change.title ?? change.targetKey ?? t.sets.subjects[change.subject]}
              </a>{" "}
              <ProblemWords problem={problemInWords(t, change.subject, problem)} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
