import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import type { Briefing } from "~/briefings/briefing";
import { fallbackFont } from "~/briefings/formats/fonts";
import { pdf } from "~/briefings/formats/pdf/pdf";
import { piecesOf } from "~/briefings/formats/pdf/text";
import {
  everyBlock,
  longTitle,
  planBriefing,
  unkindBriefing,
} from "../../support/briefings/sample-briefings";
import { inOrder } from "../../support/briefings/read-office";
import { progressSlide } from "../../support/plan/slides";

const hasReader = spawnSync("pdftotext", ["-v"]).error === undefined;
const testRead = test.skipIf(!hasReader);

async function read(briefing: Briefing): Promise<string[]> {
  const file = await pdf.render(briefing);
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: file, encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}
const closed = (text: string) => text.replace(/\s+/g, "");

testRead(
  "the plan's bills are on the page with their words and dates (not run here without pdftotext)",
  async () => {
    const [page] = await read(planBriefing);
    for (const { heading, bills } of progressSlide.columns) {
      expect(closed(page!)).toContain(heading);
      for (const { title, printed } of bills) {
        expect(page).toContain(title.slice(0, 8));
        expect(closed(page!)).toContain(closed(printed));
      }
    }
  },
);

testRead(
  "every page says the day, the address and its page of how many (not run here without pdftotext)",
  async () => {
    const pages = await read({ ...everyBlock(20), shape: "a4" });
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain("民國106年8月17日的狀態");
      expect(page).toContain("https://lawtrail.example/briefings?template=progress");
      expect(page).toContain(`第 ${index + 1} 頁，共 ${pages.length} 頁`);
    });
  },
);

testRead(
  "headings and rows stand in order, under a header on each page (not run here without pdftotext)",
  async () => {
    const pages = await read({ ...everyBlock(40), shape: "a4" });
    const rows = Array.from({ length: 40 }, (_, index) => `第${index + 1}號電子簽章法`);
    expect(
      inOrder(closed(pages.join("")), ["程序紀錄", ...rows, "接下來", "委員會審查", "時間軸", "來源"]),
    ).toBe(true);
    const holding = pages.filter((page) => closed(page).includes("號電子簽章法"));
    expect(holding.length).toBeGreaterThan(1);
    for (const page of holding) expect(closed(page)).toContain("法案日期大階段條數");
  },
);

testRead("a title of 400 characters loses none (not run here without pdftotext)", async () => {
  const pages = await read(unkindBriefing());
  expect(closed(pages.join(""))).toContain(longTitle);
});

test("a character that no font has is written as its number", () => {
  const said = piecesOf("甲🎉乙").map(({ text }) => text);
  expect(said.join("")).toBe("甲[U+1F389]乙");
});

test.skipIf(!fallbackFont)("rare characters are drawn by the system's font where there is one", () => {
  expect(piecesOf("堃喆峯𠮷祎").map(({ text, font }) => [text, font])).toEqual([
    ["堃喆峯", "NotoSansTC"],
    ["𠮷祎", "NotoSansCJKtc"],
  ]);
  expect(existsSync(fallbackFont!)).toBe(true);
});

test("the file says its language and its title, and the same briefing gives the same bytes", async () => {
  const once = await pdf.render(planBriefing);
  expect(Buffer.from(once).toString("latin1")).toContain("/Lang (zh-TW)");
  expect(Buffer.from(once).toString("latin1")).toContain("<xmp:CreateDate>2017-08-17T04:05:06Z<");
  expect(Buffer.compare(once, await pdf.render(planBriefing))).toBe(0);
});
