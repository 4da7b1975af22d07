import { expect, test } from "vitest";
import { languages } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";

test("counts are told in the singular and the plural, and a lower bound says so", () => {
  const { days, board } = messagesFor("en");
  expect([days({ days: 1, atLeast: false }), days({ days: 111, atLeast: true })]).toEqual([
    "1 day",
    "at least 111 days",
  ]);
  expect([board.bills(0), board.bills(1), board.bills(2)]).toEqual(["0 bills", "1 bill", "2 bills"]);
  expect(messagesFor("zh-Hant").days({ days: 111, atLeast: true })).toBe("至少 111 天");
});

test("the plan's status words are the slide's", () => {
  const { milestones } = messagesFor("zh-Hant").law;
  expect([
    milestones["executive.submitted"],
    milestones["executive.reviewed"],
    milestones["legislative.sent"],
    milestones["completed.promulgated"],
  ]).toEqual(["已報院審查", "已審竣", "已送立法院審議", "已公布"]);
  expect(Object.keys(messagesFor("en").law.milestones).sort()).toEqual(Object.keys(milestones).sort());
});

test("a record's words come in the page's language", () => {
  const words = { zh: "三讀", en: "Third reading" };
  expect(languages.map((language) => inLanguage(language, words))).toEqual(["三讀", "Third reading"]);
});
