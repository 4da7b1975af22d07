/** Which version of which bill's text, where it is from, and its articles as a file or as text. */
import { textKinds } from "~/domain/text/text-kinds";
import { Field } from "../../form/field";
import { DateField } from "../../form/date-field";
import { type FormState, problemIn, valueIn } from "../../form/form-state";
import { Select, TextArea, TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";
import { Options, type PickLists } from "../entry/options";

interface TextFieldsProps {
  readonly form: FormState;
  readonly lists: PickLists;
  /** A version on record keeps its bill and its code. */
  readonly fixed: boolean;
  /** Whether the articles have been read: then they are what is edited. */
  readonly read: boolean;
}

export function TextFields({ form, lists, fixed, read }: TextFieldsProps) {
  const { t } = useSite();
  const words = t.textEntry;
  const optional = t.form.optional;
  const titleOf = (slug: string) => lists.bills.find(({ key }) => key === slug)?.title;
  const sourceOf = (key: string) => lists.sources.find((source) => source.key === key)?.title;
  return (
    <>
      <Options id="bills" choices={lists.bills.map(({ key, title }) => ({ value: key, title }))} />
      <Options id="sources" choices={lists.sources.map(({ key, title }) => ({ value: key, title }))} />
      <h2>{words.facts}</h2>
      <div className="pair">
        <TextInput
          name="bill"
          label={words.bill}
          hint={titleOf(valueIn(form, "bill")) ?? words.billHint}
          list="bills"
          readOnly={fixed}
          form={form}
        />
        <Select
          name="kind"
          label={words.kind}
          form={form}
          choices={[
            { value: "", label: words.choose },
            ...textKinds.map((value) => ({ value, label: t.compare.kinds[value] })),
          ]}
        />
        <DateField name="datedOn" label={words.datedOn} hint={words.datedOnHint} form={form} />
        <TextInput
          name="source"
          label={words.source}
          hint={sourceOf(valueIn(form, "source")) ?? words.sourceHint}
          list="sources"
          form={form}
        />
      </div>
      <TextInput name="address" label={words.address} optional={optional} inputMode="url" form={form} />
      <details className="folded" open={read || form.problems.length > 0 || valueIn(form, "code") !== ""}>
        <summary>{words.naming}</summary>
        <p className="hint">{words.namingHint}</p>
        <div className="pair">
          <TextInput name="zh" label={words.zh} optional={optional} form={form} />
          <TextInput name="en" label={words.en} optional={optional} form={form} />
        </div>
        <TextInput
          name="code"
          label={words.code}
          hint={words.codeHint}
          optional={optional}
          readOnly={fixed}
          form={form}
        />
      </details>
      <h2>{words.text}</h2>
      <Field
        name="file"
        label={words.file}
        hint={words.fileHint}
        optional={optional}
        problem={problemIn(form, "file")}
      >
        {(control) => (
          <input className="ds-input" type="file" accept=".txt,.md,.csv,.json,.docx" {...control} />
        )}
      </Field>
      <TextArea
        name="words"
        label={words.words}
        hint={words.wordsHint}
        rows={read ? 24 : 14}
        spellCheck={false}
        lang="zh-Hant"
        form={form}
      />
    </>
  );
}
