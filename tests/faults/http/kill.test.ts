import { expect, test } from "vitest";
import { killUnderLoad } from "./kill-under-load";

test(
  "killed twice while people vote and publish over HTTP, the site has every vote and publication that it answered",
  { timeout: 180_000 },
  async () => {
    const result = await killUnderLoad(2, () => undefined);
    expect(result.faults).toEqual([]);
    expect(result.killed).toBe(2);
    expect(result.votesAcknowledged).toBeGreaterThan(0);
    expect(result.publicationsAcknowledged).toBeGreaterThan(0);
    expect(result.cutOff).toBeGreaterThan(0);
  },
);
