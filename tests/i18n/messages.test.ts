import ts from "typescript";
import { expect, test } from "vitest";
import { besideCodes, billKinds, phases, procedures, stages } from "~/domain/bills/stages";
import { stepCodes } from "~/domain/bills/steps";
import {
  commencementRules,
  derivationRules,
  grades,
  planLists,
  relationKinds,
  sourceKinds,
} from "~/domain/bills/vocabulary";
import { languages } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { billSorts } from "~db/queries/bills/bill-list";
import { readCode, visit } from "../support/architecture/source-files";
import { literalsIn, problemCodesInCode } from "../support/problem-codes";
import { type Said, walkMessages } from "../support/walk-messages";

const zh = walkMessages(messagesFor("zh-Hant"));
const en = walkMessages(messagesFor("en"));
const han = /\p{Script=Han}/u;

/** The Chinese that English pages quote, and why. */
const quotedInEnglish: Readonly<Record<string, string>> = {
  "第…條": "the number of an article, as texts have to write it",
  "說明：": "the mark of a reason, as texts have to write it",
  第13條: "a place in a law, as sources count it",
  "106卷57期4459號一冊 71-73頁": "a place in the gazette, as it is stored",
  立法院職權行使法: "a law is quoted by its name",
  中央法規標準法: "a law is quoted by its name",
  著作權法: "a law is quoted by its name",
  覆議: "told apart from 復議, which English has no second word for",
  復議: "told apart from 覆議",
  中文: "the other language by its own name",
  民國106年8月17日: "a date as a reader may type it",
  軌: "the seal, a picture rather than a word",
  "台 and 臺": "two ways of writing one character, which a search takes for one",
  沙盒: "an example of what can be searched for",
  "106卷113期": "a place in the gazette, as an example of what can be searched for",
  業務試辦: "the official name of a channel beside its translation",
  創新法規沙盒: "the official name of a channel beside its translation",
};

test("both languages say the same things", () => {
  // The plan's words stand in Chinese; only English has to say that they are translated.
  const inBoth = en.map(({ path }) => path).filter((path) => path !== "schedule/quoted");
  expect(inBoth.sort()).toEqual(zh.map(({ path }) => path).sort());
  expect(zh.length).toBeGreaterThan(300);
});

for (const language of languages) {
  const { law, bills } = messagesFor(language);
  const expectWordsFor = (words: object, codes: readonly string[]) =>
    expect(Object.keys(words).sort()).toEqual([...codes].sort());

  test(`${language}: every stage, step, grade and other code of the domain has words, and nothing else has`, () => {
    expectWordsFor(law.phases, phases);
    expectWordsFor(
      law.stages,
      stages.map((stage) => stage.code),
    );
    expectWordsFor(law.beside, besideCodes);
    expectWordsFor(law.steps, stepCodes);
    expectWordsFor(law.stepStates, ["done", "now", "ahead", "stopped"]);
    expectWordsFor(law.procedures, procedures);
    expectWordsFor(law.kinds, billKinds);
    expectWordsFor(law.grades, grades);
    expectWordsFor(law.sourceKinds, sourceKinds);
    expectWordsFor(law.rules, derivationRules);
    expectWordsFor(law.commencement, commencementRules);
    expectWordsFor(law.planLists, planLists);
    expectWordsFor(law.relations, [...relationKinds, "same_law"]);
    expectWordsFor(bills.sorts, billSorts);
  });

  test(`${language}: every problem code that the program names has a sentence`, () => {
    const worded = Object.keys(messagesFor(language).problems.codes);
    const forReaders = problemCodesInCode();
    for (const code of forReaders) expect(worded, code).toContain(code);
    for (const code of worded) expect([...forReaders, ...madeFromWords], code).toContain(code);
  });
}

/** Chosen by a variable where they are made, so that no literal beside `code` names them. */
const madeFromWords = [
  "experiment.not_recorded_then",
  "experiment.unknown",
  "text.too_many_versions",
  "text.version_twice",
  "text.version_unknown",
];

test("every field of an address that a problem can name has a name in both languages", () => {
  const fields = new Set<string>();
  for (const file of readCode("app/routes"))
    visit(file, (node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === "requireChoice")
        for (const name of literalsIn(node.arguments[1]!)) fields.add(name);
      if (
        ts.isPropertyAssignment(node) &&
        node.name.getText() === "field" &&
        ts.isStringLiteral(node.initializer)
      )
        fields.add(node.initializer.text);
    });
  expect([...fields].sort()).toContain("phase");
  for (const language of languages) {
    const names = Object.keys(messagesFor(language).problems.names);
    for (const field of fields) expect(names, `${field} in ${language}`).toContain(field);
  }
});

test("no message is empty, in either language, but for what English leaves out around a date", () => {
  const empty = (said: readonly Said[]) =>
    said.filter(({ text }) => text.trim() === "").map(({ path }) => path);
  // An exact day needs no remark.
  const exact = ["clocks/bounds/exact", "clocks/boundNotes/exact"];
  expect(empty(zh)).toEqual(exact);
  expect(empty(en).sort()).toEqual([...exact, "date/past/after"].sort());
});

test("no sentence shows a hole where a fact should be", () => {
  for (const { path, text } of [...zh, ...en].filter(({ path }) => path !== "timeline/year"))
    expect(text, path).not.toMatch(/\b(undefined|null|NaN|function)\b|\[object|\$\{/);
});

/** Where one language needs a count only for its plural, or says a fact in its own place. */
const toldDifferently: readonly string[] = [
  "sandboxes/experiment/sentence/leftThen",
  "sandboxes/funnel/part",
  "sandboxes/outcome",
  "schedule/part",
  "timeline/year", // reckons with its number, so that no mark comes back
];

test("a sentence repeats the same facts in both languages", () => {
  const repeatedIn = (said: readonly Said[]) =>
    Object.fromEntries(said.map(({ path, repeats }) => [path, repeats]));
  const differing = Object.entries(repeatedIn(zh)).filter(
    ([path, repeats]) => JSON.stringify(repeats) !== JSON.stringify(repeatedIn(en)[path]),
  );
  expect(differing.map(([path]) => path).sort()).toEqual(toldDifferently);
  expect(zh.filter(({ repeats }) => repeats.length > 0).length).toBeGreaterThan(40);
});

const longestFirst = (texts: readonly string[]) => texts.toSorted((a, b) => b.length - a.length);

test("English holds no Chinese but quoted laws and a few official terms", () => {
  const withoutQuotes = (text: string) =>
    longestFirst(Object.keys(quotedInEnglish)).reduce((rest, quoted) => rest.replaceAll(quoted, ""), text);
  const left = en.filter(({ text }) => han.test(withoutQuotes(text)));
  expect(left.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  for (const quoted of Object.keys(quotedInEnglish))
    expect(
      en.some(({ text }) => text.includes(quoted)),
      `${quoted} is no longer quoted`,
    ).toBe(true);
});

test("Chinese messages are Chinese, but for the other language's name and what is no word", () => {
  const foreign = zh.filter(({ text }) => !han.test(text)).map(({ path }) => path);
  expect(foreign.sort()).toEqual([
    "bill/stepText",
    "calendar/clockOf",
    "clocks/boundNotes/exact",
    "clocks/bounds/exact",
    "clocks/rule/sinceDirective",
    "colon",
    "compare/forVersion",
    "feeds/between",
    "feeds/event",
    "feeds/headline",
    "feeds/record",
    "feeds/told",
    "follow/desk/answered",
    "follow/kinds/bill",
    "listSeparator",
    "otherLanguage/label",
    "otherLanguage/lang",
    "records/inLanguage",
    // What the platforms call themselves.
    "rounds/platforms/polis",
    "rounds/platforms/slido",
    "rounds/platforms/vtaiwan",
    "sandboxes/experiment/leftBy",
    "sandboxes/experiment/sentence/left",
    "sandboxes/experiment/sentence/leftThen",
    "sandboxes/funnel/notInRegister",
    "sandboxes/funnel/value",
    "schedule/itemSeparator",
    "search/examples/4",
    "sharing/standing",
    "timeline/bar/part",
    "timeline/distribution/columns/n",
    "timeline/goalSeparator",
    "timeline/inStage",
  ]);
});
