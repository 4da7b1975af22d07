// Builds the site: Remix through Vite, then the edge's main through esbuild. The stamp that a good build leaves holds
// a digest of all that went in, so that a start knows in a moment whether the build still stands.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runQuietly } from "./run.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const stampFile = join(root, "build/stamp.json");
const inputs = [
  "app",
  "db",
  "public",
  "package-lock.json",
  "remix.config.js",
  "vite.config.ts",
  "tsconfig.json",
  "scripts/build.mjs",
];

export function isBuilt() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8")).digest === digestInputs();
  } catch {
    return false;
  }
}

/** Whether it succeeded; what went wrong has been printed. */
export async function build() {
  const began = Date.now();
  console.log("Building the site.");
  const digest = digestInputs();
  rmSync(join(root, "build"), { recursive: true, force: true });
  const failure = (await buildApp()) ?? (await buildEdge());
  if (failure) {
    console.error(`The build failed.\n${failure}`);
    rmSync(stampFile, { force: true });
    return false;
  }
  writeFileSync(stampFile, JSON.stringify({ digest }));
  console.log(`  built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  return true;
}

async function buildApp() {
  const remix = join(root, "node_modules/@remix-run/dev/dist/cli.js");
  const env = { ...process.env, NODE_ENV: "production" };
  const { ok, output } = await runQuietly(process.execPath, [remix, "vite:build"], { cwd: root, env });
  return ok ? null : output;
}

async function buildEdge() {
  const esbuild = await import("esbuild");
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: {
        main: "app/web/main.ts",
        "briefing-worker": "app/briefings/formats/worker.ts",
        "round-worker": "app/web/threads/round-entry.ts",
      },
      outdir: "build/server",
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20.19",
      sourcemap: true,
      logLevel: "silent",
    });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function digestInputs() {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of inputs.flatMap((input) => listFiles(join(root, input))))
    hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

function listFiles(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await build()) ? 0 : 1);
