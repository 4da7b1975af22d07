import { expect, test } from "vitest";
import { draftFormOf, keepDraft, mostDraftCharacters } from "~/domain/desk/draft";

test("a long form is named by its address without how it is shown", () => {
  const params = [
    ["subject", "event"],
    ["draft", "restored"],
    ["bill", "vat & more"],
    ["q", "x"],
    ["key", ""],
  ] as const;
  expect(draftFormOf("/desk/sets/3/changes/new", params)).toBe(
    "/desk/sets/3/changes/new?bill=vat%20%26%20more&subject=event",
  );
  expect(draftFormOf("/desk/sitting", [["q", "x"]])).toBe("/desk/sitting");
  expect(draftFormOf("/desk/progress/4/2026-10", [])).toBe("/desk/progress/4/2026-10");
});

test("pages with secrets, pages elsewhere and endless addresses have no draft", () => {
  for (const path of ["/desk/account", "/desk/staff", "/desk/sign-in", "/desk", "/bills", "//x/desk/sitting"])
    expect(draftFormOf(path, []), path).toBeNull();
  expect(draftFormOf("/desk/sets/1/changes/new\r\nX: y", [])).toBeNull();
  expect(draftFormOf("/desk/sitting", [["bill", "x".repeat(500)]])).toBeNull();
});

test("secrets and what makes a form count once are not kept, words that only sound like them are", () => {
  const secret = { token: "a", draftToken: "b", password: "c", newPassword: "d", appSecret: "e" };
  const kept = keepDraft({ ...secret, title: "三讀", lawCode: "A0030055", stage: "" });
  expect(kept).toEqual({ ok: true, value: { title: "三讀", lawCode: "A0030055", stage: "" } });
});

test("a draft has a largest size, names counted", () => {
  expect(keepDraft({ a: "x".repeat(mostDraftCharacters - 1) }).ok).toBe(true);
  expect(keepDraft({ ab: "x".repeat(mostDraftCharacters - 1) })).toEqual({
    ok: false,
    problem: { code: "draft.too_large", most: mostDraftCharacters },
  });
});
