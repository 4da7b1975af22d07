/**
 * npm run audit:verify [-- --log FILE --key FILE --checkpoint FILE]
 * Checks the log of the site's own database, or a copy of it, and names the first thing that is wrong. A copy of it
 * needs the public key; a checkpoint kept elsewhere shows what the database alone cannot.
 */
import { createPublicKey, type KeyObject } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseLogLines } from "~db/audit/log-lines";
import { type Verdict, verifyLog } from "~db/audit/verify-log";
import { openStore } from "~db/open-store";
import { listCheckpoints, readLog } from "~db/queries/audit-log";
import { openKeys } from "~/identity/keys";
import { readSettings, type Settings } from "~/web/settings";

const root = fileURLToPath(new URL("../../", import.meta.url));

const options = readOptions();
const kept = options.checkpoint === undefined ? [] : [readText(options.checkpoint)];
const verdict = options.log === undefined ? await verifyDatabase() : await verifyCopy(options.log);
console.log(describe(verdict));
process.exitCode = verdict.ok ? 0 : 1;

function readOptions() {
  try {
    const text = { type: "string" } as const;
    return parseArgs({ options: { log: text, key: text, checkpoint: text } }).values;
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}

async function verifyCopy(file: string): Promise<Verdict> {
  if (options.key === undefined) stop("--log needs --key: the public key, as /log/key gives it.");
  return verifyLog(parseLogLines(readText(file)), [], kept, readKey(options.key));
}

async function verifyDatabase(): Promise<Verdict> {
  const settings = readSettings(process.env);
  if (!settings.ok) stop(settings.problems.join("\n"));
  const { databaseUrl } = settings.value;
  if (/^file:(?!\/\/)/.test(databaseUrl) && !existsSync(resolve(databaseUrl.slice("file:".length))))
    stop(`There is no database at ${databaseUrl}.`);
  const publicKey = keyOf(settings.value);
  const store = await openStore(databaseUrl, {
    migrationsFolder: resolve(root, "db/migrations"),
    now: new Date(),
  });
  try {
    return await verifyLog(readLog(store.read), await listCheckpoints(store.read), kept, publicKey);
  } finally {
    await store.close();
  }
}

function keyOf({ keysFile }: Settings): KeyObject {
  if (options.key !== undefined) return readKey(options.key);
  if (!existsSync(keysFile)) stop(`There is no file of keys at ${keysFile}; name the public key with --key.`);
  return createPublicKey(openKeys(keysFile).signing);
}

function describe(found: Verdict): string {
  if (found.ok) {
    const signed = found.signed === 0 ? "none signed" : `signed up to ${found.signed}`;
    return `The log is whole: ${found.size} entries, ${signed}, root ${found.root}.`;
  }
  if (found.kind === "signature")
    return `${checkpointName(found.checkpoint)} is not signed by this key, or was changed.`;
  if (found.kind === "column") {
    if ("checkpoint" in found)
      return `${checkpointName(found.checkpoint)}: a column says other than its signed note.`;
    return `Entry ${found.seq} is broken: a column says other than the text that was hashed.`;
  }
  switch (found.kind) {
    case "hash":
      return `Entry ${found.seq} is broken: its text or its hash was changed.`;
    case "order":
      return `Entry ${found.seq} is broken: it is missing, or another stands in its place.`;
    case "link":
      return `Entry ${found.seq} is broken: the entry after it was written after another one.`;
    case "missing":
      return `Entry ${found.seq} is missing: a checkpoint covers it.`;
    case "rewritten":
      return `Entry ${found.seq} is broken, or a later one up to ${found.until}: the log is not the one that was signed.`;
  }
}

function checkpointName(size: number | null): string {
  return size === null ? "The checkpoint that was given" : `The checkpoint of ${size} entries`;
}

function readKey(file: string): KeyObject {
  try {
    return createPublicKey(readText(file));
  } catch {
    stop(`${file} holds no public key.`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    stop(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
