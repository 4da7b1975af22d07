/** One decision about a statement, as everybody may know it. */
import type { RejectionReason, StatementState } from "~/domain/rounds/round-codes";

export interface ModerationEntry {
  readonly number: number;
  readonly to: StatementState;
  readonly reason: RejectionReason | null;
  readonly note: string | null;
  readonly into: number | null;
  readonly at: string;
}
