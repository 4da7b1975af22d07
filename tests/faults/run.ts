/** npm run faults: forty kills while publishing; ends with 1 when anything is half there, or when no kill hit. */
import { delays, runKillRounds } from "./kill-rounds";

const result = await runKillRounds(delays.length, (line) => process.stdout.write(`${line}\n`));
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
const hit = result.killed > 0 && result.acknowledged > 0 && result.interrupted > 0;
if (!hit) process.stderr.write("The kills did not hit a publisher at work: nothing is proven.\n");
process.exit(hit && result.faults.length === 0 ? 0 : 1);
