import fc from "fast-check";
import { expect, test } from "vitest";
import { formatArticleNumber, parseArticleNumber } from "~/domain/law/article-number";
import type { Article } from "~/domain/text/article";
import { compareRows, countKinds, isSame } from "~/domain/text/compare-rows";
import { matchArticles } from "~/domain/text/match-articles";

const applicant = "申請人應檢具申請書、申請人資料及創新實驗計畫，向主管機關申請核准辦理創新實驗。";
const fees = "依本條例規定辦理創新實驗之申請、審查及核准等事項，得免徵規費。";
const report = "申請人於期間屆滿後三十日內，應將創新實驗報告函報主管機關。";
const visit = "主管機關於必要時得實地訪查，申請人不得規避、妨礙或拒絕。";

function law(...articles: (readonly [number: string, words: string])[]): Article[] {
  return articles.map(([number, words]) => ({
    number: parseArticleNumber(number)!,
    chapter: null,
    words,
    reason: null,
  }));
}

function kindsOf(base: Article[], other: Article[]) {
  return compareRows(base, [other]).map((row) => [
    row.base ? formatArticleNumber(row.base.number) : null,
    row.cells[0]!.kind,
    row.cells[0]!.article && formatArticleNumber(row.cells[0]!.article.number),
  ]);
}

test("the same number is the same article, changed or not", () => {
  const other = law(["第1條", applicant], ["第2條", fees.replace("免徵", "減徵")]);
  expect(kindsOf(law(["第1條", applicant], ["第2條", fees]), other)).toEqual([
    ["第1條", "same", "第1條"],
    ["第2條", "changed", "第2條"],
  ]);
});

test("full-width spaces and lines laid out anew are no change", () => {
  const spaced = applicant.replace("，", "，　");
  expect(kindsOf(law(["第1條", applicant]), law(["第1條", spaced]))).toEqual([["第1條", "same", "第1條"]]);
});

test("an article put in moves the ones behind it, and they are still recognised", () => {
  const base = law(["第1條", applicant], ["第2條", fees], ["第3條", report]);
  const other = law(["第1條", applicant], ["第2條", visit], ["第3條", fees], ["第4條", report]);
  expect(kindsOf(base, other)).toEqual([
    ["第1條", "same", "第1條"],
    [null, "added", "第2條"],
    ["第2條", "moved", "第3條"],
    ["第3條", "moved", "第4條"],
  ]);
});

test("equal words under another number moved, though boilerplate makes the numbers' articles alike", () => {
  const alike = (what: string) =>
    `申請人應於期間屆滿後三十日內，檢具${what}函報主管機關備查；逾期者，主管機關得命其限期改善。`;
  const base = law(["第1條", alike("報告")], ["第2條", alike("帳冊")], ["第3條", alike("契約")]);
  const other = law(
    ["第1條", visit],
    ["第2條", alike("報告")],
    ["第3條", alike("帳冊")],
    ["第4條", alike("契約")],
  );
  expect(kindsOf(base, other)).toEqual([
    [null, "added", "第1條"],
    ["第1條", "moved", "第2條"],
    ["第2條", "moved", "第3條"],
    ["第3條", "moved", "第4條"],
  ]);
});

test("（刪除） under many numbers shows nothing to have moved", () => {
  const base = law(["第1條", "（刪除）"], ["第2條", applicant]);
  const other = law(["第1條", fees], ["第2條", applicant], ["第3條", "（刪除）"]);
  expect(kindsOf(base, other)).toEqual([
    ["第1條", "changed", "第1條"],
    ["第2條", "same", "第2條"],
    [null, "added", "第3條"],
  ]);
});

test("an article rewritten under its number stays in its place when it went nowhere else", () => {
  expect(kindsOf(law(["第1條", applicant]), law(["第1條", "本法自公布日施行。"]))).toEqual([
    ["第1條", "changed", "第1條"],
  ]);
});

test("an article that is gone is removed, and one that only resembles it a little is new", () => {
  expect(
    kindsOf(law(["第1條", applicant], ["第2條", fees]), law(["第1條", applicant], ["第9條", visit])),
  ).toEqual([
    ["第1條", "same", "第1條"],
    [null, "added", "第9條"],
    ["第2條", "removed", null],
  ]);
});

test("a paragraph that became an article of its own was split off, and both places say so", () => {
  const base = law(["第14條", `${report}\n${visit}`], ["第15條", fees]);
  const other = law(["第14條", report], ["第14條之1", visit], ["第15條", fees]);
  const rows = compareRows(base, [other]);
  expect(rows.map((row) => row.cells[0]!.kind)).toEqual(["changed", "split", "same"]);
  expect(rows[1]!.cells[0]!.from?.number).toEqual([14]);
  expect(rows[0]!.cells[0]!.into.map((article) => article.number)).toEqual([[14, 1]]);
});

test("words copied into a new article while they still stand in the old one were not split off", () => {
  const base = law(["第14條", `${report}\n${visit}`]);
  const other = law(["第14條", `${report}\n${visit}\n${fees}`], ["第20條", visit]);
  expect(compareRows(base, [other]).map((row) => row.cells[0]!.kind)).toEqual(["changed", "added"]);
});

test("three versions share one row for a new article of the same number", () => {
  const base = law(["第1條", applicant]);
  const second = law(["第1條", applicant], ["第2條", fees]);
  const third = law(["第1條", applicant], ["第2條", fees], ["第3條", visit]);
  const rows = compareRows(base, [second, third]);
  expect(rows.map((row) => row.cells.map((cell) => cell.kind))).toEqual([
    ["same", "same"],
    ["added", "added"],
    ["absent", "added"],
  ]);
  expect(countKinds(rows, 1)).toMatchObject({ same: 1, added: 2 });
});

const words = fc
  .array(fc.constantFrom(...[..."應得不主管機關申請人核准實驗期間內法律規定者，。"]), {
    minLength: 5,
    maxLength: 60,
  })
  .map((characters) => characters.join(""));
const laws = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), words), {
    selector: ([number]) => number,
    maxLength: 20,
  })
  .map((articles) =>
    articles
      .toSorted((a, b) => a[0] - b[0])
      .map(([number, text]): Article => ({ number: [number], chapter: null, words: text, reason: null })),
  );

test("every article of both versions stands in exactly one row", () => {
  fc.assert(
    fc.property(laws, laws, (base, other) => {
      const rows = compareRows(base, [other]);
      expect(rows.map((row) => row.base).filter((article) => article !== null)).toEqual(base);
      const shown = rows.map((row) => row.cells[0]!.article).filter((article) => article !== null);
      expect(new Set(shown)).toEqual(new Set(other));
      expect(shown).toHaveLength(other.length);
    }),
    { seed: 42 },
  );
});

test("a version beside itself has no change", () => {
  fc.assert(
    fc.property(laws, (articles) => {
      expect(compareRows(articles, [structuredClone(articles)]).every(isSame)).toBe(true);
      expect(matchArticles(articles, articles).splits.size).toBe(0);
    }),
    { seed: 42 },
  );
});
