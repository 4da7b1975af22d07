/**
 * The contract of every format that has pages, looked at as pages: slides as LibreOffice prints them and PDF as it is.
 * Every word stands on its page and on no other word, what is said is in sight, and Chinese is ink and not only text.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exporters } from "~/briefings/exporters";
import type { Store } from "~db/store";
import { contractCases, makeCases, type MadeCases } from "../support/briefings/contract-cases";
import { reportOnRealBills } from "../support/desk/progress-case";
import { openSeededStore } from "../support/content/seeded-store";
import { headingsOf, missingFrom, threadsOf } from "../support/briefings/expected";
import { readPages, wordsOffPage, wordsOnWords, wordsWithoutInk } from "../support/briefings/printed-pages";
import { pdfText, printWithOffice, readers } from "../support/briefings/readers";

const slides = ["odp", "pptx"];
const formats = [...slides, "pdf"];

let store: Store;
let made: MadeCases;
let printed = new Map<string, Uint8Array>();

beforeAll(async () => {
  if (!readers.pdftotext) return;
  store = await openSeededStore();
  await reportOnRealBills(store);
  made = await makeCases(store.read, formats);
  if (!readers.soffice) return;
  printed = printWithOffice(
    contractCases.flatMap(({ name }) =>
      slides.map((extension) => ({ name, extension, bytes: made.fileOf(name, extension) })),
    ),
  );
}, 600_000);
afterAll(async () => store?.close());

for (const exporter of exporters.filter(({ format }) => formats.includes(format)))
  describe(exporter.format, () => {
    const { format } = exporter;
    const canRun = readers.pdftotext && (format === "pdf" || readers.soffice);
    for (const { name, query } of contractCases)
      test.skipIf(!canRun)(`nothing of ${name} hangs off a page or hides`, () => {
        const bytes = format === "pdf" ? made.fileOf(name, format) : printed.get(`${name}.${format}`)!;
        const pages = readPages(bytes);
        expect(pages.length).toBeGreaterThan(0);
        expect(wordsOffPage(pages)).toEqual([]);
        expect(wordsOnWords(pages)).toEqual([]);
        expect(wordsWithoutInk(bytes, pages)).toEqual([]);
        // Letters from right to left are read back in another order from paper.
        if (query === null) return;
        const briefing = made.briefings.get(name)!;
        const threads = [...threadsOf(briefing, exporter), headingsOf(briefing)];
        expect(missingFrom(pdfText(bytes), threads, true)).toEqual([]);
      });
  });

test("proof: words off the page, on one another and without ink are found", () => {
  const word = { text: "法", left: 90, top: 10, right: 110, bottom: 20 };
  const page = { width: 100, height: 50, words: [word, { ...word, text: "案" }] };
  expect(wordsOffPage([page])).toEqual(["法", "案"]);
  expect(wordsOnWords([page])).toHaveLength(1);
});
