/** A source that the catalogue does not have yet. */
import { sourceKinds } from "~/domain/bills/vocabulary";
import { DateField } from "../../form/date-field";
import type { FormState } from "../../form/form-state";
import { Select, TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";

export function SourceFields({ form }: { form: FormState }) {
  const { t } = useSite();
  const words = t.entry.source;
  return (
    <>
      <div className="pair">
        <TextInput name="key" label={words.key} hint={words.keyHint} form={form} />
        <Select
          name="kind"
          label={words.kind}
          form={form}
          choices={sourceKinds.map((value) => ({ value, label: t.law.sourceKinds[value] }))}
        />
        <TextInput name="titleZh" label={words.titleZh} form={form} />
        <TextInput name="titleEn" label={words.titleEn} form={form} />
        <TextInput name="publisherZh" label={words.publisherZh} form={form} />
        <TextInput name="publisherEn" label={words.publisherEn} form={form} />
      </div>
      <TextInput
        name="address"
        label={words.address}
        optional={t.form.optional}
        inputMode="url"
        form={form}
      />
      <DateField name="readOn" label={words.readOn} form={form} />
    </>
  );
}
