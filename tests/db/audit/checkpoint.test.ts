import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { makeCheckpoint } from "~db/audit/checkpoint";
import { hashLeaf, rootOf } from "~db/audit/merkle";
import { readCheckpoint, signCheckpoint } from "~db/audit/signed-note";
import { findLastCheckpoint, listCheckpoints, readLog } from "~db/queries/audit-log";
import { openTestStore } from "../../support/engines/migrated-file";
import { onBoth } from "../../support/engines/engines";
import { fillLog, logOrigin, publicKey, tamper } from "../../support/audit/sample-log";
import { testKeys } from "../../support/desk/test-keys";

const now = new Date("2026-11-25T09:00:00.000Z");
const root = hashLeaf("anything");

onBoth("a checkpoint covers every entry, says so in five lines, and is made once", async (store) => {
  expect(await makeCheckpoint(store, testKeys.signing, logOrigin, now)).toBeNull();
  await fillLog(store, 5, []);
  const made = await makeCheckpoint(store, testKeys.signing, logOrigin, now);
  expect(await makeCheckpoint(store, testKeys.signing, logOrigin, now)).toEqual(made);
  expect(await listCheckpoints(store.read)).toEqual([made]);

  const leaves: Buffer[] = [];
  for await (const row of readLog(store.read)) leaves.push(hashLeaf(row.canonical));
  expect(made?.note.split("\n").slice(0, 4)).toEqual([logOrigin, "5", rootOf(leaves).toString("base64"), ""]);
  expect(readCheckpoint(made!.note, publicKey)).toEqual({
    origin: logOrigin,
    size: 5,
    root: rootOf(leaves),
  });
});

test("a log that was cut short, changed or begun anew is never signed", async () => {
  for (const tampering of [
    "delete from audit_entries where seq > 3",
    "delete from audit_entries where seq = 2",
    "update audit_entries set actor = 'somebody' where seq = 4",
    "delete from audit_entries",
  ]) {
    const store = await openTestStore();
    await fillLog(store, 5, [5]);
    await tamper(store, tampering);
    await expect(makeCheckpoint(store, testKeys.signing, logOrigin, now)).rejects.toThrow("not signed");
    expect((await findLastCheckpoint(store.read))?.size).toBe(5);
  }
});

test("a note is read only as it was written, and only under its own key and name", () => {
  const note = signCheckpoint({ origin: logOrigin, size: 7, root }, testKeys.signing);
  expect(readCheckpoint(note, publicKey)).toEqual({ origin: logOrigin, size: 7, root });
  expect(readCheckpoint(note, generateKeyPairSync("ed25519").publicKey)).toBeNull();
  for (const other of [
    note.trimEnd(),
    `${note}\n`,
    note.replaceAll("\n", "\r\n"),
    note.replace("7", "07"),
    "",
  ])
    expect(readCheckpoint(other, publicKey), JSON.stringify(other)).toBeNull();
});

test("no bit of a note can be changed", () => {
  const bytes = Buffer.from(signCheckpoint({ origin: logOrigin, size: 7, root }, testKeys.signing));
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    expect(readCheckpoint(changed.toString("utf8"), publicKey), String(bit)).toBeNull();
  }
});
