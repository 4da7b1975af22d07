/** The form of a month's report: kept as a draft with any words, or sent in whole. */
import { mustExplain } from "~/domain/progress/plan-comparison";
import type { ProgressRow } from "~/domain/progress/progress-row";
import { mostWords, reportFields } from "~/domain/progress/report-words";
import { DeskForm } from "../desk/desk-form";
import { useKeptForm } from "../desk/drafts/kept-form";
import type { FormState } from "../form/form-state";
import { TextArea } from "../form/inputs";
import { useSite } from "../site-context";

export function ReportForm({ row, form: returned }: { row: ProgressRow; form?: FormState }) {
  const { t } = useSite();
  const { report, plan } = row;
  const draft = useKeptForm(undefined);
  const form = returned ?? draft;
  const { fields, report: words } = t.progress;
  const explain = mustExplain(plan.verdict);
  return (
    // Without script its own button keeps it, for colleagues of the agency to see.
    <DeskForm keepsDraft="by script">
      {/* The version stored now: after a conflict the person has seen it, and may save over it. A draft keeps its own. */}
      <input
        type="hidden"
        name="version"
        value={(!returned && draft?.values["version"]) || (report?.version ?? 0)}
      />
      {explain && <p className="ds-alert">{words.mustExplain}</p>}
      {reportFields.map((field) => {
        const asked = explain || (field !== "delayReason" && field !== "response");
        return (
          <TextArea
            key={field}
            name={field}
            label={fields[field]}
            hint={
              explain && (field === "delayReason" || field === "response") ? undefined : words.hints[field]
            }
            optional={asked ? undefined : t.form.optional}
            form={form}
            value={report?.words[field]}
            maxLength={mostWords}
          />
        );
      })}
      <p className="buttons">
        <button className="ds-button" type="submit" name="step" value="submit">
          {words.submit}
        </button>
        <button className="ds-button" data-variant="secondary" type="submit" name="step" value="save">
          {words.save}
        </button>
      </p>
    </DeskForm>
  );
}
