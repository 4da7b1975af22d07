/** How often one network may try things that cost us or others something. Counted in this process's memory. */
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { RateLimits } from "../load-context";

const minute = 60;
/** Of a network within a round: a class of forty behind one address votes without noticing it, a script does. */
export const defaultVotesPerMinute = 600;

export function createRateLimits(votesPerMinute = defaultVotesPerMinute): RateLimits {
  return {
    signIn: limitTo(30, 15 * minute),
    takePart: limitTo(votesPerMinute, minute),
    takeFiles: limitTo(20, minute),
  };
}

function limitTo(points: number, duration: number): (client: string) => Promise<boolean> {
  const limiter = new RateLimiterMemory({ points, duration });
  return async (client) => {
    try {
      await limiter.consume(client);
      return true;
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal;
      return false;
    }
  };
}
