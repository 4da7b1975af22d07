/**
 * Loaded into a server before everything else: its clock stands ahead of the machine's by the milliseconds that a file
 * holds, so that a round can close without anybody waiting for it. The program under test knows nothing of it.
 */
import { readFileSync } from "node:fs";

const MachineDate = globalThis.Date;
let ahead = 0;

function look() {
  try {
    ahead = Number(readFileSync(process.env.LAWTRAIL_TEST_CLOCK, "utf8")) || 0;
  } catch {
    ahead = 0;
  }
}

class MovedDate extends MachineDate {
  constructor(...given) {
    super(...(given.length === 0 ? [MachineDate.now() + ahead] : given));
  }
  static now() {
    return MachineDate.now() + ahead;
  }
  static [Symbol.hasInstance](value) {
    return value instanceof MachineDate;
  }
}

look();
setInterval(look, 50).unref();
globalThis.Date = MovedDate;
