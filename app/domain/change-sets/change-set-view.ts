/** A change set as the desk shows it, and the problems that stop it from being submitted. */
import type { StageCode } from "~/domain/bills/stages";
import type { Problem } from "~/domain/result";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import type { ChangeSetState, ChangeWeight } from "~/domain/desk/change-set-states";
import type { ExperimentStage } from "~/domain/sandbox/experiment-stages";
import type { Json } from "./json";

export interface Person {
  readonly id: number;
  readonly name: string;
}

export interface StepView {
  /** Null: it was begun. */
  readonly from: ChangeSetState | null;
  readonly to: ChangeSetState;
  /** Null: the site itself, at the scheduled minute. */
  readonly by: Person | null;
  readonly at: string;
  readonly note: string | null;
}

/** Where the change's bill or experiment stands now, and where with the whole set applied; null: nothing on record. */
export type LeadsTo =
  | { readonly of: "bill"; readonly now: StageCode | null; readonly then: StageCode | null }
  | {
      readonly of: "experiment";
      readonly now: ExperimentStage | null;
      readonly then: ExperimentStage | null;
    };

export interface ChangeView {
  readonly id: number;
  readonly position: number;
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  readonly targetKey: string | null;
  readonly billSlug: string | null;
  /** As it stands, or stood when the change was opened; null for a new record. */
  readonly before: Json | null;
  /** As it is to be; null for a retraction. */
  readonly after: Json | null;
  readonly baseRevision: number;
  readonly currentRevision: number;
  /** When somebody else has changed the record since: what stands now, and under which key. */
  readonly newer: { readonly key: string | null; readonly record: Json | null } | null;
  readonly reason: string | null;
  readonly appliedKey: string | null;
  readonly writtenBy: Person;
  readonly leadsTo: LeadsTo | null;
  readonly problems: readonly Problem[];
}

/** What lists show of a change set. */
export interface ChangeSetLine {
  readonly id: number;
  readonly title: string;
  readonly state: ChangeSetState;
  readonly weight: ChangeWeight;
  readonly version: number;
  readonly author: Person;
  readonly submittedBy: Person | null;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  readonly scheduledFor: string | null;
  readonly publishedAt: string | null;
  readonly publishedBy: Person | null;
  readonly emergencyReason: string | null;
  readonly lookDueOn: string | null;
  readonly changes: number;
  /** The slugs of the bills it touches, in their order. */
  readonly bills: readonly string[];
}

export interface ChangeSetView extends Omit<ChangeSetLine, "changes"> {
  readonly note: string | null;
  readonly createdAt: string;
  readonly scheduledBy: Person | null;
  readonly approvedBy: Person | null;
  readonly approvedAt: string | null;
  readonly wrongZh: string | null;
  readonly wrongEn: string | null;
  readonly reportedBy: string | null;
  readonly ticketId: number | null;
  readonly steps: readonly StepView[];
  readonly changes: readonly ChangeView[];
  /** Of the set as a whole; those of one change are with the change. */
  readonly problems: readonly Problem[];
}
