/** The form of one change of a set: a new record, a correction, or taking one back. */
import type { ChangeAction } from "~/domain/desk/change";
import { parseDocumentNumber } from "~/domain/law/document-number";
import { ErrorSummary } from "../../form/error-summary";
import { type FormState, valueIn } from "../../form/form-state";
import { TextArea } from "../../form/inputs";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";
import { useKeptForm } from "../drafts/kept-form";
import { DifferenceTable } from "../difference/difference-table";
import type { FieldDifference } from "../difference/record-difference";
import type { EnteredSubject } from "../sets/add-change";
import { EventFields } from "./event-fields";
import type { PickLists } from "./options";
import { type Newer, NewerVersion } from "../sets/newer-version";
import { isDescribed } from "./fields/described";
import { pathOf, problemInWords, wordsOfPath } from "./fields/field-names";
import { RecordFields } from "./fields/record-fields";
import { RoundFields } from "./round-fields";
import { SourceFields } from "./source-fields";

export interface ChangePageProps {
  readonly set: { readonly id: number; readonly title: string; readonly version: number };
  readonly subject: EnteredSubject;
  readonly action: ChangeAction;
  /** The form as it begins. */
  readonly values: Readonly<Record<string, string>>;
  readonly lists: PickLists;
  /** Of an answer, the statements that its form begins with. */
  readonly answered: readonly { readonly number: number; readonly words: string }[];
  /** Whether the record was taken back: there is nothing to open the form on. */
  readonly gone?: boolean;
  /** Opened in place of a second change of the same record. */
  readonly twice: boolean;
  /** `conflict`: what stands in the set now against what was sent; `newer`: what was published since. */
  readonly form?: FormState & { readonly conflict?: readonly FieldDifference[]; readonly newer?: Newer };
}

export function ChangePage(props: ChangePageProps) {
  const { set, subject, action, values, lists, answered, gone, twice, form } = props;
  const { t, href } = useSite();
  const words = t.entry.event;
  const draft = useKeptForm(undefined);
  const sendAgain = (newer: Newer | undefined) =>
    newer && (newer.kind === "gone" ? t.sets.conflict.sendAsNew : t.sets.conflict.again);
  const problems = form?.problems.map((problem) => problemInWords(t, subject, problem)) ?? [];
  const shown: FormState = form ? { values: form.values, problems } : (draft ?? { values, problems });
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
      {form?.newer && <NewerVersion newer={form.newer} {...{ subject, action }} />}
      {gone && !form ? (
        <p>{t.sets.conflict.gone}</p>
      ) : (
        <DeskForm keepsDraft className="entry-form">
          {/* A draft was written on the set as it was then: what changed since has to show. */}
          <input type="hidden" name="version" value={(!form && draft?.values["version"]) || set.version} />
          {kept.map((name) => (
            <input key={name} type="hidden" name={name} value={shown.values[name] ?? values[name] ?? ""} />
          ))}
          {/* What the return key sends: the form, not the first button that adds rows. */}
          <button className="first-button" type="submit" tabIndex={-1} aria-hidden="true">
            {words.save}
          </button>
          {answered.map(({ number, words: said }) => (
            <blockquote key={number} className="answered">
              <b>{number}</b> {said}
            </blockquote>
          ))}
          {action !== "retract" && <Fields {...{ subject, action, lists }} form={shown} />}
          {(action !== "record" || isOddNumber(valueIn(shown, "document"))) && (
            <TextArea
              name="reason"
              label={action === "record" ? words.documentReason : words.reason}
              hint={action === "record" ? words.documentReasonHint : undefined}
              form={shown}
            />
          )}
          <p className="actions">
            {form?.newer?.kind === "nothing_left" ? (
              <a href={href(`/desk/sets/${set.id}`)}>{t.sets.conflict.back}</a>
            ) : (
              <button className="ds-button" type="submit">
                {sendAgain(form?.newer) ?? (stale ? t.sets.conflict.again : words.save)}
              </button>
            )}
            {subject === "response" && action === "record" && (
              <button
                className="ds-button"
                data-variant="secondary"
                type="submit"
                name="then"
                value="answers"
              >
                {t.answers.desk.saveAndBack}
              </button>
            )}
            {subject !== "source" && (
              <a href={href(`/desk/sets/${set.id}/changes/new`, { subject: "source" })}>{words.newSource}</a>
            )}
          </p>
        </DeskForm>
      )}
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
  switch (subject) {
    case "event":
      return <EventFields {...rest} />;
    case "source":
      return <SourceFields {...rest} />;
    case "round":
      return <RoundFields {...rest} />;
  }
}

/** A number of a form that is not known, such as a ministry's: it is kept once somebody says that it is so. */
function isOddNumber(text: string): boolean {
  return text !== "" && !parseDocumentNumber(text).ok;
}
