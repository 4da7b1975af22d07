// Installs what is missing, says so while it does, and sees to it that SQLite can be loaded. Used by start, dev and
// test before anything else, so it uses nothing but Node. No package's install script runs, except better-sqlite3's.
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runQuietly } from "./run.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const modules = join(root, "node_modules");
const stampFile = join(modules, ".lawtrail-install.json");
const sqlite = join(modules, "better-sqlite3");
const environment = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };

/** Ends the process with one clear line for each thing that a person must mend. */
export async function install() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  // A compiled module fits one version of Node's interface on one kind of machine.
  const binary = `${process.versions.modules}-${process.platform}-${process.arch}`;
  const stamp = readJson(stampFile) ?? {};
  if (stamp.lock === lock && stamp.binary === binary) return;

  if (stamp.lock !== lock && !holdsWhatTheLockNames()) await installPackages();
  if (!(await canLoadSqlite())) await buildSqlite();
  writeFileSync(stampFile, JSON.stringify({ lock, binary }));
}

/** Whether npm's own note of what it installed agrees with the lock: somebody ran npm by hand. */
function holdsWhatTheLockNames() {
  const held = readJson(join(modules, ".package-lock.json"))?.packages;
  if (!held) return false;
  const { "": _root, ...wanted } = readJson(join(root, "package-lock.json")).packages;
  const same = ([path, { version, integrity }]) =>
    wanted[path]?.version === version && wanted[path].integrity === integrity;
  const missing = Object.entries(wanted).some(([path, { optional }]) => !optional && !held[path]);
  return !missing && Object.entries(held).every(same);
}

async function installPackages() {
  console.log("Installing the packages that package-lock.json names (npm ci). This takes a minute or two.");
  const began = Date.now();
  const progress = setInterval(() => {
    console.log(`  … ${Math.round((Date.now() - began) / 1000)} s, ${countPackages()} packages so far`);
  }, 10_000);
  // Development packages too, also where NODE_ENV says production: the build needs them.
  const { ok, output } = await runQuietly("npm", ["ci", "--ignore-scripts", "--include=dev"], {
    cwd: root,
    env: environment,
  });
  clearInterval(progress);
  if (!ok) stop(["npm ci failed. Its last lines:", ...lastLines(output)]);
  console.log(`  ${countPackages()} packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

async function buildSqlite() {
  console.log(
    "Preparing SQLite (better-sqlite3): a ready-made one if there is one, else compiled here in about a minute.",
  );
  const began = Date.now();
  const progress = setInterval(() => {
    console.log(`  … ${Math.round((Date.now() - began) / 1000)} s`);
  }, 10_000);
  // Run as the package's own script, which no policy of npm's about the scripts of dependencies can skip.
  const { output } = await runQuietly("npm", ["run", "install"], {
    cwd: sqlite,
    env: { ...environment, ...ownHeaders() },
  });
  clearInterval(progress);
  if (await canLoadSqlite()) return;
  const missing = missingTools();
  if (missing.length > 0) stop(missing);
  stop(["better-sqlite3 could not be compiled. The last lines:", ...lastLines(output)]);
}

/** Node's own headers where they came with it, so that compiling needs no download. */
function ownHeaders() {
  const folder = join(dirname(process.execPath), "..");
  return existsSync(join(folder, "include/node/node.h")) ? { npm_config_nodedir: folder } : {};
}

async function canLoadSqlite() {
  if (!existsSync(sqlite)) return false;
  const script = 'new (require("better-sqlite3"))(":memory:").close()';
  return (await runQuietly(process.execPath, ["-e", script], { cwd: root })).ok;
}

function missingTools() {
  const advice =
    "on Debian or Ubuntu: apt-get install -y build-essential python3; on macOS: xcode-select --install";
  return [["gcc", "cc", "clang"], ["g++", "c++", "clang++"], ["make"], ["python3", "python"]]
    .filter((names) => !names.some(isOnPath))
    .map(([name]) => `${name} is missing, which is needed to compile better-sqlite3 (${advice}).`);
}

function isOnPath(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function countPackages() {
  const names = existsSync(modules) ? readdirSync(modules).filter((name) => !name.startsWith(".")) : [];
  const inside = (name) => (name.startsWith("@") ? readdirSync(join(modules, name)).length : 1);
  return names.reduce((sum, name) => sum + inside(name), 0);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function lastLines(output) {
  return output
    .trim()
    .split("\n")
    .slice(-15)
    .map((line) => `  ${line}`);
}

function stop(lines) {
  console.error(lines.join("\n"));
  process.exit(1);
}
