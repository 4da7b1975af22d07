/** A version of a bill's text: pasted or sent as a file, looked at as it was read, then put into the change set. */
import type { ChangeAction } from "~/domain/desk/change";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { TextArea } from "../../form/inputs";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";
import { DifferenceTable } from "../difference/difference-table";
import { useKeptForm } from "../drafts/kept-form";
import type { FieldDifference } from "../difference/record-difference";
import type { PickLists } from "../entry/options";
import { PreviewedArticles, PreviewSummary } from "./preview";
import { TextFields } from "./text-fields";
import type { TextPreview } from "./text-preview";

export interface TextPageProps {
  readonly set: { readonly id: number; readonly title: string; readonly version: number };
  readonly action: ChangeAction;
  readonly values: Readonly<Record<string, string>>;
  readonly lists: PickLists;
  readonly form?: FormState & {
    readonly preview?: TextPreview;
    /** What stands in the set now against what was sent. */
    readonly conflict?: readonly FieldDifference[];
  };
}

export function TextPage({ set, action, values, lists, form }: TextPageProps) {
  const { t, href } = useSite();
  const words = t.textEntry;
  const draft = useKeptForm(undefined);
  const shown: FormState = form ?? draft ?? { values, problems: [] };
  const stale = form?.problems.some(({ code }) => code === "change_set.stale");
  const setAddress = href(`/desk/sets/${set.id}`);
  const preview = form?.preview;
  return (
    <>
      <p className="crumbs">
        <a href={setAddress}>{set.title}</a>
      </p>
      <h1>
        {t.sets.actions[action]} · {words.title}
      </h1>
      {action === "record" && <p className="soft">{words.lead}</p>}
      <ErrorSummary form={form} />
      {stale && (
        <section className="conflict">
          <p>
            {t.sets.conflict.lead} <a href={setAddress}>{t.sets.conflict.set}</a>
          </p>
          {form?.conflict && (
            <DifferenceTable
              subject="text_version"
              fields={form.conflict}
              heads={{ before: t.sets.conflict.now, after: t.sets.conflict.mine }}
            />
          )}
        </section>
      )}
      {preview && <PreviewSummary preview={preview} />}
      <DeskForm keepsDraft className="entry-form" sendsFiles>
        {/* A draft was written on the set as it was then: what changed since has to show. */}
        <input type="hidden" name="version" value={(!form && draft?.values["version"]) || set.version} />
        {action !== "retract" && (
          <TextFields form={shown} lists={lists} fixed={action === "correct"} read={preview !== undefined} />
        )}
        {action !== "record" && <TextArea name="reason" label={words.reason} form={shown} />}
        <p className="actions">
          {action !== "retract" && (
            <button
              className="ds-button"
              data-variant={preview ? "secondary" : undefined}
              type="submit"
              name="do"
              value="read"
            >
              {preview ? words.readAgain : words.read}
            </button>
          )}
          {(preview || stale || action === "retract") && (
            <button className="ds-button" type="submit" name="do" value="add">
              {action === "retract" ? words.retract : stale ? words.addAgain : words.add}
            </button>
          )}
          <a href={href(`/desk/sets/${set.id}/changes/new`, { subject: "source" })}>
            {t.entry.event.newSource}
          </a>
        </p>
      </DeskForm>
      {preview && <PreviewedArticles articles={preview.articles} />}
    </>
  );
}
