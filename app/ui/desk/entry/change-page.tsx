/** The form of one change of a set: a new record, a correction, or taking one back. */
import type { ChangeAction } from "~/domain/desk/change";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { TextArea } from "../../form/inputs";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";
import { DifferenceTable } from "../difference/difference-table";
import type { FieldDifference } from "../difference/record-difference";
import type { EnteredSubject } from "../sets/add-change";
import { EventFields } from "./event-fields";
import type { PickLists } from "./options";
import { isDescribed } from "./fields/described";
import { pathOf, problemInWords, wordsOfPath } from "./fields/field-names";
import { RecordFields } from "./fields/record-fields";
import { SourceFields } from "./source-fields";

export interface ChangePageProps {
  readonly set: { readonly id: number; readonly title: string; readonly version: number };
  readonly subject: EnteredSubject;
  readonly action: ChangeAction;
  /** The form as it begins. */
  readonly values: Readonly<Record<string, string>>;
  readonly lists: PickLists;
  /** Opened in place of a second change of the same record. */
  readonly twice: boolean;
  /** `conflict`: what stands in the set now against what was sent. */
  readonly form?: FormState & { readonly conflict?: readonly FieldDifference[] };
}

export function ChangePage({ set, subject, action, values, lists, twice, form }: ChangePageProps) {
  const { t, href } = useSite();
  const words = t.entry.event;
  const problems = form?.problems.map((problem) => problemInWords(t, subject, problem)) ?? [];
  const shown: FormState = { values: form?.values ?? values, problems };
  const stale = form?.problems.some(({ code }) => code === "change_set.stale");
  const same = form?.problems.find(({ code }) => code === "change.twice");
  // The rule and the order of the day have no field: a correction keeps them.
  const kept = ["target", "baseRevision", "action", "rule", "order"];
  return (
    <>
      <p className="crumbs">
        <a href={href(`/desk/sets/${set.id}`)}>{set.title}</a>
      </p>
      <h1>
        {t.sets.actions[action]} · {t.sets.subjects[subject]}
      </h1>
      <ErrorSummary
        form={form && shown}
        nameOf={(field) => (field.startsWith("record.") ? wordsOfPath(t, subject, pathOf(field)) : null)}
      />
      {twice && !form && (
        <div className="ds-alert" data-color="info">
          {t.records.twice}
        </div>
      )}
      {same && (
        <p>
          <a href={href(`/desk/sets/${set.id}/changes/${same.changeId}`)}>{t.records.twiceLink}</a>
        </p>
      )}
      {stale && (
        <section className="conflict">
          <p>
            {t.sets.conflict.lead} <a href={href(`/desk/sets/${set.id}`)}>{t.sets.conflict.set}</a>
          </p>
          {form?.conflict && (
            <DifferenceTable
              subject={subject}
              fields={form.conflict}
              heads={{ before: t.sets.conflict.now, after: t.sets.conflict.mine }}
            />
          )}
        </section>
      )}
      <DeskForm className="entry-form">
        <input type="hidden" name="version" value={set.version} />
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={shown.values[name] ?? values[name] ?? ""} />
        ))}
        {/* What the return key sends: the form, not the first button that adds rows. */}
        <button className="first-button" type="submit" tabIndex={-1} aria-hidden="true">
          {words.save}
        </button>
        {action !== "retract" && <Fields {...{ subject, action, lists }} form={shown} />}
        {action !== "record" && <TextArea name="reason" label={words.reason} form={shown} />}
        <p className="actions">
          <button className="ds-button" type="submit">
            {stale ? t.sets.conflict.again : words.save}
          </button>
          {subject === "event" && (
            <a href={href(`/desk/sets/${set.id}/changes/new`, { subject: "source" })}>{words.newSource}</a>
          )}
        </p>
      </DeskForm>
    </>
  );
}

interface FieldsProps {
  readonly subject: EnteredSubject;
  readonly action: ChangeAction;
  readonly form: FormState;
  readonly lists: PickLists;
}

function Fields({ subject, ...rest }: FieldsProps) {
  if (isDescribed(subject)) return <RecordFields subject={subject} {...rest} />;
  return subject === "event" ? <EventFields {...rest} /> : <SourceFields {...rest} />;
}
