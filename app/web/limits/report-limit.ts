/** How often one network may report errors: enough for a careful reader, too little for a machine. Kept in memory. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const hour = 3600;
const limiter = new RateLimiterMemory({ keyPrefix: "report", points: 5, duration: hour });

/** Takes one of the five turns of an hour; false when they are used up. */
export async function takeReportTurn(client: string): Promise<boolean> {
  try {
    await limiter.consume(client);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

/** Gives a turn back: the report was not kept. */
export async function returnReportTurn(client: string): Promise<void> {
  await limiter.reward(client);
}
