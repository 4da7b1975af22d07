/**
 * The contract of every exporter in the list: each template, in each language, opens in a reader that is not ours and
 * says everything that the format does not declare omitted. Where a reader is missing the tests are not run, and counted
 * as such.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Briefing, Cell } from "~/briefings/briefing";
import { exporters } from "~/briefings/exporters";
import { renderBriefing } from "~/briefings/render";
import { messagesFor } from "~/i18n/messages";
import type { Store } from "~db/store";
import { reportOnRealBills } from "../support/desk/progress-case";
import { openSeededStore } from "../support/content/seeded-store";
import {
  briefingOfCase,
  contractCases,
  makeCases,
  type MadeCases,
} from "../support/briefings/contract-cases";
import { headingsOf, missingFrom, threadsOf } from "../support/briefings/expected";
import { readAsText } from "../support/briefings/read-as-text";
import { odfFaults, pdfText, readers, readWithOffice, xmlText } from "../support/briefings/readers";

const office = ["odp", "odt", "ods", "pptx", "docx", "xlsx"];
const paged = ["odp", "pptx", "pdf"];

let store: Store;
let made: MadeCases;
let understood = new Map<string, string>();

beforeAll(async () => {
  store = await openSeededStore();
  await reportOnRealBills(store);
  made = await makeCases(store.read);
  if (!readers.soffice) return;
  understood = readWithOffice(
    contractCases.flatMap(({ name }) =>
      office.map((extension) => ({ name, extension, bytes: made.fileOf(name, extension) })),
    ),
  );
}, 600_000);
afterAll(async () => store.close());

for (const exporter of exporters) {
  const { format } = exporter;
  describe(format, () => {
    for (const { name } of contractCases) {
      const reader = office.includes(format) ? readers.soffice : format === "pdf" ? readers.pdftotext : true;
      test.skipIf(!reader)(`says all of ${name}`, () => {
        const briefing = made.briefings.get(name)!;
        const text = office.includes(format)
          ? xmlText(understood.get(`${name}.${format}`) ?? "")
          : format === "pdf"
            ? pdfText(made.fileOf(name, format))
            : readAsText(format, made.fileOf(name, format));
        const running = exporter.omits.some(({ part }) => part === "paragraph") ? [] : [headingsOf(briefing)];
        // A calendar holds what has a day: every such cell and card is an entry of that day, and nothing else is.
        if (format === "ics") expect(daysIn(text)).toEqual(daysOf(briefing));
        else if (format === "png") expect(text).toBe("a picture");
        else
          expect(
            missingFrom(text, [...threadsOf(briefing, exporter), ...running], paged.includes(format)),
          ).toEqual([]);
      });
    }

    test("the same briefing gives the same bytes", async () => {
      const [first] = contractCases;
      const again = await renderBriefing(format, await briefingOfCase(store.read, first!));
      expect(Buffer.from(again).equals(made.fileOf(first!.name, format))).toBe(true);
    });

    test("has its name in both languages", () => {
      for (const language of ["zh-Hant", "en"] as const)
        expect(messagesFor(language).briefings.formats[format]).toBeTruthy();
    });

    if (["odp", "odt", "ods"].includes(format))
      test.skipIf(!readers.jing)(
        "is OpenDocument 1.2 by its schema",
        () => {
          expect(odfFaults(contractCases.map(({ name }) => made.fileOf(name, format)))).toBe("");
        },
        300_000,
      );
  });
}

/** The days of a briefing's tables and boards, in order. */
function daysOf({ sections }: Briefing): string[] {
  const cells = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly Pick<Cell, "on">[] => {
      if (block.kind === "table") return block.rows.flat();
      return block.kind === "board" ? block.columns.flatMap(({ cards }) => cards) : [];
    });
  return cells.flatMap(({ on }) => on ?? []);
}

function daysIn(text: string): string[] {
  return text.split("\n").filter((line) => /^\d{4}-\d\d-\d\d$/.test(line));
}

test("proof: a text that is missing or out of order is found", () => {
  const threads = [{ of: "table", texts: [["一"], ["二", "2"], ["三"]] }];
  expect(missingFrom("一 x 2 y 三", threads)).toEqual([]);
  expect(missingFrom("一 三 二", threads)).toHaveLength(1);
  expect(missingFrom("一 二", threads)).toHaveLength(1);
});
