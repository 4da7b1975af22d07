/**
 * How often one network may try things that cost us or others something. Counted in this process's memory; on PostgreSQL
 * in the database, so that several processes allow together what one would, and in memory while it cannot be asked.
 */
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { rateLimitsTable } from "~db/engines/rate-limits-table";
import type { Counters } from "~db/store";
import type { RateLimits } from "../load-context";

const minute = 60;
const hour = 60 * minute;
/** Of a network within a round: a class of forty behind one address votes without noticing it, a script does. */
export const defaultVotesPerMinute = 600;
/** Of a network within a round: whoever throws away the cookie is another participant, and not another network. */
export const statementsPerHour = 60;

export function createRateLimits(
  votesPerMinute = defaultVotesPerMinute,
  counters: Counters | null = null,
): RateLimits {
  const limit = (keyPrefix: string, points: number, duration: number) =>
    makeLimit({ keyPrefix, points, duration }, counters);
  const report = limit("report", 5, hour);
  return {
    signIn: limit("sign-in", 30, 15 * minute).take,
    takePart: limit("take-part", votesPerMinute, minute).take,
    writeStatement: limit("write-statement", statementsPerHour, hour).take,
    takeFiles: limit("take-files", 20, minute).take,
    report: report.take,
    returnReport: report.giveBack,
    follow: limit("follow", 20, hour).take,
  };
}

interface Limited {
  readonly keyPrefix: string;
  readonly points: number;
  readonly duration: number;
}

function makeLimit(limited: Limited, counters: Counters | null) {
  const inMemory = new RateLimiterMemory(limited);
  const limiter = counters
    ? new RateLimiterPostgres({
        ...limited,
        storeClient: counters,
        storeType: "pool",
        tableName: rateLimitsTable,
        tableCreated: true,
        clearExpiredByTimeout: true,
        insuranceLimiter: inMemory,
        // Who is over the limit is told so from memory: a flood asks the database no more.
        inMemoryBlockOnConsumed: limited.points + 1,
      })
    : inMemory;
  return {
    take: async (client: string): Promise<boolean> => {
      try {
        await limiter.consume(client);
        return true;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return false;
        throw refusal;
      }
    },
    giveBack: async (client: string): Promise<void> => {
      await limiter.reward(client);
    },
  };
}
