/**
 * npm run faults [-- names]: every way in which this machine can be made to fail the site, or those that are named. It
 * ends with 1 when anything that was answered is lost, anything is half there, or a fault did not strike at all.
 */
import { failSystemCalls, hasStrace } from "./calls/system-calls";
import { jumpClock } from "./clock/jump-clock";
import { damageFiles } from "./disk/damage-file";
import { fillDisk } from "./disk/full-disk";
import { killsAfter, killUnderLoad } from "./http/kill-under-load";
import { delays, runKillRounds } from "./kill-rounds";
import { interruptMigrations } from "./migration/interrupt-migration";
import { measureAmongSlowClients } from "./slow/slow-clients";

type Tell = (line: string) => void;
interface Outcome {
  /** Empty when nothing was lost and the fault struck; null when it cannot be made here. */
  readonly faults: readonly string[];
}

const struck = <O extends Outcome>(outcome: O, did: boolean): O =>
  did ? outcome : { ...outcome, faults: [...outcome.faults, "the fault did not strike: nothing is proven"] };

const runs: Readonly<Record<string, (tell: Tell) => Promise<Outcome | null>>> = {
  publishing: async (tell) => {
    const result = await runKillRounds(delays.length, tell);
    return struck(result, result.killed > 0 && result.acknowledged > 0 && result.interrupted > 0);
  },
  load: async (tell) => {
    const result = await killUnderLoad(killsAfter.length, tell);
    return struck(result, result.votesAcknowledged > 0 && result.cutOff > 0);
  },
  calls: async (tell) => {
    if (!hasStrace) return null;
    const result = await failSystemCalls(tell);
    return struck(result, result.fired > 0 && result.refused > 0);
  },
  disk: (tell) => fillDisk(tell),
  damage: async () => {
    const result = await damageFiles(200);
    return struck(result, result.refused > 0);
  },
  migration: async () => {
    const result = await interruptMigrations(60);
    return struck(result, result.fired > 0);
  },
  clock: async (tell) => {
    const result = await jumpClock(tell);
    return struck(result, result.back > 0 && result.jumps > result.back && result.votesAcknowledged > 0);
  },
  slow: (tell) => measureAmongSlowClients(10_000, 30, tell),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in runs));
if (unknown.length > 0) {
  process.stderr.write(`Not a fault: ${unknown.join(", ")}. There are: ${Object.keys(runs).join(", ")}.\n`);
  process.exit(2);
}
let failed = 0;
for (const [name, run] of Object.entries(runs)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const tell: Tell = (line) => void process.stdout.write(`  ${line}\n`);
  process.stdout.write(`${name}\n`);
  const outcome = await run(tell);
  process.stdout.write(outcome === null ? "  not run here\n" : `${JSON.stringify(outcome, null, 2)}\n`);
  if (outcome && outcome.faults.length > 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
