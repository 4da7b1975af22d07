/** The end of a server: accepts nothing new, lets what is under way finish, and cuts what takes too long. */
import type { Server } from "node:http";
import { setTimeout as after } from "node:timers/promises";

/** Whether everything finished within so many milliseconds. */
export async function drain(server: Server, within: number): Promise<boolean> {
  const closed = new Promise<true>((resolve) => server.close(() => resolve(true)));
  // A connection that answered its last request stays open for the next one, which will not come.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const timeUp = new AbortController();
  const finished = await Promise.race([closed, after(within, false, { signal: timeUp.signal })]);
  timeUp.abort();
  clearInterval(sweep);
  if (!finished) server.closeAllConnections();
  return finished;
}
