/** The verifier that stands alone, run as its reader runs it: a copy of the log, the key, and a checkpoint that was kept. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatLogLine } from "~db/audit/log-lines";
import { findLastCheckpoint, readLog } from "~db/queries/audit-log";
import { openTestStore } from "../support/engines/migrated-file";
import { fillLog, publicKey } from "../support/audit/sample-log";

const folder = mkdtempSync(path.join(tmpdir(), "lawtrail-log-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let lines: string[];
let note: string;
beforeAll(async () => {
  const store = await openTestStore();
  await fillLog(store, 5, [5]);
  lines = [];
  for await (const row of readLog(store.read)) lines.push(formatLogLine(row));
  note = (await findLastCheckpoint(store.read))!.note;
});

/** Copied out of the repository: it must not need anything of ours. */
function verify(log: string | Buffer, checkpoint: string | Buffer | null = note) {
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const script = path.resolve("scripts/audit/verify-log.mjs");
  const key = file("key.pem", publicKey.export({ type: "spki", format: "pem" }).toString());
  const args = [script, "--log", file("log.jsonl", log), "--key", key];
  if (checkpoint !== null) args.push("--checkpoint", file("checkpoint.txt", checkpoint));
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: folder });
  return { status, stdout };
}

test("a whole log is told to be whole", () => {
  expect(verify(lines.join(""))).toEqual({
    status: 0,
    stdout: "5 entries, each as it was written.\nThe first 5 are the ones that were signed.\n",
  });
  expect(verify(lines.join(""), null).status).toBe(0);
});

test("a byte changed anywhere in a line of the copy is named by its entry", () => {
  const whole = Buffer.from(lines.join(""));
  const third = lines[0]!.length + lines[1]!.length;
  for (let byte = 0; byte < lines[2]!.length; byte += 13) {
    const changed = Buffer.from(whole);
    changed[third + byte]! ^= 0x11;
    const { status, stdout } = verify(changed);
    expect(stdout, String(byte)).toContain("Entry 3 is broken");
    expect(status).toBe(1);
  }
});

test("an entry removed, moved or put in twice is named", () => {
  for (const [log, seq] of [
    [lines.toSpliced(1, 1), 2],
    [lines.slice(0, 4), 5],
    [[], 1],
    [lines.with(1, lines[3]!).with(3, lines[1]!), 2],
    [lines.toSpliced(2, 0, lines[0]!), 3],
  ] as const) {
    const { status, stdout } = verify(log.join(""));
    expect(stdout).toMatch(new RegExp(`Entry ${seq} is (broken|missing)`));
    expect(status).toBe(1);
  }
});

test("a checkpoint that was edited is refused", () => {
  const changed = Buffer.from(note);
  for (const byte of [0, 18, 25, note.length - 8]) {
    const other = Buffer.from(changed);
    other[byte]! ^= 0x01;
    expect(verify(lines.join(""), other)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("checkpoint is not signed") as string,
    });
  }
});
