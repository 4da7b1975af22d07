/**
 * Whether this process should be sent requests: the database takes what is written, its tables are those of this
 * program, and the process is not about to end. Whoever asks often gets an answer that is a moment old: asking writes.
 */
import { listAppliedMigrations } from "~db/migrate";
import { rewriteSiteVersion } from "~db/site-version";
import type { Store } from "~db/store";

export type Hindrance = "database" | "migrations" | "ending";

const keptForMs = 2_000;

export interface Readiness {
  whyNotReady(): Promise<readonly Hindrance[]>;
  /** From now on it says that the process ends. */
  end(): void;
}

/** @param known the names of the migrations that this program has */
export function createReadiness(store: Store, known: readonly string[], now: () => Date): Readiness {
  let ending = false;
  let last: { readonly at: number; readonly found: Promise<Hindrance[]> } | null = null;

  async function ask(): Promise<Hindrance[]> {
    try {
      await store.transaction(rewriteSiteVersion);
      const applied = await listAppliedMigrations(store.read);
      return applied.join() === [...known].sort().join() ? [] : ["migrations"];
    } catch {
      return ["database"];
    }
  }

  return {
    async whyNotReady() {
      if (ending) return ["ending"];
      const at = now().getTime();
      if (!last || Math.abs(at - last.at) >= keptForMs) last = { at, found: ask() };
      return last.found;
    },
    end() {
      ending = true;
    },
  };
}
