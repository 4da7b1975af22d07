/**
 * The one way to read and write a published record, of whatever kind: seeding, publishing and export go through here.
 * Nothing is ever changed in place; what no longer stands keeps its two instants. Who may write, and whether a record
 * makes sense beside the others, is asked elsewhere.
 */
import type { z } from "zod";
import type { Instant } from "~/domain/dates/calendar-date";
import type { ChangeSubject } from "~/domain/desk/change";
import type { Reader } from "../store";
import { agencyKind } from "./agencies";
import { billKind } from "./bills/bill-kind";
import { documentKind } from "./calendar/documents";
import { eventKind } from "./bills/events";
import { lapseDecisionKind } from "./calendar/lapse-decisions";
import { meetingKind } from "./calendar/meetings";
import type { RecordOf } from "./record-forms";
import { relationKind } from "./bills/relations";
import { responseKind } from "./rounds/responses";
import { roundKind } from "./rounds/rounds";
import { experimentEventKind } from "./sandboxes/experiment-events";
import { experimentKind } from "./sandboxes/experiments";
import { sourceKind } from "./sources";
import { textKind } from "./bills/texts";

export interface RecordKind<R> {
  readonly shape: z.ZodType<R>;
  /** As it stands now; null when there is none, or it was retracted. */
  find(reader: Reader, key: string): Promise<R | null>;
  /** Since when it has stood so; null as well where the tables do not say. */
  since(reader: Reader, key: string): Promise<string | null>;
  /** Publishes a new record at `at`. @returns its key. @throws when one stands under its key */
  insert(within: Reader, record: R, at: Instant): Promise<string>;
  /**
   * Takes back what stands under `key` at `at` and publishes `record` in its place.
   * @returns the key it has now, which may be another. @throws when nothing stands under `key`
   */
  replace(within: Reader, key: string, record: R, at: Instant): Promise<string>;
  /** Takes back what stands under `key`. @throws when nothing does */
  retract(within: Reader, key: string, at: Instant): Promise<void>;
}

export const recordKinds: { readonly [S in ChangeSubject]: RecordKind<RecordOf<S>> } = {
  event: eventKind,
  bill: billKind,
  relation: relationKind,
  agency: agencyKind,
  source: sourceKind,
  text_version: textKind,
  experiment: experimentKind,
  experiment_event: experimentEventKind,
  meeting: meetingKind,
  document: documentKind,
  lapse_decision: lapseDecisionKind,
  round: roundKind,
  response: responseKind,
};

export type AnyRecord = { [S in ChangeSubject]: RecordOf<S> }[ChangeSubject];

/** The kind of a subject that is only known when it runs; what it is given must have passed its `shape`. */
export function kindOf(subject: ChangeSubject): RecordKind<AnyRecord> {
  return recordKinds[subject];
}
