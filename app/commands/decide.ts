/** Runs a command in one transaction that is kept only when the command succeeds: a problem leaves nothing written. */
import { failure, type Problem, type Result } from "~/domain/result";
import type { Reader, Store } from "~db/store";

class Refusal extends Error {
  constructor(readonly refused: Problem) {
    super(refused.code);
  }
}

export async function decide<T>(
  store: Store,
  work: (within: Reader) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await store.transaction(async (within) => {
      const result = await work(within);
      if (!result.ok) throw new Refusal(result.problem);
      return result;
    });
  } catch (error) {
    if (error instanceof Refusal) return failure(error.refused);
    throw error;
  }
}
