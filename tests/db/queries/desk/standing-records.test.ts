/** What stands on record, found by words, alike on both engines. */
import { describe, expect, test } from "vitest";
import { seedContent } from "~db/seed/seed";
import { kindOf } from "~db/records/record-kind";
import {
  type CorrectedSubject,
  correctedSubjects,
  listStandingRecords,
} from "~db/queries/desk/standing/standing-records";
import type { Store } from "~db/store";
import { contentFolder } from "../../../support/content/content-folder";
import { engines } from "../../../support/engines/engines";
import { day, instant } from "../../../support/histories";

const today = day("2026-11-25");
const seededAt = "2026-11-23T01:00:00.000Z";

describe.each(engines)("on %s", (_engine, open) => {
  const seeded = async () => {
    const store = await open();
    await seedContent(store, contentFolder);
    return store;
  };
  const keysIn = (store: Store) => async (subject: CorrectedSubject, words: string) =>
    (await listStandingRecords(store.read, subject, words, today)).records.map(({ key }) => key);

  test("every kind lists what stands under the key by which it is opened, and since when", async () => {
    const store = await seeded();
    for (const subject of correctedSubjects) {
      const { records } = await listStandingRecords(store.read, subject, "", today);
      // No answer to a statement is part of the seed.
      if (subject !== "response") expect(records.length, subject).toBeGreaterThan(1);
      for (const { key } of records.slice(0, 5)) {
        expect(await kindOf(subject).find(store.read, key), `${subject} ${key}`).not.toBeNull();
        expect(await kindOf(subject).since(store.read, key), subject).toBe(seededAt);
      }
    }
  });

  test("a record is found by every word of its bill or its own, whatever their case", async () => {
    const keysOf = keysIn(await seeded());
    expect(await keysOf("bill", "電信管理法")).toEqual(["telecommunications-management-act"]);
    expect(await keysOf("bill", "TELECOMMUNICATIONS act")).toEqual(["telecommunications-management-act"]);
    expect(await keysOf("bill", "電信 醫療")).toEqual([]);
    expect(await keysOf("agency", "fsc")).toEqual(["fsc"]);
    expect(await keysOf("meeting", "院會-9-2-5")).toEqual(["院會-9-2-5"]);
    expect(await keysOf("meeting", "2016-10-07")).toEqual(["院會-9-2-5"]);
    expect(await keysOf("lapse_decision", "著作權法")).toEqual(["9/copyright-act-full-revision"]);
    expect(await keysOf("relation", "電子通訊")).toEqual([
      "digital-communications-act|replaces|electronic-communications-act-2016",
    ]);
    expect(await keysOf("event", "電信管理法 2018-01-12")).toEqual(
      await keysOf("event", "telecommunications-management 2018-01-12"),
    );
    // The marks of a pattern are words like any other.
    for (const words of ["%", "_", "\\", "' or 1=1"]) expect(await keysOf("bill", words), words).toEqual([]);
  });

  test("what was taken back is not found, and the newest fifty are", async () => {
    const store = await seeded();
    const keysOf = keysIn(store);
    const { records, more } = await listStandingRecords(store.read, "event", "", today);
    expect([records.length, more]).toEqual([50, true]);
    const gone = records[0]!.key;
    const later = instant("2026-11-25T01:00:00.000Z");
    await store.transaction((within) => kindOf("event").retract(within, gone, later));
    expect(await keysOf("event", "")).not.toContain(gone);
  });
});
