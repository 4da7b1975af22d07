/** The subjects whose forms are drawn from a table of their fields, and those tables. */
import { agencyFields } from "./tables/agency-fields";
import { billFields, relationFields } from "./tables/bill-fields";
import { documentFields, lapseFields, meetingFields } from "./tables/calendar-fields";
import { experimentEventFields, experimentFields } from "./tables/experiment-fields";
import { responseFields } from "./tables/response-fields";
import type { Field } from "./field";

interface Described {
  readonly fields: readonly Field[];
  /** What a record holds and the form does not show: an edited record keeps it. */
  readonly kept: readonly string[];
}

const described = {
  bill: { fields: billFields, kept: ["plan"] },
  relation: { fields: relationFields, kept: [] },
  agency: { fields: agencyFields, kept: [] },
  experiment: { fields: experimentFields, kept: [] },
  experiment_event: { fields: experimentEventFields, kept: ["order"] },
  meeting: { fields: meetingFields, kept: [] },
  document: { fields: documentFields, kept: [] },
  lapse_decision: { fields: lapseFields, kept: [] },
  response: { fields: responseFields, kept: [] },
} as const satisfies Readonly<Record<string, Described>>;

export type DescribedSubject = keyof typeof described;
export const describedSubjects = Object.keys(described) as DescribedSubject[];

export function isDescribed(subject: string): subject is DescribedSubject {
  return Object.hasOwn(described, subject);
}

export function fieldsOf(subject: DescribedSubject): readonly Field[] {
  return described[subject].fields;
}

export function keptOf(subject: DescribedSubject): readonly string[] {
  return described[subject].kept;
}

/** The field at a record's path: of `titles.0.zh` the one for Chinese titles; null where none is described. */
export function findField(subject: string, path: string): Field | null {
  const parts = path.split(".").filter((part) => !/^\d+$/.test(part));
  let fields = isDescribed(subject) ? fieldsOf(subject) : [];
  let found: Field | null = null;
  for (const part of parts) {
    found = fields.find((field) => field.path === part) ?? null;
    if (found === null) return null;
    fields = "fields" in found ? found.fields : [];
  }
  return found;
}
