#!/usr/bin/env node
/**
 * Checks a copy of the site's log. Needs Node alone, nothing else of this project:
 *
 *   node verify-log.mjs --log log.jsonl --key key.pem [--checkpoint checkpoint.txt]
 *
 * log.jsonl is what /log/entries gives (all its pages, one after the other), key.pem is /log/key, and the checkpoint is
 * what /log/checkpoint gave at any time: the older the copy you kept, the more it shows. Ends with 0 when all is well,
 * with 1 and the first broken entry when it is not, with 2 when it could not check.
 */
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";

const columns = ["seq", "at", "action", "subject", "actor", "canonical", "leafHash"];

class Broken extends Error {}

const given = readOptions(process.argv.slice(2));
try {
  const log = readLog(given.log);
  console.log(`${log.hashes.length} entries, each as it was written.`);
  if (given.checkpoint !== undefined) {
    const size = checkCheckpoint(given.checkpoint, given.key, log.hashes);
    console.log(`The first ${size} are the ones that were signed.`);
  }
} catch (error) {
  if (!(error instanceof Broken)) throw error;
  console.log(error.message);
  process.exitCode = 1;
}

function readLog(text) {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const hashes = [];
  let previous = null;
  for (const [index, line] of lines.entries()) {
    const seq = index + 1;
    const row = parse(line);
    if (!row || JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name]]))) !== line)
      throw new Broken(`Entry ${seq} is broken: its line is not written as an entry is.`);
    if (row.seq !== seq) throw new Broken(`Entry ${seq} is broken: entry ${row.seq} stands in its place.`);
    const hash = sha256(Buffer.of(0), Buffer.from(String(row.canonical)));
    if (hash.toString("hex") !== row.leafHash)
      throw new Broken(`Entry ${seq} is broken: its text or its hash was changed.`);
    const told = parse(row.canonical) ?? {};
    for (const name of ["seq", "at", "action", "subject", "actor"])
      if (told[name] !== row[name])
        throw new Broken(`Entry ${seq} is broken: "${name}" says other than the text that was hashed.`);
    if (told.previous !== previous)
      throw new Broken(
        `Entry ${Math.max(1, seq - 1)} is broken: entry ${seq} was written after another one.`,
      );
    previous = row.leafHash;
    hashes.push(hash);
  }
  return { hashes };
}

function checkCheckpoint(note, key, hashes) {
  const end = note.indexOf("\n\n");
  const text = note.slice(0, end + 1);
  const [origin, sizeText, rootText, ...more] = text.split("\n");
  const [dash, name, blobText, ...rest] = note.slice(end + 2).split(/[ \n]/);
  const blob = Buffer.from(blobText ?? "", "base64");
  const raw = Buffer.from(key.export({ format: "jwk" }).x, "base64url");
  const keyHash = sha256(Buffer.from(`${name}\n`), Buffer.of(1), raw).subarray(0, 4);
  const isWritten =
    end > 0 &&
    more.join() === "" &&
    more.length === 1 &&
    dash === "\u2014" &&
    name === origin &&
    rest.join() === "" &&
    note === `${origin}\n${Number(sizeText)}\n${rootText}\n\n\u2014 ${name} ${blob.toString("base64")}\n` &&
    blob.subarray(0, 4).equals(keyHash) &&
    verify(null, Buffer.from(text), key, blob.subarray(4));
  if (!isWritten) throw new Broken("The checkpoint is not signed by this key, or was changed.");

  const size = Number(sizeText);
  if (size > hashes.length)
    throw new Broken(`Entry ${hashes.length + 1} is missing: the checkpoint covers ${size} entries.`);
  if (rootOf(hashes.slice(0, size)).toString("base64") !== rootText)
    throw new Broken(`Entry 1 is broken, or a later one up to ${size}: this is not the log that was signed.`);
  return size;
}

/** RFC 6962 2.1: the root over a list of leaf hashes. */
function rootOf(hashes) {
  if (hashes.length === 0) return sha256();
  if (hashes.length === 1) return hashes[0];
  let half = 1;
  while (half * 2 < hashes.length) half *= 2;
  return sha256(Buffer.of(1), rootOf(hashes.slice(0, half)), rootOf(hashes.slice(half)));
}

function sha256(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function parse(text) {
  try {
    const value = JSON.parse(text);
    return value !== null && typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

function readOptions(args) {
  const files = {};
  for (let at = 0; at < args.length; at += 2) files[args[at].replace(/^--/, "")] = args[at + 1];
  if (!files.log || !files.key) stop("verify-log.mjs --log FILE --key FILE [--checkpoint FILE]");
  try {
    return {
      log: readFileSync(files.log, "utf8"),
      key: createPublicKey(readFileSync(files.key, "utf8")),
      checkpoint: files.checkpoint === undefined ? undefined : readFileSync(files.checkpoint, "utf8"),
    };
  } catch (error) {
    stop(`Cannot read: ${error.message}`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
