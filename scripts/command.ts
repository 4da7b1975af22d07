/** What the commands of the site have in common: their settings, and one sentence at the end, good or bad. */
import { readSettings, type Settings } from "~/web/settings";

/** Says what came of it; what went wrong is said on the other output, and the process ends with 1. */
export async function runCommand(work: () => Promise<string>): Promise<void> {
  try {
    console.log(await work());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** The site's own settings. @throws with a line for each that is wrong */
export function requireSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const settings = readSettings(environment);
  if (!settings.ok) throw new Error(settings.problems.join("\n"));
  return settings.value;
}
