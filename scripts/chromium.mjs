// A Chromium for the browser tests: the machine's own where there is one, else installed.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runQuietly } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Its path; null when there is none and none could be installed (the reason has been printed). */
export async function findOrInstallChromium(root) {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("  no Chromium here: apt-get install chromium fonts-noto-cjk");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runQuietly("apt-get", ["update"], { env });
    const { output } = await runQuietly("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"], { env });
    const installed = findChromium();
    if (installed) return installed;
    console.log(output.trim().split("\n").slice(-5).join("\n"));
  }
  console.log("  no Chromium here: npx playwright install chromium");
  const { ok, output } = await runQuietly("npx", ["playwright", "install", "chromium"], { cwd: root });
  if (!ok) console.log(output.trim().split("\n").slice(-5).join("\n"));
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return ok && existsSync(path) ? path : null;
}

function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  return candidates.find((path) => path && isExecutable(path)) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
