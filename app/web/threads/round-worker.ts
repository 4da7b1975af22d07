/** The thread that computes the results of rounds, so that pages are not kept waiting. It knows no store. */
import type { ComputedRound } from "~/domain/opinion/compute-round";
import type { StatementMark, VoteTable } from "~/domain/opinion/votes/vote-table";
import { createWorkerThread } from "./worker-thread";

export interface RoundJob {
  readonly votes: VoteTable;
  readonly marks: readonly StatementMark[];
}

/**
 * As computeRound, elsewhere. The votes' columns are handed over, not copied: they are empty afterwards.
 * @throws QueueFull
 */
export type ComputeRound = (votes: VoteTable, marks: readonly StatementMark[]) => Promise<ComputedRound>;

export interface RoundWorker {
  readonly compute: ComputeRound;
  readonly close: () => Promise<void>;
}

/** @param execArgv what Node needs to run the entry, while it is not bundled */
export function createRoundWorker(entry: URL, execArgv: string[] = []): RoundWorker {
  const thread = createWorkerThread<RoundJob, ComputedRound>({ entry, execArgv });
  return {
    async compute(votes, marks) {
      const columns = [votes.participants, votes.statements, votes.values, votes.at];
      const buffers = new Set(columns.map(({ buffer }) => buffer as ArrayBuffer));
      // Only what computeRound reads goes over, whatever else a statement carries.
      const plainMarks = marks.map(({ id, isRejected, isMeta }) => ({ id, isRejected, isMeta }));
      return thread.run({ votes, marks: plainMarks }, [...buffers]);
    },
    close: thread.close,
  };
}
