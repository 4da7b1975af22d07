/** Done when: whatever is changed, removed, inserted or reordered in the log is named. */
import { beforeAll, expect, test } from "vitest";
import { formatLogLine, parseLogLines } from "~db/audit/log-lines";
import { signCheckpoint } from "~db/audit/signed-note";
import { verifyLog } from "~db/audit/verify-log";
import { listCheckpoints, type LogRow, readLog, type StoredCheckpoint } from "~db/queries/audit-log";
import { hashLeaf } from "~db/audit/merkle";
import { openTestStore } from "../../support/engines/migrated-file";
import { onBoth } from "../../support/engines/engines";
import { fillLog, logOrigin, publicKey, tamper } from "../../support/audit/sample-log";
import { testKeys } from "../../support/desk/test-keys";

let rows: LogRow[];
let stored: StoredCheckpoint[];
beforeAll(async () => {
  const store = await openTestStore();
  await fillLog(store, 8, [3, 8]);
  rows = [];
  for await (const row of readLog(store.read)) rows.push(row);
  stored = await listCheckpoints(store.read);
});

const verify = (log: readonly LogRow[], kept: string[] = []) => verifyLog(log, stored, kept, publicKey);
const without = (seq: number) => rows.filter((row) => row.seq !== seq);
/** As somebody would do who wants nothing to be noticed: numbered anew from 1. */
const renumbered = (log: readonly LogRow[]) => log.map((row, index) => ({ ...row, seq: index + 1 }));
/** As somebody would do who writes the text and its hash anew too. */
const rewritten = (row: LogRow, change: Record<string, unknown>): LogRow => {
  const canonical = JSON.stringify({ ...(JSON.parse(row.canonical) as object), ...change });
  return { ...row, ...change, canonical, leafHash: hashLeaf(canonical).toString("hex") };
};

test("a log that nobody touched is whole", async () => {
  expect(await verify(rows)).toMatchObject({ ok: true, size: 8, signed: 8 });
  expect(parseLogLines(rows.map(formatLogLine).join(""))).toEqual(rows);
});

test("any bit flipped in any byte of any column of any entry is named", async () => {
  let flips = 0;
  for (const [index, row] of rows.entries()) {
    for (const name of ["at", "action", "subject", "actor", "canonical", "leafHash"] as const) {
      const bytes = Buffer.from(row[name] ?? "");
      for (let byte = 0; byte < bytes.length; byte++) {
        const changed = Buffer.from(bytes);
        changed[byte]! ^= 1 << ((byte + index) % 8);
        const log = rows.with(index, { ...row, [name]: changed.toString("utf8") });
        expect(await verify(log), `${name} ${byte}`).toMatchObject({ ok: false, seq: row.seq });
        flips += 1;
      }
    }
    const nobody = row.actor === null ? "" : null;
    expect(await verify(rows.with(index, { ...row, actor: nobody }))).toMatchObject({ seq: row.seq });
  }
  expect(flips).toBeGreaterThan(3000);
});

test("any entry removed is named, the last ones too", async () => {
  for (const { seq } of rows) {
    expect(await verify(without(seq)), String(seq)).toMatchObject({ ok: false, seq });
    const kind = seq === 8 ? "missing" : "column";
    expect(await verify(renumbered(without(seq))), String(seq)).toMatchObject({ ok: false, seq, kind });
  }
  expect(await verify(rows.slice(0, 5))).toMatchObject({ ok: false, seq: 6, kind: "missing" });
  expect(await verify([])).toMatchObject({ ok: false, seq: 1, kind: "missing" });
});

test("any two entries that changed places are named by the first", async () => {
  for (let one = 0; one < 8; one++)
    for (let other = one + 1; other < 8; other++) {
      const swapped = rows.with(one, rows[other]!).with(other, rows[one]!);
      expect(await verify(swapped)).toMatchObject({ ok: false, seq: one + 1 });
      expect(await verify(renumbered(swapped))).toMatchObject({ ok: false, seq: one + 1 });
    }
});

test("an entry put in between, or written twice, is named", async () => {
  for (let place = 0; place < 8; place++) {
    const log = rows.toSpliced(place, 0, rows[(place + 3) % 8]!);
    expect(await verify(log)).toMatchObject({ ok: false, seq: place + 1 });
    expect(await verify(renumbered(log))).toMatchObject({ ok: false, seq: place + 1 });
  }
});

test("an entry written anew with its hash is named by the one after it, the last one by the checkpoint", async () => {
  for (const [index, row] of rows.entries()) {
    const log = rows.with(index, rewritten(row, { action: "nothing.happened" }));
    expect(await verify(log), String(index)).toMatchObject({ ok: false, seq: index === 7 ? 4 : row.seq });
  }
});

test("a log written anew from an entry on is told by the checkpoints, up to the last that still holds", async () => {
  const forged: LogRow[] = rows.slice(0, 4);
  for (const row of rows.slice(4))
    forged.push(rewritten(row, { action: "nothing.happened", previous: forged.at(-1)!.leafHash }));
  expect(await verify(forged)).toEqual({ ok: false, seq: 4, kind: "rewritten", until: 8 });
  // Without a checkpoint that covers it nothing shows: this is what copies kept elsewhere are for.
  expect(await verifyLog(forged, stored.slice(0, 1), [], publicKey)).toMatchObject({ ok: true, signed: 3 });
  const kept = [stored[1]!.note];
  expect(await verifyLog(forged, [], kept, publicKey)).toMatchObject({ ok: false, seq: 1, until: 8 });
});

test("a checkpoint that was edited is named", async () => {
  const [first, last] = stored as [StoredCheckpoint, StoredCheckpoint];
  const judge = (row: StoredCheckpoint) => verifyLog(rows, [first, row], [], publicKey);
  const other = rows[0]!.leafHash;
  expect(await judge({ ...last, note: last.note.replace("8", "7") })).toMatchObject({
    checkpoint: 8,
    kind: "signature",
  });
  expect(await judge({ ...last, size: 7 })).toMatchObject({ checkpoint: 7, kind: "column" });
  expect(await judge({ ...last, rootHash: other })).toMatchObject({ checkpoint: 8, kind: "column" });
  const wrong = signCheckpoint(
    { origin: logOrigin, size: 3, root: Buffer.from(other, "hex") },
    testKeys.signing,
  );
  expect(await verify(rows, [wrong])).toMatchObject({ ok: false, kind: "rewritten", until: 3 });
  expect(await verify(rows, ["x"])).toMatchObject({ ok: false, checkpoint: null, kind: "signature" });
});

onBoth("in the tables themselves, too, what was changed behind the triggers is named", async (store) => {
  await fillLog(store, 4, [4]);
  await tamper(store, "update audit_entries set subject = 'change_set:9' where seq = 3");
  const found = await verifyLog(readLog(store.read), await listCheckpoints(store.read), [], publicKey);
  expect(found).toEqual({ ok: false, seq: 3, kind: "column" });
});
