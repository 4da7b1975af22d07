import fc from "fast-check";
import { expect, test } from "vitest";
import { issuerOf, formatDocumentNumber, parseDocumentNumber } from "~/domain/law/document-number";
import { parseDateInput } from "~/domain/dates/roc-date";
import { readSharedData, testWithSharedData } from "../../support/shared-data";

const unreadable = (text: string) => ({ ok: false, problem: { code: "document.unreadable", text } });

test.each([
  ["院臺護字第1070217128號", "院臺護字", 107, "0217128"],
  ["院臺科會字第1080017644號", "院臺科會字", 108, "0017644"],
  ["院臺財字第0920035508號", "院臺財字", 92, "0035508"],
  ["華總一義字第10700060021號", "華總一義字", 107, "00060021"],
  ["華總一經字第10700137551號", "華總一經字", 107, "00137551"],
  ["華總一義字第09900112301號", "華總一義字", 99, "00112301"],
] as const)(
  "%s gives its series, year and serial, and prints as it stands",
  (text, series, rocYear, serial) => {
    const parsed = parseDocumentNumber(text);
    expect(parsed).toEqual({ ok: true, value: { series, rocYear, serial, bracketYear: null } });
    if (parsed.ok) expect(formatDocumentNumber(parsed.value)).toBe(text);
  },
);

test("a presidential number of ROC 85–90 has two digits of year, and the bracket before it may say another", () => {
  const parsed = parseDocumentNumber("（90）華總一義字第8900290510號");
  const value = { series: "華總一義字", rocYear: 89, serial: "00290510", bracketYear: 90 };
  expect(parsed).toEqual({ ok: true, value });
  expect(formatDocumentNumber(value)).toBe("（90）華總一義字第8900290510號");
  const older = parseDocumentNumber("（87）華總（一）義字第8700012640號");
  expect(older).toMatchObject({ value: { series: "華總（一）義字", rocYear: 87, bracketYear: 87 } });
  expect(parseDocumentNumber("華總一義字第8900290510號")).toMatchObject({ value: { bracketYear: null } });
});

test("width and the record's line breaks do not matter", () => {
  const wrapped = parseDocumentNumber("（89）華總（一）義字第 890008925\r\n    0 號");
  expect(wrapped).toEqual(parseDocumentNumber("(89)華總(一)義字第8900089250號"));
  expect(parseDocumentNumber("院臺護字第１０７０２１７１２８號")).toEqual(
    parseDocumentNumber("院臺護字第 1070217128 號"),
  );
});

test("older styles, other offices and numbers with a digit too few are refused", () => {
  const older = [
    "（86）台財字第26595號",
    "台九十經字第071409號",
    "（74）華總（一）義字第3318號",
    "總統令",
    "",
  ];
  const wrong = [
    "華總一義字第860010481號",
    "華總一義字第9100012345號",
    "院臺護字第107021712號",
    "院臺護字第0000000001號",
  ];
  for (const text of [
    ...older,
    ...wrong,
    "金管科字第10701062960號",
    "院臺護字第1070217128號令",
    "院臺字第1070217128號",
  ])
    expect(parseDocumentNumber(text), text).toEqual(unreadable(text));
});

test("a long text is refused and not repeated in full", () => {
  expect(parseDocumentNumber("院".repeat(50))).toEqual(unreadable("院".repeat(40)));
});

test("every number is read back as it was printed", () => {
  const serials = (length: number) =>
    fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
  const modern = fc.integer({ min: 91, max: 289 });
  const none = fc.constant(null);
  const numbers = fc.oneof(
    fc.record({
      series: fc.constantFrom("院臺護字", "院臺科會字", "院臺經字"),
      rocYear: modern,
      serial: serials(7),
      bracketYear: none,
    }),
    fc.record({
      series: fc.constantFrom("華總一義字", "華總一經字"),
      rocYear: modern,
      serial: serials(8),
      bracketYear: none,
    }),
    fc.record({
      series: fc.constantFrom("華總一義字", "華總（一）義字"),
      rocYear: fc.integer({ min: 85, max: 90 }),
      serial: serials(8),
      bracketYear: fc.option(fc.integer({ min: 10, max: 99 })),
    }),
  );
  fc.assert(
    fc.property(numbers, (number) => {
      expect(parseDocumentNumber(formatDocumentNumber(number))).toEqual({ ok: true, value: number });
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test("no text makes reading throw", () => {
  const alphabet = fc.constantFrom(..."院臺護華總一義字第號（）0123456789 ");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: alphabet })), (text) => {
      expect(typeof parseDocumentNumber(text).ok).toBe("boolean");
    }),
    { seed: 42, numRuns: 1000 },
  );
});

testWithSharedData(
  "in the record of the twelve seed laws 146 numbers are read: 122 of today's form, 24 of ROC 86–90",
  () => {
    const parsed = recordNumbers().map(({ text }) => parseDocumentNumber(text));
    const read = parsed.flatMap((result) => (result.ok ? [result.value] : []));
    const today = read.filter((number) => number.rocYear > 90);
    const older = read.filter((number) => number.rocYear <= 90);
    expect(today).toHaveLength(122);
    expect(today.filter((number) => number.series.startsWith("院臺"))).toHaveLength(37);
    expect(today.filter((number) => number.series.startsWith("華總一"))).toHaveLength(85);
    expect(older.filter((number) => number.series === "華總一義字")).toHaveLength(11);
    expect(older.filter((number) => number.series === "華總（一）義字")).toHaveLength(13);
    expect([...new Set(older.map((number) => number.rocYear))].sort()).toEqual([86, 87, 88, 89, 90]);
  },
);

testWithSharedData(
  "what the record prints is printed again exactly, and what is refused is of an older style",
  () => {
    const refused: string[] = [];
    for (const { text } of recordNumbers()) {
      const parsed = parseDocumentNumber(text);
      if (parsed.ok) expect(formatDocumentNumber(parsed.value)).toBe(text);
      else refused.push(text);
    }
    expect(refused).toHaveLength(31);
    expect(refused.filter((text) => /\d{9,}號$/.test(text))).toEqual([
      "（86）華總（一）義字第860010481號", // nine digits: the record has lost one
      "（85）華總字第8500027140號",
    ]);
    expect(refused.filter((text) => /院臺|華總一/.test(text))).toEqual([]);
  },
);

testWithSharedData(
  "four numbers carry the year before their promulgation, one of them against its own bracket",
  () => {
    const earlier = recordNumbers().flatMap(({ text, rocYear }) => {
      const parsed = parseDocumentNumber(text);
      return parsed.ok && parsed.value.rocYear !== rocYear ? [`${rocYear}: ${text}`] : [];
    });
    expect(earlier.sort()).toEqual([
      "101: 華總一義字第10000299641號",
      "101: 華總一義字第10000300171號",
      "105: 華總一義字第10400154141號",
      "90: （90）華總一義字第8900290510號",
    ]);
  },
);

/** Every number in the record, as printed there but for white space, with the ROC year of the date before it. */
function recordNumbers(): { text: string; rocYear: number }[] {
  const record = JSON.parse(readSharedData("ly/mojLawSplitJSON_history_seed_laws.json")) as {
    laws: Record<string, { 沿革內容: string }>;
  };
  const pattern =
    /(中華民國[^年]+年[^月]+月[^日]+日)(?:行政院|總統)((?:（\d+）)?[^第，；。\d]{2,12}字第\d+號)/g;
  return Object.values(record.laws).flatMap((law) =>
    [...law["沿革內容"].replace(/\s/g, "").matchAll(pattern)].map(([, date = "", text = ""]) => {
      const on = parseDateInput(date);
      if (!on.ok) throw new Error(date);
      return { text, rocYear: Number(on.value.slice(0, 4)) - 1911 };
    }),
  );
}

test("a number tells whose document it is", () => {
  const issuer = (text: string) => {
    const read = parseDocumentNumber(text);
    return read.ok && issuerOf(read.value);
  };
  expect(issuer("院臺護字第1070217128號")).toBe("executive_yuan");
  expect(issuer("華總一義字第10700060021號")).toBe("president");
  expect(issuer("（90）華總一義字第9000106930號")).toBe("president");
});
