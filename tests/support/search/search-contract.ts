/** What every engine's search must do, on made-up documents and on the real records. */
import { beforeAll, describe, expect, test } from "vitest";
import { findSearchResults } from "~db/queries/search/search-results";
import { rankedAtMost } from "~db/queries/search/matches";
import { reindex } from "~db/search/index-records";
import {
  putDocuments,
  readDocuments,
  removeDocuments,
  type SearchDocument,
} from "~db/search/search-documents";
import { seedContent } from "~db/seed/seed";
import type { Store } from "~db/store";
import { searchKinds } from "~/domain/search/kinds";
import { eventNames } from "~/i18n/event-names";
import { askedQueries, makeDocuments, textOf } from "../../../bench/search-documents";
import { at } from "../histories";
import { anything, ask, keysOf, made, today } from "./search-case";

const size = 600;

export function describeSearch(openStore: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore();
    await seedContent(store, "content", eventNames);
  }, 60_000);

  test.each([
    ["沙盒", ["fintech-experimentation-act", "unmanned-vehicles-experimentation-act"]],
    ["sandbox", ["fintech-experimentation-act", "unmanned-vehicles-experimentation-act"]],
    ["電信", ["telecommunications-management-act"]],
    ["telecommunications", ["telecommunications-management-act"]],
    ["無人機", ["civil-aviation-act-drones"]],
    ["drones", ["civil-aviation-act-drones"]],
    ["資通安全", ["cyber-security-management-act"]],
    ["資安法", ["cyber-security-management-act"]],
    ["cybersecurity", ["cyber-security-management-act"]],
    ["Cyber Security Management Act", ["cyber-security-management-act"]],
  ])("%s finds the right bill first in the real records, in both languages", async (words, right) => {
    for (const side of ["zh", "en"] as const) {
      const { results } = await findSearchResults(store.read, ask(words), anything, today, side, 1);
      expect(right).toContain(results[0]?.key);
      const marked = [...results[0]!.title, ...(results[0]!.excerpt?.segments ?? [])];
      expect(marked.some(({ hit }) => hit)).toBe(true);
    }
  });

  test("an event is found by its name together with its bill", async () => {
    const { results } = await findSearchResults(
      store.read,
      ask("電信管理法 三讀"),
      { kind: "event", phase: null },
      today,
      "zh",
      1,
    );
    expect(results[0]?.event?.code).toBe("legislative.third_reading");
    expect(results[0]?.event?.slug).toBe("telecommunications-management-act");
  });

  test("filling the index anew from the records gives the index that is there", async () => {
    const read = () => Promise.all(searchKinds.map((kind) => readDocuments(store.read, kind)));
    const before = await read();
    expect(before[0]!.size).toBe((await store.read.db.select().from(store.tables.bills)).length);
    const guides = [...before[searchKinds.indexOf("guide")]!.values()];
    const count = await store.transaction((within) => reindex(within, { guides, nameOf: eventNames }));
    expect(count).toBe(before.reduce((sum, documents) => sum + documents.size, 0));
    expect(await read()).toEqual(before);
  });

  test("the index says of every event what the events table says", async () => {
    const { events } = store.tables;
    const rows = await store.read.db.select().from(events);
    const documents = await readDocuments(store.read, "event");
    expect(documents.size).toBe(rows.length);
    for (const { id, happenedOn, recordedAt, retractedAt } of rows)
      expect(documents.get(String(id))).toMatchObject({ happenedOn, recordedAt, retractedAt });
  });

  describe("with made-up documents", () => {
    const documents = makeDocuments(size, 3);
    beforeAll(() => store.transaction((within) => putDocuments(within, documents)), 60_000);

    test.each(askedQueries)(
      "$words: everything that holds it is found, and nothing else",
      async ({ words, isIn }) => {
        const truth = documents.filter((document) => isIn(textOf(document))).map(({ key }) => key);
        const found = (await keysOf(store, words, today)).filter((key) => key.startsWith("made-up-"));
        expect(truth.length).toBeGreaterThan(0);
        expect(found.sort()).toEqual(truth.sort());
      },
    );

    test("what is put again is found by its new words only, and what is removed no more", async () => {
      const first = made("again", "甲乙條例");
      await store.transaction((within) => putDocuments(within, [first]));
      expect(await keysOf(store, "甲乙")).toEqual(["again"]);
      await store.transaction((within) => putDocuments(within, [made("again", "丙丁條例")]));
      expect(await keysOf(store, "甲乙")).toEqual([]);
      expect(await keysOf(store, "丙丁")).toEqual(["again"]);
      await store.transaction((within) => removeDocuments(within, "bill", ["again"]));
      expect(await keysOf(store, "丙丁")).toEqual([]);
    });

    test("a failed transaction leaves the index as it was", async () => {
      const failing = store.transaction(async (within) => {
        await putDocuments(within, [made("undone", "戊己條例")]);
        throw new Error("given up");
      });
      await expect(failing).rejects.toThrow("given up");
      expect(await keysOf(store, "戊己")).toEqual([]);
    });

    test("a title stands above a text that says the word more often", async () => {
      const inBody = { ...made("in-body", "其他條例"), body: { zh: "庚辛、庚辛、庚辛。", en: "" } };
      await store.transaction((within) => putDocuments(within, [inBody, made("in-title", "庚辛條例")]));
      expect(await keysOf(store, "庚辛")).toEqual(["in-title", "in-body"]);
    });

    test("titles, languages and sentences are apart: no phrase runs across them", async () => {
      const apart: SearchDocument = {
        ...made("apart", "壬癸\n子丑"),
        title: { zh: "壬癸\n子丑", en: "Alpha\nBeta" },
        body: { zh: "寅卯。辰巳", en: "Gamma. Delta" },
      };
      await store.transaction((within) => putDocuments(within, [apart]));
      for (const words of ["壬癸", "子丑", "寅卯", "辰巳", '"alpha"', "gamma delta"])
        expect(await keysOf(store, words), words).toEqual(["apart"]);
      for (const words of ["癸子", "卯辰", "丑寅", '"alpha beta"', '"gamma delta"', '"beta gamma"'])
        expect(await keysOf(store, words), words).toEqual([]);
    });

    test("what happened later, or was published later, or was taken back, is not found", async () => {
      const timed = {
        ...made("timed", "午未條例"),
        happenedOn: "2018-01-31",
        recordedAt: "2026-11-23T01:00:00.000Z",
        retractedAt: "2026-11-25T01:00:00.000Z",
      };
      await store.transaction((within) => putDocuments(within, [timed]));
      const found = (asOf: string, known: string | null) => keysOf(store, "午未", at(asOf, known));
      expect(await found("2018-01-31", "2026-11-24T00:00:00.000Z")).toEqual(["timed"]);
      expect(await found("2018-01-30", "2026-11-24T00:00:00.000Z")).toEqual([]);
      expect(await found("2018-01-31", "2026-11-23T00:59:59.999Z")).toEqual([]);
      expect(await found("2018-01-31", "2026-11-25T01:00:00.000Z")).toEqual([]);
      expect(await found("2018-01-31", null)).toEqual([]);
    });

    test("台北 and 臺北 find the same, in the same order", async () => {
      const [plain, full] = [await keysOf(store, "台北"), await keysOf(store, "臺北")];
      expect(plain.length).toBeGreaterThan(10);
      expect(plain).toEqual(full);
    });

    test("more hits than are ranked come titles first, and every one of them on some page", async () => {
      const many = Array.from({ length: rankedAtMost + 30 }, (_, index): SearchDocument => {
        const title = index >= rankedAtMost + 20 ? "申酉條例" : "其他條例";
        return { ...made(`many-${index}`, title), body: { zh: "申酉", en: "" } };
      });
      await store.transaction((within) => putDocuments(within, many));
      const { total, pages, unrankedBeyond } = await findSearchResults(
        store.read,
        ask("申酉"),
        anything,
        today,
        "zh",
        1,
      );
      expect({ total, pages, unrankedBeyond }).toEqual({
        total: rankedAtMost + 30,
        pages: Math.ceil((rankedAtMost + 30) / 20),
        unrankedBeyond: rankedAtMost,
      });
      const keys = await keysOf(store, "申酉");
      expect(keys.slice(0, 10)).toEqual(many.slice(-10).map(({ key }) => key));
      expect(new Set(keys).size).toBe(rankedAtMost + 30);
    }, 60_000);
  });
}
