/** For what may as well be written later: a database that can only be read just now is no reason to stop. */
import type { Store } from "./store";

/** @returns null when nothing could be written. @throws every other error */
export async function unlessReadOnly<T>(store: Store, writing: Promise<T>): Promise<T | null> {
  try {
    return await writing;
  } catch (error) {
    if (store.failureOf(error) === "read_only") return null;
    throw error;
  }
}
