/** A change set as its page is given it: each change with its differences already found. */
import type { ChangeSetView, ChangeView } from "~/domain/change-sets/change-set-view";
import type { FieldDifference } from "../difference/record-difference";

export interface ShownChange extends Omit<ChangeView, "before" | "after" | "newer"> {
  readonly title: string | null;
  readonly fields: readonly FieldDifference[];
  /** When somebody else has changed the record since: what stands now, and mine against it. */
  readonly newer: { readonly fields: readonly FieldDifference[] | null } | null;
}

export interface ShownSet extends Omit<ChangeSetView, "changes"> {
  readonly changes: readonly ShownChange[];
  readonly changesCount: number;
}
