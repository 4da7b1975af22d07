/** The house rules of design.md 5 and the style, executed; beside each rule the proof that it can fail. */
import { expect, test } from "vitest";
import { listImports } from "./support/architecture/imports";
import { findForbiddenImports } from "./support/architecture/layers";
import { findBadNames, findFullFolders, findLongFiles } from "./support/architecture/shape";
import { readCode, type SourceFile } from "./support/architecture/source-files";
import { findClocks, findHan } from "./support/architecture/words-and-clocks";

const app = readCode("app");
const db = readCode("db");
const everything = [...app, ...db, ...readCode("scripts", "bench", "tests")];
const below = (...places: string[]) =>
  [...app, ...db].filter(({ path }) =>
    places.some((place) => path === place || path.startsWith(`${place}/`)),
  );

const madeUp = (path: string, text: string): SourceFile => ({ path, text });
/** How many of the made-up lines a check finds fault with. */
const faults = (check: (file: SourceFile) => string[], path: string, lines: readonly string[]) =>
  lines.map((line) => check(madeUp(path, line)).length);

test("there is code to hold to the rules", () => {
  for (const folder of ["app/domain", "app/i18n", "app/web", "app/ui", "app/routes", "db"])
    expect(below(folder).length, folder).toBeGreaterThan(1);
});

test("inside never knows outside: every import of app and db is one that its layer may have", () => {
  expect([...app, ...db].flatMap(findForbiddenImports)).toEqual([]);
});

test("proof: a forbidden import is found in every way of writing it", () => {
  const forbidden = [
    `import { sql } from "drizzle-orm";`,
    `import type { Store } from "~db/store";`,
    `import { type Store } from "../../../db/store";`,
    `export { useSite } from "~/ui/site-context";`,
    `export * from "../../i18n/messages";`,
    `import "react";`,
    `import { readFile } from "node:fs/promises";`,
    `type Site = import("~/web/server").Site;`,
    `const later = await import("zod");`,
    `const pg = require("pg");`,
    `import pg = require("pg");`,
    "const any = await import(`~/i18n/${name}`);",
  ];
  expect(faults(findForbiddenImports, "app/domain/bills/made-up.ts", forbidden)).toEqual(
    forbidden.map(() => 1),
  );
  expect(
    faults(findForbiddenImports, "app/domain/bills/made-up.ts", [
      `import { addDays } from "date-fns";`,
      `import type { Moment } from "~/domain/moment";`,
      `import { stages } from "./stages";`,
      `// import { sql } from "drizzle-orm";`,
      `const text = 'import pg from "pg"';`,
    ]),
  ).toEqual([0, 0, 0, 0, 0]);
});

test("proof: every layer is held to its own row of the table", () => {
  for (const [path, allowed, forbidden] of [
    ["app/i18n/x.ts", "~/domain/result", "~db/store"],
    ["app/briefings/x.ts", "~/i18n/messages", "docx"],
    ["app/briefings/formats/x.ts", "docx", "~db/store"],
    ["db/queries/x.ts", "node:async_hooks", "~/i18n/messages"],
    ["db/drizzle.sqlite.config.ts", "drizzle-kit", "react"],
    ["db/migrate.ts", "drizzle-orm/pg-core", "drizzle-kit"],
    ["app/commands/x.ts", "~db/store", "drizzle-orm"],
    ["app/identity/x.ts", "otpauth", "~/web/server"],
    ["app/mail/x.ts", "nodemailer", "~db/store"],
    ["app/push/x.ts", "web-push", "~db/store"],
    ["app/uploads/x.ts", "mammoth", "~/ui/day"],
    ["app/opinion-files/x.ts", "csv-parse/sync", "node:fs"],
    ["app/web/x.ts", "~/identity/x", "~/routes/board"],
    ["app/ui/x.tsx", "d3-scale", "marked"],
    ["app/ui/x.server.ts", "marked", "~db/store"],
    ["app/ui/bill/x.tsx", "../day", "../../web/server"],
    ["app/routes/x.tsx", "~db/queries/board", "drizzle-orm"],
    ["app/routes/x.tsx", "../../content/guides/x.md?raw", "../../content/bills/x.md"],
    ["app/root.tsx", "~/ui/styles/site.css?url", "~/elsewhere/x"],
    ["app/entry.server.tsx", "react-dom/server", "node:fs"],
    ["app/web/main.ts", "./server", "../../scripts/run"],
  ] as const) {
    expect(findForbiddenImports(madeUp(path, `import x from "${allowed}";`)), path).toEqual([]);
    expect(findForbiddenImports(madeUp(path, `import x from "${forbidden}";`)), path).toHaveLength(1);
  }
  expect(findForbiddenImports(madeUp("app/elsewhere/x.ts", ""))).toHaveLength(1);
});

test("no SQL in routes: nothing there imports drizzle", () => {
  const imports = below("app/routes", "app/root.tsx", "app/entry.server.tsx").flatMap(listImports);
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter(({ specifier }) => specifier?.startsWith("drizzle"))).toEqual([]);
});

test("now and today are parameters: outside the edge nothing asks a clock", () => {
  const timeless = [...app, ...db].filter(({ path }) => !path.startsWith("app/web/"));
  expect(timeless.flatMap(findClocks)).toEqual([]);
});

test("proof: every way of asking a clock is found, and a date made of something is none", () => {
  const asking = [
    "Date.now()",
    "new Date()",
    "new Date",
    "Date()",
    "const clock = Date.now",
    "performance.now()",
  ];
  expect(faults(findClocks, "app/domain/x.ts", asking)).toEqual([1, 1, 1, 1, 1, 1]);
  const given = ["new Date(0)", "new Date(text)", "Date.UTC(2017, 7, 17)", "// new Date()", `"Date.now()"`];
  expect(faults(findClocks, "app/domain/x.ts", given)).toEqual([0, 0, 0, 0, 0]);
});

test("words live in i18n: no Han characters in what components and routes say", () => {
  const silent = below("app/ui", "app/routes", "app/root.tsx", "app/entry.server.tsx", "app/routes.ts");
  expect(silent.flatMap(findHan)).toEqual([]);
});

/** The only files of the domain with Han characters in their literals, and why. */
const mayHoldHan: Readonly<Record<string, string>> = {
  "app/domain/dates/chinese-numerals.ts": "numerals",
  "app/domain/dates/roc-date.ts": "dates as official sources write them",
  "app/domain/law/document-number.ts": "the series of document numbers",
  "app/domain/law/gazette-locator.ts": "places in the gazette as it is cited",
  "app/domain/law/term-lapse.ts": "the words of 立法院職權行使法 §13",
  "app/domain/law/article-number.ts": "the numbers of articles",
  "app/domain/law/chapter-heading.ts": "the numbers of chapters",
  "app/domain/text/format-articles.ts": "說明, the mark that read-articles.ts reads",
  "app/domain/text/read-articles.ts": "the mark that opens an article's reason in a law's text",
  "app/domain/clocks/rules/bill-rules.ts": "quoted law",
  "app/domain/clocks/rules/clock-rule.ts": "the names of laws",
  "app/domain/clocks/rules/fintech-rules.ts": "quoted law",
  "app/domain/clocks/rules/regulation-rules.ts": "quoted law",
  "app/domain/clocks/rules/unmanned-rules.ts": "quoted law",
  "app/domain/sandbox/act-limits.ts": "quoted law",
  "app/domain/timeline/session-windows.ts": "quoted law",
  "app/domain/progress/report-month.ts": "months as people type them",
  "app/domain/search/variants.ts": "characters written in two ways",
};

test("in the domain Han characters are dates, numerals, document numbers and quoted law, in the files named", () => {
  const holding = below("app/domain").filter((file) => findHan(file).length > 0);
  expect(holding.map(({ path }) => path).sort()).toEqual(Object.keys(mayHoldHan).sort());
});

test("proof: Han characters are found in every literal, and not in comments or other letters", () => {
  const saying = [
    `const x = "三讀";`,
    "const x = `三讀`;",
    "const x = `${a}讀`;",
    "const x = `讀${a}`;",
    "const x = <p>三讀</p>;",
    `const x = <a title="三讀" />;`,
    "const x = /三讀/u;",
    `const x = { "三讀": 1 };`,
    `const x = "\\u4e09";`,
    "const x = /[\\u4e00-\\u9fff]/;",
  ];
  expect(faults(findHan, "app/ui/x.tsx", saying)).toEqual(saying.map(() => 1));
  const silent = [
    "// 三讀",
    "/** 三讀 */",
    `const x = "third “reading” · é";`,
    "const x = <p>{/* 三讀 */}</p>;",
  ];
  expect(faults(findHan, "app/ui/x.tsx", silent)).toEqual([0, 0, 0, 0]);
});

test("no file is longer than 200 lines but the tables, no folder holds more than 12, and names are kebab-case", () => {
  expect(findLongFiles(everything)).toEqual([]);
  const paths = everything.map(({ path }) => path);
  expect(findFullFolders(paths)).toEqual([]);
  expect(findBadNames(paths)).toEqual([]);
});

test("proof: a long file, a full folder and a bad name are found", () => {
  const lines = (count: number) => "x;\n".repeat(count);
  expect(findLongFiles([madeUp("app/web/x.ts", lines(201))])).toHaveLength(1);
  expect(findLongFiles([madeUp("app/web/x.ts", lines(200)), madeUp("db/schema.ts", lines(400))])).toEqual([]);
  const full = Array.from({ length: 13 }, (_, index) => `app/web/x${index}.ts`);
  expect(findFullFolders(full)).toHaveLength(1);
  expect(findFullFolders([...full.slice(1), "app/web/inner/x.ts"])).toEqual([]);
  expect(
    ["lib", "utils", "helpers", "services", "common", "types", "constants"].flatMap((folder) =>
      findBadNames([`app/${folder}/x.ts`]),
    ),
  ).toHaveLength(7);
  for (const name of ["BillCard.tsx", "bill_card.ts", "billCard.ts", "bill-.ts", "a.Server.ts"])
    expect(findBadNames([`app/ui/${name}`]), name).toHaveLength(1);
  expect(findBadNames(["app/i18n/zh-Hant.ts", "db/schema.sqlite.ts", "app/types.ts"])).toEqual([]);
});
