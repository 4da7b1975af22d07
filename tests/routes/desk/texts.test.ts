/** Versions of a bill's text at the desk: pasted or sent, looked at, kept in a set, published, compared. */
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { useBuiltSite } from "../../support/built-site";
import { deskPagesOf } from "../../support/desk/desk-pages";

const site = useBuiltSite();
const { somebody, get, begin, step } = deskPagesOf(site);

const bill = "fintech-experimentation-act";
const facts = { bill, kind: "promulgated", datedOn: "113.1.2", source: "moj-law-database" };
const law =
  "金融科技條例\n第一章　總則\n第一條　為試驗，制定本條例。\n說明：新的目的。\n第2條\n本條例之主管機關為金融監督管理委員會。\n為發展金融科技創新，協助創新實驗之申請，並以專業方式審查及評估創新實驗之可行性及成效，主管機關應有專責單位辦理相關事宜。\n第99條之1\n本條例自公布日施行。";

async function open() {
  const author = await somebody("author");
  const set = await begin(author, "修正條文");
  return { author, set, page: `${set}/text` };
}

/** What stands in a field, as the page gives it back. */
function wordsIn(html: string): string {
  return /<textarea[^>]*name="words"[^>]*>([\s\S]*?)<\/textarea>/.exec(html)![1]!;
}

test("what is pasted is shown as it was read, against the version before, and nothing is kept yet", async () => {
  const { author, set, page } = await open();
  const shown = await step(author, page, { ...facts, words: law, do: "read" });
  expect(shown.status).toBe(200);
  expect(shown.text).toContain("讀出 3 條，其中 1 條有說明");
  expect(shown.text).toContain("第 1 行「金融科技條例」在第一條之前");
  expect(shown.text).toMatch(/和前一個版本「107年公布版」比：新增 1 條，修改 1 條，.*相同 1 條/);
  expect(wordsIn(shown.html)).toMatch(/^\n?第一章\u3000總則\n第1條\n為試驗，制定本條例。\n說明：新的目的。/);
  expect(shown.html).toContain('value="promulgated-2024-01-02"');
  expect((await get(author, set)).text).toContain("還沒有變更");
});

test("what was seen is added to the set, edited again, published and compared", async () => {
  const { author, set, page } = await open();
  const seen = wordsIn((await step(author, page, { ...facts, words: law, do: "read" })).html);
  const added = await step(author, page, { ...facts, words: seen, zh: "113年版", en: "Of 2024", do: "add" });
  expect(added.status).toBe(303);
  const setPage = await get(author, set);
  expect(setPage.text).toContain("第99條之1");
  const edit = new RegExp(`${set}/text/\\d+`).exec(setPage.html)![0];
  const opened = await get(author, edit);
  expect(opened.html).toContain('value="113年版"');
  expect(wordsIn(opened.html)).toContain("第99條之1");
  const again = {
    ...facts,
    words: seen.replace("為試驗", "為實驗"),
    code: "as-of-2024",
    zh: "113年版",
    en: "Of 2024",
  };
  expect((await step(author, edit, { ...again, do: "add" })).status).toBe(303);
  expect((await step(author, set, { do: "submit" })).status).toBe(303);
  const reviewer = await somebody("reviewer");
  expect((await step(reviewer, set, { do: "publish" })).status).toBe(303);
  expect((await site.read(`/bills/${bill}`)).text).toContain("113年版");
  const compared = await site.read(`/bills/${bill}/compare?base=promulgated&with=as-of-2024`);
  expect(compared.status).toBe(200);
  expect(compared.text).toContain("為實驗，制定本條例。");
});

test("what was not understood is not added: it stands beside the articles, with 422", async () => {
  const { author, page } = await open();
  const refused = await step(author, page, { ...facts, words: law, do: "add" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('id="field-words-problem"');
  expect(refused.text).toContain("第 1 行「金融科技條例」");
  const twice = await step(author, page, { ...facts, words: "第1條\n甲。\n第1條\n乙。", do: "add" });
  expect(twice.status).toBe(422);
  expect(twice.text).toContain("第 3 行：第1條出現第二次");
});

test.each([
  ["a.txt", new Uint8Array(), "檔案是空的"],
  ["a.txt", strToU8("%PDF-1.7"), "不是能讀的檔案"],
  ["a.txt", new Uint8Array([0xb5, 0xda, 0x31, 0xcc, 0xf5]), "讀不出檔案的編碼"],
  ["a.docx", zipSync({ "word/document.xml": new Uint8Array(19_000_000) }), "解開之後太大"],
  [
    "a.docx",
    zipSync({ "word/document.xml": strToU8("<a/>"), "word/vbaProject.bin": strToU8("x") }),
    "有巨集",
  ],
  ["a.json", strToU8("{}"), "JSON 要是一串"],
  ["a.txt", new Uint8Array(2_000_001).fill(65), "檔案太大：最多 2 MB"],
])("%s is refused beside its field and the typed words stay: %#", async (name, bytes, line) => {
  const { author, page } = await open();
  const file = new File([bytes], name);
  const refused = await step(author, page, {
    ...facts,
    address: "https://example.org/law",
    file,
    do: "read",
  });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('id="field-file-problem"');
  expect(refused.text).toContain(line);
  expect(refused.html).toContain('value="https://example.org/law"');
});

test("a file in Big5 is read, and the page says that it was", async () => {
  const { author, page } = await open();
  // 第1條 / 甲
  const file = new File([new Uint8Array([0xb2, 0xc4, 0x31, 0xb1, 0xf8, 0x0a, 0xa5, 0xd2])], "a.txt");
  const shown = await step(author, page, { ...facts, file, do: "add" });
  expect(shown.status).toBe(200);
  expect(shown.text).toContain("照 Big5 讀的");
  expect(wordsIn(shown.html)).toContain("第1條\n甲");
});

test("a file without an article is refused with its words kept for mending", async () => {
  const { author, page } = await open();
  const file = new File(["只有說明，沒有條文"], "a.txt");
  const refused = await step(author, page, { ...facts, file, do: "read" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("讀不到任何一條");
  expect(wordsIn(refused.html)).toContain("只有說明，沒有條文");
});

test("a form without its facts comes back with each beside its field", async () => {
  const { author, page } = await open();
  const refused = await step(author, page, { words: "第1條\n甲。", code: "Third Reading", do: "read" });
  expect(refused.status).toBe(422);
  for (const field of ["bill", "kind", "datedOn", "source", "code"])
    expect(refused.html, field).toContain(`id="field-${field}-problem"`);
  expect(wordsIn(refused.html)).toContain("第1條\n甲。");
});

test("control characters, HTML and half a set's version are stored safely or refused clearly", async () => {
  const { author, set, page } = await open();
  const control = await step(author, page, { ...facts, words: "第1條\n甲\u0000乙", do: "add" });
  expect(control.status).toBe(422);
  expect(control.html).toContain('id="field-words-problem"');
  const html = await step(author, page, { ...facts, words: "第1條\n<script>x</script>", do: "add" });
  expect(html.status).toBe(303);
  expect((await get(author, set)).html).not.toContain("<script>x");
  const late = await step(author, page, {
    ...facts,
    words: "第1條\n丙。",
    code: "c",
    version: "1",
    do: "add",
  });
  expect(late.status).toBe(409);
  expect(wordsIn(late.html)).toContain("丙。");
});

test("a version on record is corrected under its own bill and code, or taken back, each with a reason", async () => {
  const { author, set, page } = await open();
  const key = "unmanned-vehicles-experimentation-act/promulgated";
  const standing = await get(
    author,
    `${set}/standing?subject=text_version&q=unmanned-vehicles-experimentation-act`,
  );
  expect(standing.html).toContain(`${page}?action=correct&amp;key=${encodeURIComponent(key)}`);
  const address = `${page}?action=correct&key=${key}`;
  const opened = await get(author, address);
  expect(wordsIn(opened.html)).toContain("第24條");
  const put = await step(author, address, {
    ...facts,
    bill,
    code: "other",
    words: wordsIn(opened.html).replace(/&#x27;/g, "'"),
    reason: "漏字",
    do: "add",
  });
  expect(put.status).toBe(303);
  const { text } = await get(author, set);
  expect(text).toContain("更正 · 條文版本");
  expect(text).not.toContain("other");
  const other = await begin(author, "撤銷條文");
  const gone = await step(author, `${other}/text?action=retract&key=${key}`, {
    do: "add",
    reason: "放錯法案",
  });
  expect(gone.status).toBe(303);
  expect((await get(author, other)).text).toContain("放錯法案");
});
