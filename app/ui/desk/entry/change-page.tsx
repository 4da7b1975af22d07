/** The form of one change of a set: a new record, a correction, or taking one back. */
import type { ChangeAction } from "~/domain/desk/change";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { TextArea } from "../../form/inputs";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";
import type { EnteredSubject } from "../sets/add-change";
import { EventFields } from "./event-fields";
import type { PickLists } from "./options";
import { SourceFields } from "./source-fields";

export interface ChangePageProps {
  readonly set: { readonly id: number; readonly title: string; readonly version: number };
  readonly subject: EnteredSubject;
  readonly action: ChangeAction;
  /** The form as it begins. */
  readonly values: Readonly<Record<string, string>>;
  readonly lists: PickLists;
  readonly form?: FormState;
}

export function ChangePage({ set, subject, action, values, lists, form }: ChangePageProps) {
  const { t, href } = useSite();
  const words = t.entry.event;
  const shown: FormState = form ?? { values, problems: [] };
  const stale = form?.problems.some(({ code }) => code === "change_set.stale");
  const kept = ["target", "baseRevision", "action"];
  return (
    <>
      <p className="crumbs">
        <a href={href(`/desk/sets/${set.id}`)}>{set.title}</a>
      </p>
      <h1>
        {t.sets.actions[action]} · {t.sets.subjects[subject]}
      </h1>
      <ErrorSummary form={form} />
      {stale && (
        <p>
          {t.sets.conflict.lead} <a href={href(`/desk/sets/${set.id}`)}>{t.sets.conflict.theirs}</a>
        </p>
      )}
      <DeskForm className="entry-form">
        <input type="hidden" name="version" value={set.version} />
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={shown.values[name] ?? values[name] ?? ""} />
        ))}
        {action !== "retract" &&
          (subject === "event" ? <EventFields form={shown} lists={lists} /> : <SourceFields form={shown} />)}
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
