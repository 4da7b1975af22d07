import fc from "fast-check";
import { expect, test } from "vitest";
import { answers } from "~/domain/search/hits";
import { parseQuestion, type Question } from "~/domain/search/question";

function ask(words: string): Question {
  const question = parseQuestion(words);
  if (!question.ok) throw new Error(question.problem.code);
  return question.value;
}
const firstOf = (words: string) => ask(words).map((group) => group[0]);

test("a word of Han is a phrase of pairs; one character is the beginning of any pair", () => {
  expect(firstOf("電信法")).toEqual([{ tokens: ["電信", "信法"], prefix: false }]);
  expect(firstOf("法")).toEqual([{ tokens: ["法"], prefix: true }]);
  expect(firstOf("5G法")).toEqual([{ tokens: ["5g", "法"], prefix: true }]);
});

test("words between spaces or marks are all asked for", () => {
  expect(ask("電信 沙盒")).toHaveLength(2);
  expect(ask("電信，沙盒")).toHaveLength(2);
});

test("quotation marks of both languages hold a phrase together", () => {
  for (const words of ['"cyber security"', "「cyber security」", "“cyber security”"])
    expect(ask(words), words).toEqual([[{ tokens: ["cyber", "secur"], prefix: false }]]);
  expect(answers("security, cyber", ask("cyber security"))).toBe(true);
  expect(answers("security, cyber", ask('"cyber security"'))).toBe(false);
});

test("a word is found where the text writes it as two, and two where it writes one", () => {
  expect(answers("Cyber Security Management Act", ask("cybersecurity"))).toBe(true);
  expect(answers("the Cybersecurity Act", ask("cyber security"))).toBe(true);
  expect(answers("cyber-security", ask("cybersecurity"))).toBe(true);
  expect(answers("cybersecurity", ask("cyber-security"))).toBe(true);
  expect(answers("not able to", ask("notable"))).toBe(false);
  expect(answers("security of cyber", ask("cybersecurity"))).toBe(false);
});

test.each([
  '"',
  "*",
  "NEAR(",
  "😀",
  "。。。",
  "' OR 1=1 --",
  "title:",
  "^",
  "a AND",
  "{}",
  "()",
  "\\",
  "\0",
  "-",
])("%j leaves nothing but letters and digits", (words) => {
  for (const phrase of ask(words).flat())
    for (const token of phrase.tokens) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
});

test("of any text nothing but letters and digits is left, and no phrase is empty", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (words) => {
      const question = parseQuestion(words);
      if (!question.ok) return;
      for (const group of question.value) expect(group.length).toBeGreaterThan(0);
      for (const { tokens } of question.value.flat()) {
        expect(tokens.length).toBeGreaterThan(0);
        for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
      }
    }),
    { seed: 42 },
  );
});

test("any two characters next to each other in a text are found in it", () => {
  const han = fc.string({ unit: fc.constantFrom(..."電信法沙盒臺台𠮷。， a1"), minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(han, fc.nat(), (text, seed) => {
      const characters = [...text];
      const at = seed % (characters.length - 1);
      const pair = characters.slice(at, at + 2).join("");
      if (/^\p{Script=Han}{2}$/u.test(pair)) expect(answers(text, ask(pair))).toBe(true);
    }),
    { seed: 42 },
  );
});

test("a hundred characters are read, one more is too long, and so are five thousand", () => {
  expect(parseQuestion("𠮷".repeat(100)).ok).toBe(true);
  for (const count of [101, 5_000])
    expect(parseQuestion("字".repeat(count))).toEqual({
      ok: false,
      problem: { code: "search.too_long", field: "q", most: 100 },
    });
});
