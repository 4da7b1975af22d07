/**
 * Makes the changes of a set true, in their order and at one instant, and leaves a revision of each. Whether they may
 * be is asked before (ready.ts); what the database still refuses here is our bug, and rolls everything back.
 */
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import type { Instant } from "~/domain/dates/calendar-date";
import { hashLeaf } from "~db/audit/merkle";
import { chunksOf } from "~db/queries/chunks";
import { countRevisions } from "~db/queries/change-sets/revisions";
import type { ChangeRow } from "~db/queries/change-sets/set-rows";
import { kindOf } from "~db/records/record-kind";
import type { Reader } from "~db/store";
import {
  insertRevisions,
  retractInSearch,
  type RevisionRow,
  setAppliedKey,
} from "~db/writes/change-sets/change-writes";

export interface Applied {
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  /** What was replaced or taken back; null for a new record. */
  readonly replaced: string | null;
  /** Where the record stands now; null when it was taken back. */
  readonly key: string | null;
  readonly billSlug: string | null;
  /** SHA-256 of what was written, as the audit log hashes: it ties the revision to its entry. */
  readonly digest: string;
}

/** Each change that the form can read; @throws on one that was not checked. */
export async function applyChanges(
  within: Reader,
  changes: readonly ChangeRow[],
  at: Instant,
): Promise<Applied[]> {
  const made: Made[] = [];
  for (const change of changes) made.push(await applyChange(within, change, at));
  await leaveRevisions(
    within,
    made.map(({ revision }) => revision),
  );
  return made.map(({ applied }) => applied);
}

interface Made {
  readonly applied: Applied;
  readonly revision: Omit<RevisionRow, "number">;
}

/** Numbers each revision after those that its record has, also when a set names a record twice. */
async function leaveRevisions(within: Reader, revisions: readonly Made["revision"][]): Promise<void> {
  const before = new Map<string, number>();
  for (const subject of new Set(revisions.map((each) => each.subject))) {
    const keys = revisions.filter((each) => each.subject === subject).map(({ targetKey }) => targetKey);
    for (const part of chunksOf(keys))
      for (const [key, number] of await countRevisions(within, subject, part))
        before.set(`${subject} ${key}`, number);
  }
  const numbered: RevisionRow[] = [];
  for (const revision of revisions) {
    const key = `${revision.subject} ${revision.targetKey}`;
    const number = (before.get(key) ?? 0) + 1;
    before.set(key, number);
    numbered.push({ ...revision, number });
  }
  await insertRevisions(within, numbered);
}

async function applyChange(within: Reader, change: ChangeRow, at: Instant): Promise<Made> {
  const { subject, action, targetKey, billSlug, id } = change;
  const kind = kindOf(subject);
  const replaced = action === "record" ? null : targetKey!;
  const before = replaced === null ? null : await kind.find(within, replaced);
  const stoodSince = replaced === null ? null : await kind.since(within, replaced);
  const key = await write(within, change, at);
  if (subject === "event" && replaced !== null) await retractInSearch(within, replaced, at);
  const after = key === null ? null : await kind.find(within, key);
  const historyKey = replaced ?? key!;
  if (key !== null) await setAppliedKey(within, id, key);
  const revision = {
    subject,
    targetKey: historyKey,
    billSlug,
    changeId: id,
    before: textOf(before),
    after: textOf(after),
    stoodSince,
    recordedAt: at,
  };
  const digest = hashLeaf(textOf(after) ?? "").toString("hex");
  return { applied: { subject, action, replaced, key, billSlug, digest }, revision };
}

/** @returns the key it has now; null when nothing stands any more */
async function write(
  within: Reader,
  { subject, action, targetKey, content }: ChangeRow,
  at: Instant,
): Promise<string | null> {
  const kind = kindOf(subject);
  if (action === "retract") {
    await kind.retract(within, targetKey!, at);
    return null;
  }
  const record = kind.shape.parse(content);
  return action === "record" ? kind.insert(within, record, at) : kind.replace(within, targetKey!, record, at);
}

function textOf(record: unknown): string | null {
  return record === null ? null : JSON.stringify(record);
}
