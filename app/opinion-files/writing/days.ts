/** Times of votes for an export: of the latest vote only, and cut to the day, so that nobody is found by their hour. */
import type { VoteTable } from "~/domain/opinion/votes/vote-table";

const dayInMs = 86_400_000;
/** Taipei is UTC+8 on every day that we stamp. */
const taipeiOffsetInMs = 28_800_000;

/** The start of the day in Taipei, in milliseconds since 1970. */
export function dayIn(at: number): number {
  return Math.floor((at + taipeiOffsetInMs) / dayInMs) * dayInMs - taipeiOffsetInMs;
}

/** The day that begins at that instant in Taipei, `YYYY-MM-DD`. */
export function nameOfDay(start: number): string {
  return new Date(start + taipeiOffsetInMs).toISOString().slice(0, 10);
}

/** The time of a person's latest vote on a statement. */
export function latestTimes({ participants, statements, at }: VoteTable) {
  const latest = new Map<number, Map<number, number>>();
  for (const [row, participant] of participants.entries()) {
    const own = latest.get(participant) ?? new Map<number, number>();
    latest.set(participant, own);
    own.set(statements[row]!, Math.max(own.get(statements[row]!) ?? -Infinity, at[row]!));
  }
  return (participant: number, statement: number) => latest.get(participant)!.get(statement)!;
}
