/** What shows an event: its sources and one row to spare, each with its place in it, its address and its grade. */
import { grades } from "~/domain/bills/vocabulary";
import { type FormState, valueIn } from "../../form/form-state";
import { Select, TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";
import { GazetteFields } from "./gazette-fields";
import { Options, type PickLists } from "./options";

/** Those that are filled, at least two, and one to spare. */
export function sourceRowsOf(values: FormState["values"]): number[] {
  const filled = Object.keys(values).flatMap((name) => {
    const row = /^source(\d{1,2})$/.exec(name)?.[1];
    return row !== undefined && values[name] ? [Number(row)] : [];
  });
  return Array.from({ length: Math.max(2, ...filled.map((row) => row + 1)) + 1 }, (_, row) => row);
}

export function SourceRows({
  form,
  sources,
  rows = sourceRowsOf(form.values),
}: {
  form: FormState;
  sources: PickLists["sources"];
  rows?: readonly number[];
}) {
  const { t } = useSite();
  const words = t.entry.event;
  const titleOf = (key: string) => sources.find((source) => source.key === key)?.title;
  return (
    <>
      <Options id="sources" choices={sources.map(({ key, title }) => ({ value: key, title }))} />
      {rows.map((row) => (
        <fieldset key={row} className="source-row">
          <legend>{words.source(row + 1)}</legend>
          <div className="pair">
            <TextInput
              name={`source${row}`}
              label={words.sourceKey}
              hint={titleOf(valueIn(form, `source${row}`)) ?? words.sourceHint}
              list="sources"
              form={form}
            />
            <Select
              name={`grade${row}`}
              label={words.grade}
              form={form}
              choices={grades.map((value) => ({ value, label: t.law.grades[value].name }))}
            />
            <TextInput name={`at${row}`} label={words.sourceAt} hint={words.sourceAtHint} form={form} />
            <TextInput name={`address${row}`} label={words.sourceAddress} inputMode="url" form={form} />
          </div>
          <GazetteFields form={form} row={row} />
        </fieldset>
      ))}
    </>
  );
}
