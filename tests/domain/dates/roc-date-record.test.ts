import { expect } from "vitest";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import {
  formatRocCompact,
  formatRocFormal,
  formatRocLong,
  formatRocShort,
  parseDateInput,
} from "~/domain/dates/roc-date";
import { readSharedData, testWithSharedData } from "../../support/shared-data";

const readRecord = (name: string) => readSharedData(`ly/${name}`);

testWithSharedData(
  "the 119 events of the seed timeline print as the plan's short form and are read back",
  () => {
    const timeline = JSON.parse(readRecord("seed_timeline.json")) as {
      bills: { events: { date: CalendarDate; roc: string }[] }[];
    };
    const events = timeline.bills.flatMap((bill) => bill.events);
    expect(events).toHaveLength(119);
    for (const event of events) {
      expect(formatRocShort(event.date)).toBe(event.roc);
      expect(requireRead(event.roc)).toBe(event.date);
    }
  },
);

testWithSharedData(
  "the 241 sitting dates and 34 version titles of the Legislative Yuan print as it writes them",
  () => {
    const corpus = readRecord("tw-law-corpus_law_history_seed_laws.json");
    const found = (pattern: RegExp) => [...corpus.matchAll(pattern)].map((match) => match[1] ?? "");
    const sittings = found(/"會議日期": ?"(\d{7})"/g);
    expect(sittings).toHaveLength(241);
    for (const text of sittings) expect(formatRocCompact(requireRead(text))).toBe(text);
    const versions = found(/"中華民國(\d+年\d+月\d+日)/g);
    expect(versions).toHaveLength(34);
    for (const text of versions) expect(formatRocLong(requireRead(`中華民國${text}`))).toBe(`民國${text}`);
  },
);

testWithSharedData(
  "the formal dates of the laws' own record print as they stand there, but for one written digit by digit",
  () => {
    const record = JSON.parse(readRecord("mojLawSplitJSON_history_seed_laws.json")) as {
      laws: Record<string, { 沿革內容: string }>;
    };
    const texts = Object.values(record.laws).map((law) => law["沿革內容"].replace(/\s/g, ""));
    const numeral = "[〇零元一二三四五六七八九十百]+";
    const found = texts.flatMap((text) =>
      [...text.matchAll(new RegExp(`(?:中華民國)?${numeral}年${numeral}月${numeral}日`, "g"))].map(
        ([date]) => date,
      ),
    );
    const formal = found.filter((text) => text.startsWith("中華民國"));
    expect([found.length, formal.length]).toEqual([285, 206]);
    const irregular = found.filter((text) => !formatRocFormal(requireRead(text)).endsWith(text));
    expect(irregular).toEqual(["一零九年七月一日"]);
  },
);

function requireRead(text: string): CalendarDate {
  const parsed = parseDateInput(text);
  if (!parsed.ok) throw new Error(`${parsed.problem.code}: ${text}`);
  return parsed.value;
}
