/** The plain controls of a form, each in its field: they work without script and keep what was typed. */
import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { ProblemWords } from "../problem-words";
import { Field, type FieldLabels } from "./field";
import { problemIn, valueIn, type FormState } from "./form-state";

interface InputProps extends Omit<FieldLabels, "problem"> {
  readonly form?: FormState;
  /** What it begins with. */
  readonly value?: string;
}

type TextProps = InputProps & Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "form" | "name">;

export function TextInput({ name, id, label, hint, optional, form, value, ...rest }: TextProps) {
  return (
    <Field {...{ name, id, label, hint, optional }} problem={problemIn(form, name)}>
      {(control) => (
        <input
          className="ds-input"
          type="text"
          autoComplete="off"
          {...rest}
          {...control}
          defaultValue={valueIn(form, name, value)}
        />
      )}
    </Field>
  );
}

/** Never given back: a password is typed again. */
export function PasswordInput({
  name,
  id,
  label,
  hint,
  form,
  autoComplete,
}: InputProps & { autoComplete: string }) {
  return (
    <Field name={name} id={id} label={label} hint={hint} problem={problemIn(form, name)}>
      {(control) => <input className="ds-input" type="password" autoComplete={autoComplete} {...control} />}
    </Field>
  );
}

type AreaProps = InputProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "value" | "form" | "name">;

export function TextArea({ name, id, label, hint, optional, form, value, rows = 3, ...rest }: AreaProps) {
  return (
    <Field {...{ name, id, label, hint, optional }} problem={problemIn(form, name)}>
      {(control) => (
        <textarea
          className="ds-input"
          rows={rows}
          {...rest}
          {...control}
          defaultValue={valueIn(form, name, value)}
        />
      )}
    </Field>
  );
}

/** One box to tick; it sends `on`, or nothing. */
export function Checkbox({ name, label, form }: Pick<InputProps, "name" | "label" | "form">) {
  const problem = problemIn(form, name);
  return (
    <div className="ds-field tick">
      <label className="ds-label">
        <input
          type="checkbox"
          id={`field-${name}`}
          name={name}
          value="on"
          defaultChecked={valueIn(form, name) === "on"}
          aria-invalid={problem ? true : undefined}
        />{" "}
        {label}
      </label>
      {problem && (
        <p className="ds-validation-message">
          <ProblemWords problem={problem} />
        </p>
      )}
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}
/** A group of choices under a heading. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

type SelectProps = InputProps & { readonly choices: readonly (Choice | ChoiceGroup)[] };

export function Select({ name, id, label, hint, optional, form, value, choices }: SelectProps) {
  return (
    <Field {...{ name, id, label, hint, optional }} problem={problemIn(form, name)}>
      {(control) => (
        <select className="ds-input" {...control} defaultValue={valueIn(form, name, value)}>
          {choices.map((choice) =>
            "choices" in choice ? (
              <optgroup key={choice.label} label={choice.label}>
                {choice.choices.map(optionOf)}
              </optgroup>
            ) : (
              optionOf(choice)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function optionOf({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
