/** Uploaded files, made here byte by byte. */
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readTextFile } from "~/uploads/read-text-file";

const law = "第1條\n本法自公布日施行。\n說明：明定施行日。";
const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.${main}.main+xml"/></Types>`;
const plainMain = "openxmlformats-officedocument.wordprocessingml.document";
const rels =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const body = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${law
  .split("\n")
  .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  .join("")}</w:body></w:document>`;

function docx(more: Record<string, Uint8Array> = {}, main = plainMain) {
  return zipSync({
    "[Content_Types].xml": strToU8(types(main)),
    "_rels/.rels": strToU8(rels),
    "word/document.xml": strToU8(body),
    ...more,
  });
}

async function codeOf(name: string, bytes: Uint8Array) {
  const read = await readTextFile(name, bytes);
  return read.ok ? read.value.text : read.problem.code;
}

test("plain text, a table, a list and a document all read as the same articles", async () => {
  expect(await codeOf("a.txt", strToU8(law))).toBe(law);
  expect(await codeOf("a.md", strToU8(`## ${law}`))).toBe(law);
  expect(await codeOf("a.csv", strToU8("no,words,why\r\n第1條,本法自公布日施行。,明定施行日。\r\n"))).toBe(
    law,
  );
  const row = { number: "第1條", words: "本法自公布日施行。", reason: "明定施行日。" };
  expect(await codeOf("a.json", strToU8(JSON.stringify([row])))).toBe(law);
  expect(await codeOf("a.docx", docx())).toBe(law);
});

test("a quoted cell of a table keeps its commas, quotes and lines", async () => {
  expect(await codeOf("a.csv", strToU8('第1條,"甲, ""乙""\n丙"'))).toBe('第1條\n甲, "乙"\n丙');
});

test("what inflates far beyond its size is refused by its directory", async () => {
  expect(await codeOf("a.docx", docx({ "word/big.xml": new Uint8Array(19_000_000) }))).toBe("file.bomb");
});

test("a document with macros is refused, by its parts and by its own type", async () => {
  expect(await codeOf("a.docx", docx({ "word/vbaProject.bin": new Uint8Array(9) }))).toBe("file.macros");
  expect(await codeOf("a.docx", docx({}, "ms-word.document.macroEnabled"))).toBe("file.macros");
});

test("a file is what its first bytes say, not its name", async () => {
  expect(await codeOf("a.txt", strToU8("%PDF-1.7"))).toBe("file.kind");
  expect(await codeOf("a.docx", zipSync({ "xl/workbook.xml": strToU8("<x/>") }))).toBe("file.kind");
  expect(await codeOf("a.docx", docx().subarray(0, 200))).toBe("file.broken");
});

test("Big5 that holds an article's number is read and said to be Big5; other bytes are refused", async () => {
  const big5 = new Uint8Array([0xb2, 0xc4, 0x31, 0xb1, 0xf8]); // 第1條
  expect(await readTextFile("a.txt", big5)).toEqual({ ok: true, value: { text: "第1條", notes: ["big5"] } });
  expect(await codeOf("a.txt", big5.subarray(0, 3))).toBe("file.encoding");
  const gbk = new Uint8Array([0xb5, 0xda, 0x31, 0xcc, 0xf5]); // 第1条 in GBK
  expect(await codeOf("a.txt", gbk)).toBe("file.encoding");
});

test("UTF-16 is read by its mark", async () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x2c, 0x7b, 0x31, 0x00, 0x9d, 0x68]);
  expect(await codeOf("a.txt", bytes)).toBe("第1條");
});

test("a document that numbers its lists or tracks changes says so", async () => {
  const listed = body.replace("<w:p>", '<w:p><w:pPr><w:numPr/></w:pPr><w:ins w:id="1"></w:ins>');
  const read = await readTextFile("a.docx", docx({ "word/document.xml": strToU8(listed) }));
  expect(read).toMatchObject({ value: { notes: ["numbering", "revisions"] } });
  expect(await readTextFile("a.docx", docx())).toMatchObject({ value: { notes: [] } });
});

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tableOf = (...rows: string[][]) =>
  body.replace(
    /<w:body>.*<\/w:body>/s,
    `<w:body>${paragraph("某法修正草案")}<w:tbl>${rows
      .map(
        (row) =>
          `<w:tr>${row.map((cell) => `<w:tc>${cell.split("|").map(paragraph).join("")}</w:tc>`).join("")}</w:tr>`,
      )
      .join("")}</w:tbl>${paragraph("完")}</w:body>`,
  );

test("a table of a draft is read by its columns: words and reasons, without the text in force", async () => {
  const table = tableOf(
    ["修正條文", "現行條文", "說　明"],
    ["第一條　甲&amp;乙。|丙。", "第一條　舊。", "一、新增。|二、同前。"],
    ["第二條　丁。", "", ""],
  );
  expect(await readTextFile("a.docx", docx({ "word/document.xml": strToU8(table) }))).toEqual({
    ok: true,
    value: {
      text: "某法修正草案\n第一條\u3000甲&乙。\n丙。\n說明：\n一、新增。\n二、同前。\n第二條\u3000丁。\n完",
      notes: ["columns"],
    },
  });
});

test("a table whose reason has no words beside it is read cell by cell: nothing is lost or put elsewhere", async () => {
  const table = tableOf(["條文", "說明"], ["第一條　甲。", "乙。"], ["", "丙。"]);
  expect(await readTextFile("a.docx", docx({ "word/document.xml": strToU8(table) }))).toMatchObject({
    value: { text: "某法修正草案\n條文\n說明\n第一條\u3000甲。\n乙。\n丙。\n完", notes: [] },
  });
});

test("a table without those names is read cell by cell", async () => {
  const table = tableOf(["甲", "乙"], ["丙", "丁"]);
  expect(await readTextFile("a.docx", docx({ "word/document.xml": strToU8(table) }))).toMatchObject({
    value: { text: "某法修正草案\n甲\n乙\n丙\n丁\n完", notes: [] },
  });
});

test("nothing at all and too much are refused", async () => {
  expect(await codeOf("a.txt", new Uint8Array())).toBe("file.empty");
  expect(await codeOf("a.txt", strToU8(" \n"))).toBe("file.empty");
  expect(await codeOf("a.txt", new Uint8Array(2_000_001))).toBe("file.too_large");
  expect(await codeOf("a.json", strToU8('{"a":1}'))).toBe("file.json");
});
