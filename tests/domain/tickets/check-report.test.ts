import { expect, test } from "vitest";
import { checkAnswer } from "~/domain/tickets/check-answer";
import { billOfAddress, checkReport } from "~/domain/tickets/check-report";

const report = { address: "/bills", words: "Wrong", evidence: "", contact: "" };
const codes = (part: Partial<typeof report>) => checkReport({ ...report, ...part }).map(({ code }) => code);

test("a report needs only its page and its words", () => {
  expect(codes({})).toEqual([]);
  expect(codes({ contact: "reader@example.org", evidence: "公報\n第 1 頁" })).toEqual([]);
});

test("each field that cannot be kept is told, all at once", () => {
  expect(codes({ address: "", words: " ", evidence: "\u0000", contact: "x" })).toEqual([
    "report.address",
    "text.missing",
    "text.control_characters",
    "report.contact",
  ]);
  expect(codes({ words: "x".repeat(4001) })).toEqual(["text.too_long"]);
});

test("only a path of this site is a page", () => {
  for (const address of [
    "//evil.example",
    "/\\evil.example",
    "https://x",
    "javascript:x",
    "/a b",
    "/法案",
    "bills",
  ])
    expect(codes({ address }), address).toEqual(["report.address"]);
  for (const address of ["/", "/en/bills/x?asof=2017-01-01", "/search?q=%E6%B3%95"])
    expect(codes({ address }), address).toEqual([]);
});

test("an e-mail address has no line ends, names or second addresses in it", () => {
  for (const contact of [
    "a@b",
    "a@b.example\nBcc: c@d.example",
    "a@b.example,c@d.example",
    "A <a@b.example>",
    "@b.example",
  ])
    expect(codes({ contact }), contact).toEqual(["report.contact"]);
});

test("the bill of a page is read from its address", () => {
  expect(billOfAddress("/bills/vat-act-2016/compare?base=x")).toBe("vat-act-2016");
  expect(billOfAddress("/en/bills/vat-act-2016#history")).toBe("vat-act-2016");
  for (const address of ["/bills", "/bills/", "/about?x=/bills/a", "/english/bills/a"])
    expect(billOfAddress(address), address).toBeNull();
});

test("a report that is still looked into needs no words, a closed one needs them in both languages", () => {
  expect(checkAnswer({ state: "looking", zh: "", en: "" })).toEqual([]);
  expect(checkAnswer({ state: "no_error", zh: "", en: "" })).toHaveLength(2);
  expect(checkAnswer({ state: "no_error", zh: "無誤", en: "Right as it is" })).toEqual([]);
});
