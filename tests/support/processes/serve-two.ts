/** Two processes behind the address that PORT names, until told to end: what the browser tests ask instead of one. */
import { startTwoProcesses } from "./two-processes";

const two = await startTwoProcesses({ port: Number(process.env.PORT) });
process.stdout.write(`${two.origin}\n`);
for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, () => {
    void two.close().then(() => process.exit(0));
  });
