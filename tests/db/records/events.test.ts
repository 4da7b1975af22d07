import { asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { recordKinds } from "~db/records/record-kind";
import { engines } from "../../support/engines/engines";
import { instant } from "../../support/histories";
import { insertBill } from "../../support/sample-rows";
import type { Store } from "~db/store";

const first = instant("2026-11-23T01:00:00.000Z");
const later = instant("2026-12-01T02:00:00.000Z");
const { event, source } = recordKinds;

const gazette = source.shape.parse({
  key: "gazette",
  kind: "gazette",
  title: { zh: "公報", en: "Gazette" },
  publisher: { zh: "行政院", en: "Executive Yuan" },
  address: null,
  readOn: "2026-11-20",
});

function reading(on: string, more: object = {}) {
  return event.shape.parse({
    bill: "some-act",
    on,
    stage: "legislative.first_reading",
    sources: [{ source: "gazette", at: "第1頁", grade: "official" }],
    ...more,
  });
}

const write = <T>(store: Store, work: Parameters<typeof store.transaction<T>>[0]) => store.transaction(work);

async function fill(store: Store): Promise<void> {
  await write(store, async (within) => {
    await insertBill(within, "some-act");
    await source.insert(within, gazette, first);
  });
}

describe.each(engines)("on %s", (_engine, open) => {
  test("an event is read back as it was written, and stands after the others of its day", async () => {
    const store = await open();
    await fill(store);
    const whole = reading("by 2017-08-17", {
      verbatim: "一讀",
      note: { zh: "註", en: "Note" },
      unusual: { zh: "因", en: "Because" },
      document: "院臺字第1號",
    });
    const [key, second] = await write(store, async (within) => [
      await event.insert(within, whole, first),
      await event.insert(within, reading("2017-08-17"), first),
    ]);
    expect(await event.find(store.read, key)).toEqual({ ...whole, order: 1 });
    expect((await event.find(store.read, second))!.order).toBe(2);
    expect(await event.find(store.read, "999")).toBeNull();
    expect(await event.find(store.read, "not-a-number")).toBeNull();
  });

  test("a replaced event is taken back, and what replaces it says so and keeps its place in the day", async () => {
    const store = await open();
    await fill(store);
    const key = await write(store, async (within) => {
      const id = await event.insert(within, reading("2017-06-16"), first);
      await event.insert(within, reading("2017-06-16"), first);
      return id;
    });
    const corrected = reading("2017-06-16", { stage: "legislative.referred" });
    const next = await write(store, (within) => event.replace(within, key, corrected, later));
    expect(next).not.toBe(key);
    expect(await event.find(store.read, key)).toBeNull();
    expect(await event.find(store.read, next)).toEqual({ ...corrected, order: 1 });
    const { events } = store.tables;
    const rows = await store.read.db
      .select({ at: events.recordedAt, back: events.retractedAt, corrects: events.correctsEventId })
      .from(events)
      .where(eq(events.dayOrder, 1))
      .orderBy(asc(events.id));
    expect(rows).toEqual([
      { at: first, back: later, corrects: null },
      { at: later, back: null, corrects: Number(key) },
    ]);
  });

  test("an event moved to another day comes last there, and a retracted one stands no more", async () => {
    const store = await open();
    await fill(store);
    const [key] = await write(store, async (within) => [
      await event.insert(within, reading("2017-06-16"), first),
      await event.insert(within, reading("2017-06-20"), first),
    ]);
    const moved = await write(store, (within) => event.replace(within, key, reading("2017-06-20"), later));
    expect((await event.find(store.read, moved))!.order).toBe(2);
    await write(store, (within) => event.retract(within, moved, later));
    expect(await event.find(store.read, moved)).toBeNull();
    await expect(write(store, (within) => event.retract(within, moved, later))).rejects.toThrow(moved);
    await expect(
      write(store, (within) => event.replace(within, moved, reading("2017-06-20"), later)),
    ).rejects.toThrow(moved);
  });

  test("a source is read back as it was written, and is neither replaced nor retracted", async () => {
    const store = await open();
    await fill(store);
    expect(await source.find(store.read, "gazette")).toEqual(gazette);
    expect(await source.find(store.read, "nowhere")).toBeNull();
    await expect(write(store, (within) => source.replace(within, "gazette", gazette, later))).rejects.toThrow(
      "never replaced",
    );
    await expect(write(store, (within) => source.retract(within, "gazette", later))).rejects.toThrow();
    await expect(write(store, (within) => source.insert(within, gazette, later))).rejects.toThrow();
  });
});
