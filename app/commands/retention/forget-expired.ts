/**
 * Removes what has served its purpose: sessions and links that have ended, tokens that no form can carry any more, and
 * from which network somebody voted a month ago. The signed log is not touched: it names nobody and is kept for good.
 */
import type { Store } from "~db/store";
import { deleteExpired, type Forgotten } from "~db/writes/forgetting/expired";

const dayInMs = 86_400_000;
/** In days. */
export const keptFor = { spentTokens: 2, networks: 30, usedLinks: 180 } as const;

export function forgetExpired(store: Store, now: Date): Promise<Forgotten> {
  const before = (days: number) => new Date(now.getTime() - days * dayInMs).toISOString();
  return store.transaction((within) =>
    deleteExpired(within, {
      now: now.toISOString(),
      tokensBefore: before(keptFor.spentTokens),
      networksBefore: before(keptFor.networks),
      linksBefore: before(keptFor.usedLinks),
    }),
  );
}
