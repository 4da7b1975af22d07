/**
 * Loaded before a server that is measured: tells, at a port of its own, how late its event loop was since last asked and
 * how much of the processor it took since its start.
 */
import { createServer } from "node:http";
import { monitorEventLoopDelay } from "node:perf_hooks";

// The histogram counts from one timer to the next: its resolution is no delay.
const resolution = 5;
const delays = monitorEventLoopDelay({ resolution });
delays.enable();
const milliseconds = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - resolution);

createServer((_, response) => {
  const { user, system } = process.cpuUsage();
  response.end(
    JSON.stringify({
      p50: milliseconds(delays.percentile(50)),
      p99: milliseconds(delays.percentile(99)),
      max: milliseconds(delays.max),
      cpuMs: (user + system) / 1000,
    }),
  );
  delays.reset();
})
  .listen(Number(process.env.LOOP_DELAY_PORT), "localhost")
  .unref();
