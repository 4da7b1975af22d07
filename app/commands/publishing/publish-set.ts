/**
 * Publishes a set that somebody may publish: its records, revisions, step, audit entry, outbox message and the site's
 * new version, all in the transaction it is given. Who may is asked by the commands that call it.
 */
import type { Actor } from "~/domain/desk/actor";
import { type Instant, taipeiDateOf } from "~/domain/dates/calendar-date";
import { type Result, success } from "~/domain/result";
import { listSuperseded, nextInstant } from "~db/queries/change-sets/publishing";
import type { SetRow } from "~db/queries/change-sets/set-rows";
import type { EventNames } from "~db/search/gather/events";
import { type ChangedRecord, reindexRecords } from "~db/search/reindex-records";
import { bumpSiteVersion } from "~db/site-version";
import type { Reader } from "~db/store";
import { insertOutbox, publishedTopic } from "~db/writes/change-sets/set-writes";
import { type SetColumns, type SetWritten, writeStep } from "../change-sets/set-steps";
import { type Applied, applyChanges } from "./apply-changes";
import { checkReady } from "./ready";

export interface Publication extends SetWritten {
  /** The instant of every record of the set. */
  readonly at: Instant;
}

export async function publishSet(
  within: Reader,
  set: SetRow,
  by: {
    /** Null: the site itself, at the scheduled minute. */
    readonly actor: Actor | null;
    readonly publishedBy: number;
    readonly did: string;
    readonly note: string | null;
    readonly columns?: SetColumns;
  },
  now: Date,
  nameOf: EventNames,
): Promise<Result<Publication>> {
  const ready = await checkReady(within, set, taipeiDateOf(now));
  if (!ready.ok) return ready;
  const at = await nextInstant(within, now);
  const applied = await applyChanges(within, ready.value, at);
  const bills = [...new Set(applied.flatMap(({ billSlug }) => billSlug ?? []))];
  const { actor, did, note, publishedBy, columns } = by;
  const written = await writeStep(within, {
    set,
    to: "published",
    did,
    actor,
    at,
    note,
    columns: { ...columns, publishedBy, publishedAt: at },
    facts: { weight: set.weight, bills, records: applied.map(factsOf) },
  });
  await insertOutbox(within, {
    topic: publishedTopic,
    changeSetId: set.id,
    payload: { weight: set.weight, bills, at },
    createdAt: at,
  });
  await supersede(within, set, applied, at);
  await reindexRecords(within, changedBy(applied), nameOf);
  await bumpSiteVersion(within);
  return success({ ...written, at });
}

/** The key a record had, and the one it has. */
function changedBy(applied: readonly Applied[]): ChangedRecord[] {
  return applied.flatMap(({ subject, replaced, key }) =>
    [replaced, key].flatMap((each) => (each === null ? [] : [{ subject, key: each }])),
  );
}

function factsOf({ subject, action, replaced, key, digest }: Applied) {
  return { subject, action, replaced, key, digest };
}

/** A set of which nothing stands any more is over, and with it the second look that it may still have waited for. */
async function supersede(
  within: Reader,
  by: SetRow,
  applied: readonly Applied[],
  at: Instant,
): Promise<void> {
  const replaced = applied.flatMap(({ subject, replaced: key }) => (key === null ? [] : [{ subject, key }]));
  for (const set of await listSuperseded(within, by.id, replaced))
    await writeStep(within, {
      set,
      to: "superseded",
      did: "change_set.superseded",
      actor: null,
      at,
      note: null,
      columns: {},
      facts: { by: by.id },
    });
}
