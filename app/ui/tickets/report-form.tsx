/** The form by which anybody reports an error: plain, without script, with as little asked as possible. */
import { mostOfReport } from "~/domain/tickets/check-report";
import { ErrorSummary } from "../form/error-summary";
import { type FormState, valueIn } from "../form/form-state";
import { TextArea, TextInput } from "../form/inputs";
import { useSite } from "../site-context";

interface ReportFormProps {
  readonly about: string;
  /** The name of the field that is to be left empty. */
  readonly trap: string;
  readonly form: FormState | undefined;
}

export function ReportForm({ about, trap, form }: ReportFormProps) {
  const { t } = useSite();
  const words = t.tickets;
  const page = valueIn(form, "about", about);
  return (
    <div className="report">
      <h1>{words.title}</h1>
      <p className="measure">{words.lead}</p>
      <ErrorSummary form={form} />
      <form method="post" noValidate>
        <p id="field-about">
          {words.about} <strong>{page}</strong>
        </p>
        <input type="hidden" name="about" value={page} />
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          form={form}
          rows={6}
          required
          maxLength={mostOfReport.words}
        />
        <TextInput
          name="evidence"
          label={words.evidence}
          hint={words.evidenceHint}
          optional={t.form.optional}
          form={form}
          maxLength={mostOfReport.evidence}
        />
        <TextInput
          name="contact"
          type="email"
          autoComplete="email"
          label={words.contact}
          hint={words.contactHint}
          optional={t.form.optional}
          form={form}
          maxLength={mostOfReport.contact}
        />
        <div className="trap">
          <TextInput name={trap} label={words.trap} form={form} tabIndex={-1} />
        </div>
        <button className="ds-button" type="submit">
          {words.submit}
        </button>
      </form>
    </div>
  );
}
