/** The pages before the desk: narrow, one thing to do on each. */
import type { ReactNode } from "react";
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";

export function EntryFrame({
  title,
  lead,
  form,
  children,
}: {
  title: string;
  lead: string;
  form?: FormState;
  children: ReactNode;
}) {
  return (
    <div className="desk sign-in">
      <h1>{title}</h1>
      <p className="soft">{lead}</p>
      <ErrorSummary form={form} />
      {children}
    </div>
  );
}
