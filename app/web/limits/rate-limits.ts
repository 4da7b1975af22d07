/** How often one network may try things that cost us or others something. Counted in this process's memory. */
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { RateLimits } from "../load-context";

const hour = 3600;

export function createRateLimits(): RateLimits {
  return { signIn: limitTo(30, hour / 4) };
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
