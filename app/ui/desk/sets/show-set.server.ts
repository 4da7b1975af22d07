/** Makes of a change set what its page shows. */
import type { ChangeSetView } from "~/domain/change-sets/change-set-view";
import { buildRecordDifference } from "../difference/build-record-difference.server";
import type { ShownSet } from "./shown-set";

/** @param titles of the bills, by slug, in the page's language */
export function showSet(set: ChangeSetView, titles: ReadonlyMap<string, string>): ShownSet {
  return {
    ...set,
    changesCount: set.changes.length,
    changes: set.changes.map(({ before, after, newer, ...change }) => ({
      ...change,
      title: change.billSlug === null ? null : (titles.get(change.billSlug) ?? change.billSlug),
      fields: buildRecordDifference(before, after),
      newer: newer && { fields: newer.record === null ? null : buildRecordDifference(newer.record, after) },
    })),
  };
}
