/** The form of a record, drawn from the table of its subject's fields; it works without script. */
import type { ChangeAction } from "~/domain/desk/change";
import { type FormState, problemIn } from "../../../form/form-state";
import { ProblemWords } from "../../../problem-words";
import { useSite } from "../../../site-context";
import { Options, type PickLists } from "../options";
import { type DescribedSubject, fieldsOf } from "./described";
import { type Field, type GroupField, nameOf, type Named, type RowsField } from "./field";
import { FieldInput } from "./field-input";
import { labelOf, pathOf } from "./field-names";
import { moreRowsName, rowsShown } from "./rows-shown";

interface RecordFieldsProps {
  readonly subject: DescribedSubject;
  readonly action: ChangeAction;
  readonly form: FormState;
  readonly lists: PickLists;
}

export function RecordFields(props: RecordFieldsProps) {
  const { t } = useSite();
  const fields = fieldsOf(props.subject);
  return (
    <>
      <p className="soft">{t.records.lead}</p>
      {namesIn(fields).map((named) => (
        <Options key={named} id={named} choices={props.lists[named].map(toChoice)} />
      ))}
      <FieldList {...props} fields={fields} above="record" />
    </>
  );
}

const toChoice = (item: { readonly key: string; readonly title: string }) => ({
  value: item.key,
  title: item.title,
});

function namesIn(fields: readonly Field[]): Named[] {
  const found = fields.flatMap((field) =>
    "fields" in field ? namesIn(field.fields) : field.as === "line" && field.names ? [field.names] : [],
  );
  return [...new Set(found)];
}

interface Inside extends RecordFieldsProps {
  readonly above: string;
}

/** Fields stand in pairs, two languages beside each other; lists and groups take the whole width. */
function FieldList({ fields, ...inside }: Inside & { readonly fields: readonly Field[] }) {
  const runs: Field[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (last && !standsAlone(field) && !standsAlone(last[0]!)) last.push(field);
    else runs.push([field]);
  }
  return runs.map((run) => {
    const [first] = run;
    const name = nameOf(inside.above, first!.path);
    if (first!.as === "rows") return <Rows key={name} {...inside} field={first!} name={name} />;
    if (first!.as === "group") return <Group key={name} {...inside} field={first!} name={name} />;
    return (
      <div key={name} className="pair">
        {run.map((field) => {
          const own = nameOf(inside.above, field.path);
          return <FieldInput key={own} {...inside} field={field} name={own} />;
        })}
      </div>
    );
  });
}

const standsAlone = (field: Field) => ["rows", "group", "words", "partial"].includes(field.as);

function Group({ field, name, ...inside }: Inside & { readonly field: GroupField; readonly name: string }) {
  const { t } = useSite();
  return (
    <fieldset className="field-group" id={`field-${name}`}>
      <legend>
        {labelOf(t, inside.subject, pathOf(name))}
        {field.empty !== "asked" && <span className="optional">{t.form.optional}</span>}
      </legend>
      <ListProblem form={inside.form} name={name} />
      <FieldList {...inside} fields={field.fields} above={name} />
    </fieldset>
  );
}

function Rows({ field, name, ...inside }: Inside & { readonly field: RowsField; readonly name: string }) {
  const { t } = useSite();
  const label = labelOf(t, inside.subject, pathOf(name));
  const count = rowsShown(field, name, inside.form.values);
  const bare = field.fields[0]?.path === "" && field.fields[0].as === "line";
  return (
    <fieldset className="field-group" id={`field-${name}`}>
      <legend>{label}</legend>
      <ListProblem form={inside.form} name={name} />
      <input type="hidden" name={moreRowsName(name)} value={count} />
      <div className={bare ? "pair" : undefined}>
        {Array.from({ length: count }, (_, row) => {
          const own = `${name}.${row}`;
          const numbered = t.records.row(label, row + 1);
          if (bare)
            return <FieldInput key={own} {...inside} field={field.fields[0]!} name={own} label={numbered} />;
          return (
            <fieldset key={own} className="field-row" id={`field-${own}`}>
              <legend>{numbered}</legend>
              <FieldList {...inside} fields={field.fields} above={own} />
            </fieldset>
          );
        })}
      </div>
      <button
        className="ds-button"
        data-variant="tertiary"
        type="submit"
        name="addRows"
        value={name}
        formAction={`#field-${name}`}
      >
        {t.records.addRows(label)}
      </button>
    </fieldset>
  );
}

/** What is wrong with a list or a group as a whole. */
function ListProblem({ form, name }: { readonly form: FormState; readonly name: string }) {
  const problem = problemIn(form, name);
  return problem ? (
    <p className="ds-validation-message">
      <ProblemWords problem={problem} />
    </p>
  ) : null;
}
