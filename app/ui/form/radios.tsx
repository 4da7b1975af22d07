/** One of a few choices, all of them to be seen. */
import type { ReactNode } from "react";
import { ProblemWords } from "../problem-words";
import { problemIn, valueIn, type FormState } from "./form-state";

interface RadiosProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly form?: FormState;
  readonly value?: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
}

export function Radios({ name, label, hint, form, value, choices }: RadiosProps) {
  const problem = problemIn(form, name);
  const chosen = valueIn(form, name, value);
  const id = `field-${name}`;
  return (
    <fieldset className="choices-field" id={id} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend className="ds-label">{label}</legend>
      {hint && <div className="hint">{hint}</div>}
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input type="radio" name={name} value={choice.value} defaultChecked={choice.value === chosen} />
          <span>
            {choice.label}
            {choice.hint && <span className="hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
      {problem && (
        <p className="ds-validation-message" id={`${id}-problem`}>
          <ProblemWords problem={problem} />
        </p>
      )}
    </fieldset>
  );
}
