/** The form of one change of a set: a new record, a correction, or taking one back. */
import type { ChangeAction } from "~/domain/desk/change";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { TextArea } from "../../form/inputs";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";
import { useKeptForm } from "../drafts/kept-form";
import { DifferenceTable } from "../difference/difference-table";
import type { FieldDifference } from "../difference/record-difference";
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
  /** `conflict`: what stands in the set now against what was sent. */
  readonly form?: FormState & { readonly conflict?: readonly FieldDifference[] };
}

export function ChangePage({ set, subject, action, values, lists, form }: ChangePageProps) {
  const { t, href } = useSite();
  const words = t.entry.event;
  const draft = useKeptForm(undefined);
  const shown: FormState = form ?? draft ?? { values, problems: [] };
  const stale = form?.problems.some(({ code }) => code === "change_set.stale");
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
      <ErrorSummary form={form} />
      {stale && (
        <section className="conflict">
          <p>
            {t.sets.conflict.lead} <a href={href(`/desk/sets/${set.id}`)}>{t.sets.conflict.set}</a>
          </p>
          {form?.conflict && (
            <DifferenceTable
              fields={form.conflict}
              heads={{ before: t.sets.conflict.now, after: t.sets.conflict.mine }}
            />
          )}
        </section>
      )}
      <DeskForm keepsDraft className="entry-form">
        {/* A draft was written on the set as it was then: what changed since has to show. */}
        <input type="hidden" name="version" value={(!form && draft?.values["version"]) || set.version} />
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
