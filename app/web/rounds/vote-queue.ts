/**
 * Votes that arrive while others are being written are written together next: a thousand people who vote in one second
 * wait for the disk a few times and not a thousand. Nobody is answered before their vote is on the disk.
 */
import { setTimeout as wait } from "node:timers/promises";
import { type Ballot, castVotes } from "~/commands/rounds/cast-votes";
import { failure, type Result } from "~/domain/result";
import type { Store } from "~db/store";

export type CastVote = (ballot: Ballot) => Promise<Result<true>>;

/** Milliseconds for which votes are gathered: SQLite stops the process while it writes, so none would join otherwise. */
const gathered = 4;
/** In one transaction; more would hold up what else is written. */
const mostAtOnce = 500;
/** Beyond these, votes are refused with a request to try again: better than to take them and time out. */
const mostWaiting = 20_000;

interface Waiting {
  readonly ballot: Ballot;
  readonly answer: (result: Result<true>) => void;
  readonly fail: (error: unknown) => void;
}

export function createVoteQueue(store: Store, clock: () => Date): CastVote {
  let waiting: Waiting[] = [];
  let writing = false;

  async function writeAll(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      if (waiting.length < mostAtOnce) await wait(gathered);
      const batch = waiting.slice(0, mostAtOnce);
      waiting = waiting.slice(mostAtOnce);
      try {
        const results = await castVotes(
          store,
          batch.map(({ ballot }) => ballot),
          clock,
        );
        batch.forEach(({ answer }, index) => answer(results[index]!));
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    writing = false;
  }

  return (ballot) =>
    new Promise((answer, fail) => {
      if (waiting.length >= mostWaiting) return answer(failure({ code: "vote.busy" }));
      waiting.push({ ballot, answer, fail });
      if (!writing) void writeAll();
    });
}
