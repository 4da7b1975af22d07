/** One field of a described record, by what it holds. */
import type { ChangeAction } from "~/domain/desk/change";
import { precisions } from "~/domain/dates/partial-date";
import { type FormState, valueIn } from "../../../form/form-state";
import { Checkbox, Select, TextArea, TextInput } from "../../../form/inputs";
import { useSite } from "../../../site-context";
import { DateField } from "../../../form/date-field";
import type { PickLists } from "../options";
import { choicesOf } from "./choice-lists";
import type { Field, LineField } from "./field";
import { labelOf, pathOf, titleIn } from "./field-names";
import { precisionName } from "./partial-day";

interface FieldInputProps {
  readonly subject: string;
  readonly action: ChangeAction;
  readonly form: FormState;
  readonly lists: PickLists;
  readonly field: Field;
  readonly name: string;
  /** Where the field's own name says too little. */
  readonly label?: string;
}

export function FieldInput(props: FieldInputProps) {
  const { subject, action, form, field, name } = props;
  const { t } = useSite();
  const label = props.label ?? labelOf(t, subject, pathOf(name));
  const optional = field.empty === "asked" || props.label ? undefined : t.form.optional;
  const own = { name, label, optional, form };
  switch (field.as) {
    case "line":
      return <Line {...props} field={field} {...own} />;
    case "area":
      return <TextArea {...own} rows={field.rows ?? 3} />;
    case "choice": {
      const blank = { value: "", label: optional ? t.records.none : t.records.choose };
      const choices = choicesOf(t, field.of);
      const stays = action === "correct" && field.fixed;
      const shown = stays
        ? choices.filter(({ value }) => value === valueIn(form, name))
        : [blank, ...choices];
      return <Select {...own} choices={shown} hint={stays ? t.records.hints.stays : undefined} />;
    }
    case "day":
      return <DateField {...own} />;
    case "partial":
      return (
        <>
          <DateField {...own} />
          <Select
            name={precisionName(name)}
            label={t.entry.event.precision}
            form={form}
            choices={precisions.map((value) => ({ value, label: t.entry.precisions[value] }))}
          />
        </>
      );
    case "whole":
      return <TextInput {...own} inputMode="numeric" />;
    case "yes":
      return <Checkbox name={name} label={label} form={form} />;
    case "maybe":
      return (
        <Select
          {...own}
          choices={[
            { value: "", label: t.records.notKnown },
            { value: "yes", label: t.records.yes },
            { value: "no", label: t.records.no },
          ]}
        />
      );
    case "words":
      return (["zh", "en"] as const).map((language) => {
        const said = {
          ...own,
          name: `${name}.${language}`,
          label: t.records.inLanguage(label, t.sets.fields[language]),
        };
        return field.area ? (
          <TextArea key={language} {...said} rows={3} />
        ) : (
          <TextInput key={language} {...said} />
        );
      });
    default:
      return null;
  }
}

type Own = {
  readonly name: string;
  readonly label: string;
  readonly optional?: string;
  readonly form: FormState;
};

function Line({
  field,
  lists,
  action,
  name,
  label,
  optional,
  form,
}: FieldInputProps & Own & { field: LineField }) {
  const { t } = useSite();
  const stays = action === "correct" && field.fixed;
  const title = field.names && titleIn(lists, field.names, form, name);
  const hint = stays
    ? t.records.hints.stays
    : field.names
      ? (title ?? t.records.hints.named)
      : field.hint && t.records.hints[field.hint];
  return (
    <TextInput
      name={name}
      label={label}
      optional={optional}
      form={form}
      hint={hint}
      list={field.names}
      readOnly={stays}
      inputMode={field.hint === "address" ? "url" : undefined}
    />
  );
}
