/** Makes of published changes what their history shows: the fields that are not as they were. */
import type { Json } from "~/domain/change-sets/json";
import { buildRecordDifference } from "../difference/build-record-difference.server";
import type { FieldDifference } from "../difference/record-difference";

interface Compared {
  readonly before: Json | null;
  readonly after: Json | null;
}

export function showRevisions<R extends Compared>(revisions: readonly R[]) {
  return revisions.map(({ before, after, ...revision }) => ({
    ...revision,
    fields: buildRecordDifference(before, after).filter(isChanged),
  }));
}

function isChanged({ before, after }: FieldDifference): boolean {
  return before !== after;
}
