/**
 * What both engines ask of a transaction: nothing reads through the store or begins another one inside it, and its
 * handle is dead once it has ended, so that a query left running after a failure cannot slip into somebody else's.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Database, Reader } from "../store";

export function makeTransactionScope() {
  const inside = new AsyncLocalStorage<{ ended: boolean }>();
  let running = 0;

  return {
    /** @throws when called inside a transaction that has not ended. */
    refuseInside(what: string): void {
      if (inside.getStore()?.ended === false) {
        throw new Error(`${what} inside a transaction: use the handle that the transaction was given.`);
      }
    },

    /** Runs `work` with a handle that lives exactly as long as `work` does. */
    async run<T>(within: Reader, work: (within: Reader) => Promise<T>): Promise<T> {
      const state = { ended: false };
      running += 1;
      try {
        return await inside.run(state, () => work({ ...within, db: endingWith(within.db, state) }));
      } finally {
        state.ended = true;
        running -= 1;
        // Left on, the tracking of contexts costs every request of the process a tenth of its time.
        if (running === 0) inside.disable();
      }
    },
  };
}

function endingWith(db: Database, state: { readonly ended: boolean }): Database {
  return new Proxy(db, {
    get(target, key): unknown {
      if (state.ended) {
        throw new Error("This transaction has ended; its handle reads and writes nothing more.");
      }
      return Reflect.get(target, key);
    },
  });
}
