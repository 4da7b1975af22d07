// Runs a program and waits for it: loudly, with what it says on our own output, or quietly, keeping it for a failure.
import { spawn } from "node:child_process";

const onWindows = process.platform === "win32";

/** Resolves with whether it succeeded and with all that it said. */
export async function runQuietly(command, args, options = {}) {
  const child = start(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (output += text));
  const problem = await ending(child);
  return { ok: problem === null, output: output || `${command}: ${problem}` };
}

/** Resolves with whether it succeeded. */
export async function runLoudly(command, args, options = {}) {
  const child = start(command, args, { ...options, stdio: "inherit" });
  const problem = await ending(child);
  if (problem && child.pid === undefined) console.error(`${command}: ${problem}`);
  return problem === null;
}

function start(command, args, options) {
  const child = spawn(command, args, { shell: onWindows && command.startsWith("np"), ...options });
  // Stopped while it runs, we take it with us.
  const stop = () => {
    child.kill();
    process.exit(143);
  };
  process.once("SIGTERM", stop);
  child.once("close", () => process.off("SIGTERM", stop));
  return child;
}

/** Null when it succeeded, else in a few words how it ended. */
function ending(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(code === 0 ? null : `ended with ${signal ?? code}`));
  });
}
