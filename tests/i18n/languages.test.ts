import { expect, test } from "vitest";
import { htmlLang, languageOfPath, languages, localPath, neutralPath } from "~/i18n/languages";

test("Chinese is at the root and English under /en, and nothing that only begins like it", () => {
  for (const path of ["/", "/bills", "/english", "/enough/bills", "/bills/en"])
    expect([languageOfPath(path), neutralPath(path)], path).toEqual(["zh-Hant", path]);
  for (const [path, neutral] of [
    ["/en", "/"],
    ["/en/", "/"],
    ["/en/bills", "/bills"],
    ["/en/bills/en", "/bills/en"],
  ] as const)
    expect([languageOfPath(path), neutralPath(path)], path).toEqual(["en", neutral]);
});

test("a path keeps its meaning through every language and back", () => {
  for (const path of ["/", "/bills", "/bills/vat-act-2016", "/changes", "/en-route"])
    for (const language of languages) {
      const local = localPath(language, path);
      expect([languageOfPath(local), neutralPath(local)], local).toEqual([language, path]);
    }
});

test("pages say their language by its tag", () => {
  expect(languages.map((language) => htmlLang[language])).toEqual(["zh-Hant-TW", "en"]);
});
