/** One field with its label, its hint and what is wrong with it, tied together for those who hear the page. */
import type { ReactNode } from "react";
import type { Problem } from "~/domain/result";
import { ProblemWords } from "../problem-words";

export interface FieldLabels {
  readonly name: string;
  /** Where two forms of a page have a field of the same name. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly problem?: Problem;
  readonly optional?: string;
}

interface FieldProps extends FieldLabels {
  /** What the control itself must carry. */
  readonly children: (control: ControlAttributes) => ReactNode;
}

export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
}

export function Field({ name, id: ownId = name, label, hint, problem, optional, children }: FieldProps) {
  const id = `field-${ownId}`;
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
        {optional && <span className="optional">{optional}</span>}
      </label>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id,
        name,
        "aria-invalid": problem ? true : undefined,
        "aria-describedby": described || undefined,
      })}
      {problem && (
        <p className="ds-validation-message" id={`${id}-problem`}>
          <ProblemWords problem={problem} />
        </p>
      )}
    </div>
  );
}
