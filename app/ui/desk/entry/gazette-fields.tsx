/** A place in the Legislative Yuan Gazette by its parts; they become the place in the source. */
import { gazetteParts } from "~/domain/law/gazette-locator";
import { type FormState, problemIn, valueIn } from "../../form/form-state";
import { TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";

export function GazetteFields({ form, row }: { form: FormState; row: number }) {
  const { t } = useSite();
  const words = t.entry.gazette;
  const isUsed = gazetteParts.some((part) => valueIn(form, part + row) !== "" || problemIn(form, part + row));
  return (
    <details className="folded" open={isUsed}>
      <summary>{words.title}</summary>
      <p className="hint">{words.hint}</p>
      <div className="gazette">
        {gazetteParts.map((part) => (
          <TextInput key={part} name={part + row} label={words[part]} inputMode="numeric" form={form} />
        ))}
      </div>
    </details>
  );
}
