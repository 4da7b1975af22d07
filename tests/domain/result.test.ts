import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt, failure, success } from "~/domain/result";

test("a success carries its value and a failure its problem", () => {
  expect(success(3)).toEqual({ ok: true, value: 3 });
  const problem = { code: "date.unreadable", field: "on", text: "?" };
  expect(failure(problem)).toEqual({ ok: false, problem });
});

test("an excerpt keeps short text as it is and cuts long text to 40 characters", () => {
  expect(excerpt("106.6.16")).toBe("106.6.16");
  expect(excerpt("立".repeat(41))).toBe("立".repeat(40));
  expect(excerpt("x".repeat(5_000_000))).toBe("x".repeat(40));
});

test("an excerpt never ends in half a character", () => {
  expect(excerpt(`x${"𠮷".repeat(60)}`)).toBe(`x${"𠮷".repeat(39)}`);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
      expect(text.startsWith(excerpt(text))).toBe(true);
      expect(excerpt(text)).toBe([...text].slice(0, 40).join(""));
    }),
    { seed: 42 },
  );
});
