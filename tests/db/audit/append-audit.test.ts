import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { requireInstant } from "~/domain/dates/calendar-date";
import { actorCommitment } from "~db/audit/actor-commitment";
import { appendAudit } from "~db/audit/append-audit";
import { onServer, openServerStores } from "../../support/engines/migrated-postgres";
import { onBoth } from "../../support/engines/engines";
import type { Store } from "~db/store";

const at = requireInstant("2026-11-25T09:00:00.000Z");
const entry = { at, action: "change_set.published", subject: "change_set:1", actor: null, facts: {} };
const entriesOf = ({ read, tables }: Store) =>
  read.db.select().from(tables.auditEntries).orderBy(tables.auditEntries.seq);

onBoth("forty that append at once get 1 to 40, and each names the one before", async (store) => {
  const numbers = await Promise.all(
    Array.from({ length: 40 }, () => store.transaction((within) => appendAudit(within, entry))),
  );
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  const rows = await entriesOf(store);
  const previous = rows.map((row) => (JSON.parse(row.canonical) as { previous: string | null }).previous);
  expect(previous).toEqual([null, ...rows.slice(0, -1).map((row) => row.leafHash)]);
});

onBoth("a transaction that is given up leaves no entry and no gap", async (store) => {
  await store.transaction((within) => appendAudit(within, entry));
  const failing = store.transaction(async (within) => {
    await appendAudit(within, entry);
    await appendAudit(within, entry);
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await store.transaction((within) => appendAudit(within, entry))).toBe(2);
});

onBoth("the stored text is exactly what was hashed, keys sorted and only ASCII", async (store) => {
  const facts = { zz: 1, a: "三讀 \u0000 \u{1f600} \ud800", "': --": [true, null, 1.5, { b: 2, a: 1 }] };
  await store.transaction((within) => appendAudit(within, { ...entry, actor: "ab12", facts }));
  const [row] = await entriesOf(store);
  expect(row?.canonical).toBe(
    String.raw`{"action":"change_set.published","actor":"ab12","at":"2026-11-25T09:00:00.000Z","facts":{"': --":[true,null,1.5,{"a":1,"b":2}],"a":"\u4e09\u8b80 \u0000 \ud83d\ude00 \ud800","zz":1},"previous":null,"seq":1,"subject":"change_set:1"}`,
  );
  expect(JSON.parse(row!.canonical)).toMatchObject({ facts });
  const bytes = Buffer.concat([Buffer.of(0), Buffer.from(row!.canonical)]);
  expect(row?.leafHash).toBe(createHash("sha256").update(bytes).digest("hex"));
});

onBoth("the database itself refuses to change or delete an entry", async (store) => {
  const { auditEntries } = store.tables;
  await store.transaction((within) => appendAudit(within, entry));
  await expect(
    store.transaction(({ db }) =>
      db.update(auditEntries).set({ action: "nothing.happened" }).where(eq(auditEntries.seq, 1)),
    ),
  ).rejects.toThrow();
  await expect(store.transaction(({ db }) => db.delete(auditEntries))).rejects.toThrow();
  expect(await entriesOf(store)).toMatchObject([{ seq: 1, action: "change_set.published" }]);
});

onBoth("words where codes belong are refused before anything is written", async (store) => {
  for (const part of [{ action: "two words" }, { subject: "法案" }, { actor: "" }, { subject: "a\n" }])
    await expect(store.transaction((within) => appendAudit(within, { ...entry, ...part }))).rejects.toThrow(
      /codes/,
    );
  const broken = { ...entry, facts: { days: Number.NaN } };
  await expect(store.transaction((within) => appendAudit(within, broken))).rejects.toThrow(/NaN/);
  expect(await entriesOf(store)).toEqual([]);
});

onServer("four machines that append at once leave no gap", async () => {
  const { store, stores } = await openServerStores(4);
  await Promise.all(
    Array.from({ length: 80 }, (_, turn) =>
      stores[turn % 4]!.transaction((within) => appendAudit(within, entry)),
    ),
  );
  expect((await entriesOf(store)).map((row) => row.seq)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1));
});

test("a commitment is the same for a person under a key, and another under another key", () => {
  const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  expect(actorCommitment(key, 3)).toMatch(/^[0-9a-f]{64}$/);
  expect(actorCommitment(key, 3)).toBe(actorCommitment(Buffer.alloc(32, 1), 3));
  expect(new Set([actorCommitment(key, 3), actorCommitment(key, 4), actorCommitment(other, 3)]).size).toBe(3);
});
