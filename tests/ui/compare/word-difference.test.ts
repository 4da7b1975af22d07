import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutLayout } from "~/domain/text/likeness";
import type { WordPart } from "~/ui/compare/comparison";
import { wordDifference } from "~/ui/compare/word-difference.server";

const without = (parts: readonly WordPart[], out: WordPart["kind"]) =>
  parts
    .filter((part) => part.kind !== out)
    .map((part) => part.text)
    .join("");
const marked = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === "kept" ? text : kind === "added" ? `+${text}+` : `-${text}-`))
    .join("");

test("第22條 and 第15條 of 立法院職權行使法, before and after 2024: whole words are marked, and only they", () => {
  expect(marked("未及答復部分，應於二十日內以書面答復。", "未及答復部分，應於十日內以書面答復。")).toBe(
    "未及答復部分，應於-二十-+十+日內以書面答復。",
  );
  expect(marked("審查後提出院會以無記名投票表決。", "審查後提出院會以記名投票表決。")).toBe(
    "審查後提出院會以-無記名投票-+記名投票+表決。",
  );
});

test("a short text kept within a long new one is not shown as rewritten", () => {
  const short = "質詢之答復，不得超過質詢範圍之外。";
  const long =
    "質詢之答復，不得超過質詢範圍之外，並不得反質詢。\n被質詢人非經立法院院會或各委員會之同意，不得缺席。";
  expect(wordDifference(short, long)[0]).toEqual({ kind: "kept", text: "質詢之答復，不得超過質詢範圍之外" });
});

test("full-width spaces and indents are no difference", () => {
  expect(wordDifference("主管機關　應公告之。\n　　第二項。", "主管機關應公告之。\n第二項。")).toEqual([
    { kind: "kept", text: "主管機關應公告之。\n第二項。" },
  ]);
});

test("texts with next to nothing in common are shown whole", () => {
  const parts = wordDifference("立法院得於每年集會時，聽取總統國情報告。", "本法自公布日施行。");
  expect(parts.map((part) => part.kind)).toEqual(["removed", "added"]);
});

const chinese = fc.array(fc.constantFrom(...[..."應得不主管機關申請核准二十日內，。\n　a b1"]), {
  maxLength: 80,
});

test("the parts give both texts back, whatever they are", () => {
  fc.assert(
    fc.property(chinese, chinese, (a, b) => {
      const [before, after] = [a.join(""), b.join("")];
      const parts = wordDifference(before, after);
      expect(without(parts, "added")).toBe(withoutLayout(before));
      expect(without(parts, "removed")).toBe(withoutLayout(after));
    }),
    { seed: 42 },
  );
});
