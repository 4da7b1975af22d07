import fc from "fast-check";
import { expect, test } from "vitest";
import { findExcerpt } from "~/domain/search/excerpt";
import { markHits, type Segment } from "~/domain/search/hits";
import { plainText } from "~/domain/search/plain-text";
import { parseQuestion } from "~/domain/search/question";

function ask(words: string) {
  const question = parseQuestion(words);
  if (!question.ok) throw new Error(question.problem.code);
  return question.value;
}
const shown = (segments: readonly Segment[]) =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const mark = (text: string, words: string) => shown(markHits(text, ask(words)));

test("hits are marked in the words as they are written", () => {
  expect(mark("設在臺北市", "台北")).toBe("設在[臺北]市");
  expect(mark("𠮷野家與𠮷祥", "𠮷")).toBe("[𠮷]野家與[𠮷]祥");
  expect(mark("以ＡＰＩ介接", "api")).toBe("以[ＡＰＩ]介接");
  expect(mark("ﬁnance", "finance")).toBe("[ﬁnance]");
  expect(mark("Regulatory Sandboxes", "sandbox")).toBe("Regulatory [Sandboxes]");
  expect(mark("<b>電信</b>&amp;", "電信")).toBe("<b>[電信]</b>&amp;");
});

test("one character marks itself and not its neighbour; overlapping hits are one", () => {
  expect(mark("電信法制", "法")).toBe("電信[法]制");
  expect(mark("電信法", "法")).toBe("電信[法]");
  expect(mark("資通安全管理", "資通安 安全管")).toBe("[資通安全管]理");
});

test("the marked text is the text, for anything asked of anything", () => {
  const unit = fc.constantFrom(..."臺北法𠮷ﬁé Ａb.，😀\n");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), fc.string({ unit, maxLength: 4 }), (text, words) => {
      const segments = markHits(text, ask(words));
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
    }),
    { seed: 42 },
  );
});

test("an excerpt shows the hit, within its paragraph, and says where it was cut", () => {
  const text = `${"前言。".repeat(60)}\n${"這一段很長，".repeat(20)}電信事業在這裡，${"後面也長，".repeat(30)}`;
  const excerpt = findExcerpt(text, ask("電信"), "zh")!;
  expect(shown(excerpt.segments)).toContain("[電信]事業在這裡");
  expect(shown(excerpt.segments)).not.toContain("前言");
  expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: true });
  expect(findExcerpt(text, ask("沙盒"), "zh")).toBeNull();
});

test("an excerpt never cuts a character or a word in two", () => {
  const english = `${"regulatory ".repeat(40)}sandbox ${"experiment ".repeat(40)}`;
  const words = findExcerpt(english, ask("sandbox"), "en")!
    .segments.map(({ text }) => text)
    .join("")
    .trim()
    .split(/\s+/);
  expect(new Set(words)).toEqual(new Set(["regulatory", "sandbox", "experiment"]));
  const outside = findExcerpt(`${"𠮷".repeat(80)}電信${"𠮷".repeat(80)}`, ask("電信"), "zh")!;
  expect(outside.segments.every(({ text }) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text))).toBe(true);
});

test("Markdown is read as its words", () => {
  expect(plainText("## 白話\n\n**三讀**不等於[完成](/guides/x)。\n\n- `known`")).toBe(
    "白話\n三讀不等於完成。\nknown",
  );
});
