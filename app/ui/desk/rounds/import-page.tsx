/** Files of a round that was held elsewhere: sent, looked at as they were read, and only then written. */
import type { Bilingual } from "~/domain/bilingual";
import type { KeptReport } from "~/domain/rounds/files/imported-round";
import { inLanguage } from "~/i18n/messages";
import { ErrorSummary } from "../../form/error-summary";
import { Field } from "../../form/field";
import { type FormState, problemIn } from "../../form/form-state";
import { TextInput } from "../../form/inputs";
import { ImportReportList } from "../../rounds/files/import-report";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";

interface ImportPreview {
  readonly change: {
    readonly addedStatements: number;
    readonly changedStatements: number;
    readonly newVotes: number;
  };
  readonly report: KeptReport;
  readonly digest: string;
}

export interface ImportPageProps {
  readonly slug: string;
  readonly title: Bilingual;
  readonly imports: number;
  readonly form: (FormState & { readonly preview?: ImportPreview }) | undefined;
}

export function ImportPage({ title, slug, imports, form }: ImportPageProps) {
  const { t, language, href } = useSite();
  const words = t.roundFiles.desk;
  const preview = form?.preview;
  return (
    <>
      <p className="kicker">
        <a href={href("/desk/rounds")}>{t.voting.desk.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p className="measure">
        <a href={href(`/rounds/${slug}`)}>{inLanguage(language, title)}</a>
        {t.colon}
        {words.imports(imports)}
      </p>
      <p className="measure">{words.lead}</p>
      <ErrorSummary form={form} />
      {preview && <Preview {...preview} />}
      <DeskForm className="entry-form" sendsFiles>
        <Field name="files" label={words.files} hint={words.filesHint} problem={problemIn(form, "files")}>
          {(control) => (
            <input className="ds-input" type="file" multiple accept=".zip,.csv,.json" {...control} />
          )}
        </Field>
        <TextInput
          name="licence"
          label={words.licence}
          hint={words.licenceHint}
          optional={t.form.optional}
          form={form}
        />
        <p className="actions">
          <button
            className="ds-button"
            data-variant={preview ? "secondary" : undefined}
            type="submit"
            name="do"
            value="check"
          >
            {preview ? words.checkAgain : words.check}
          </button>
        </p>
      </DeskForm>
    </>
  );
}

function Preview({ change, report, digest }: ImportPreview) {
  const { t } = useSite();
  const words = t.roundFiles;
  const { addedStatements, changedStatements, newVotes } = change;
  const isNothing = addedStatements + changedStatements + newVotes === 0;
  return (
    <section aria-labelledby="preview" className="import-preview">
      <h2 id="preview">{words.change.title}</h2>
      <p>
        <strong>
          {isNothing
            ? words.change.nothing
            : words.change.sentence(addedStatements, changedStatements, newVotes)}
        </strong>
      </p>
      {!isNothing && (
        <DeskForm>
          <input type="hidden" name="digest" value={digest} />
          <p className="actions">
            <button className="ds-button" type="submit" name="do" value="import">
              {words.desk.confirm}
            </button>
          </p>
        </DeskForm>
      )}
      <h2>{words.desk.howRead}</h2>
      <ImportReportList report={report} more={[{ term: words.report.digest, says: [digest] }]} />
    </section>
  );
}
