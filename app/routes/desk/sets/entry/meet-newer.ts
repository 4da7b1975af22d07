/** Somebody else published the record since a form was opened: both versions, and the words as they go on top of it. */
import type { ChangeSubject } from "~/domain/desk/change";
import type { Json } from "~/domain/change-sets/json";
import { buildRecordDifference } from "~/ui/desk/difference/build-record-difference.server";
import type { Newer } from "~/ui/desk/sets/newer-version";
import { findRecordAtBase, findRevision, findStandingKey } from "~db/queries/change-sets/revisions";
import type { Reader } from "~db/store";

interface Overtaken {
  readonly subject: ChangeSubject;
  readonly values: Readonly<Record<string, string>>;
  /** As the person sent it; null for what takes a record back. */
  readonly mine: Json | null;
}

/**
 * What a form that was overtaken becomes. Where the record still stands, under whatever key, the form is opened on it as
 * it is now; where it was taken back, a correction can be sent as a new record and a retraction has nothing left to do.
 */
export async function meetNewer(
  reader: Reader,
  { subject, values, mine }: Overtaken,
): Promise<{ readonly values: Readonly<Record<string, string>>; readonly newer: Newer }> {
  const target = values["target"] ?? "";
  const base = Number(values["baseRevision"]) || 0;
  const seen = await findRecordAtBase(reader, subject, target, base);
  const key = await findStandingKey(reader, subject, target);
  if (key === null) {
    const asNew = { ...values, action: "record", target: "", baseRevision: "0" };
    const fields = buildRecordDifference(seen, mine ?? seen);
    return { values: asNew, newer: { kind: mine === null ? "nothing_left" : "gone", fields } };
  }
  const { number, record } = await findRevision(reader, subject, key);
  return {
    values: { ...values, target: key, baseRevision: String(number) },
    newer: { kind: "changed", fields: buildRecordDifference(record, mine ?? seen) },
  };
}
