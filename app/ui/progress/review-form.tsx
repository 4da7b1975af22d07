/** The desk's answer to a report: accepted, or sent back with a note. */
import { DeskForm } from "../desk/desk-form";
import type { FormState } from "../form/form-state";
import { TextArea } from "../form/inputs";
import { useSite } from "../site-context";

export function ReviewForm({ version, form }: { version: number; form?: FormState }) {
  const { t } = useSite();
  const words = t.progress.report;
  return (
    <section aria-labelledby="review">
      <h2 id="review">{words.review}</h2>
      <DeskForm>
        <input type="hidden" name="version" value={version} />
        <TextArea name="note" label={words.note} hint={words.noteHint} form={form} />
        <p className="buttons">
          <button className="ds-button" type="submit" name="step" value="accept">
            {words.accept}
          </button>
          <button className="ds-button" data-variant="secondary" type="submit" name="step" value="return">
            {words.sendBack}
          </button>
        </p>
      </DeskForm>
    </section>
  );
}
