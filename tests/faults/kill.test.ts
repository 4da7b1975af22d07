import { expect, test } from "vitest";
import { runKillRounds } from "./kill-rounds";

test(
  "killed five times while publishing, the site keeps every acknowledged set and no half of any",
  { timeout: 180_000 },
  async () => {
    const result = await runKillRounds(5, () => undefined);
    expect(result.faults).toEqual([]);
    expect(result.killed).toBe(5);
    expect(result.acknowledged).toBeGreaterThan(0);
    expect(result.unfinished).toBeGreaterThan(0);
  },
);
