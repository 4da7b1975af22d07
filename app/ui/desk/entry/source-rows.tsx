/** What shows an event: up to three sources, each with its place in it, its address and its grade. */
import { grades } from "~/domain/bills/vocabulary";
import { type FormState, valueIn } from "../../form/form-state";
import { Select, TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";
import { Options, type PickLists } from "./options";

export const sourceRows = [0, 1, 2] as const;

export function SourceRows({
  form,
  sources,
  rows = sourceRows,
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
        </fieldset>
      ))}
    </>
  );
}
