import { expect, test } from "vitest";
import { checkOpen, checkTier, numberOf, parseBallot, parseVote } from "~/domain/rounds/voting/check-vote";
import type { Instant } from "~/domain/dates/calendar-date";

const instant = (text: string) => text as Instant;
const round = {
  opensAt: instant("2026-12-01T00:00:00.000Z"),
  closesAt: instant("2026-12-31T16:00:00.000Z"),
  tier: "cookie",
  takesStatements: true,
  statementLimit: 140,
} as const;

test("a round takes votes from its opening up to, and not at, its close", () => {
  const codeAt = (at: string) => {
    const checked = checkOpen(round, instant(at));
    return checked.ok ? "open" : checked.problem.code;
  };
  expect(codeAt("2026-11-30T23:59:59.999Z")).toBe("round.not_yet_open");
  expect(codeAt("2026-12-01T00:00:00.000Z")).toBe("open");
  expect(codeAt("2026-12-31T15:59:59.999Z")).toBe("open");
  expect(codeAt("2026-12-31T16:00:00.000Z")).toBe("round.closed");
  expect(codeAt("2026-12-31T16:00:00.001Z")).toBe("round.closed");
});

test("a stronger tier may do what a weaker one may, and not the other way round", () => {
  expect(checkTier("cookie", "mail").ok).toBe(true);
  expect(checkTier("mail", "cookie")).toEqual({
    ok: false,
    problem: { code: "round.tier", needed: "mail" },
  });
});

test("only the four words of the form are votes", () => {
  for (const [text, value] of [
    ["agree", 1],
    ["pass", 0],
    ["disagree", -1],
    ["undo", null],
  ] as const)
    expect(parseVote(text)).toEqual({ ok: true, value });
  for (const text of ["7", "1", "-1", "", "AGREE", "constructor", "__proto__", "agree "])
    expect(parseVote(text)).toEqual({ ok: false, problem: { code: "vote.value", field: "vote" } });
});

test("a ballot is its statement's number, its answer, and whether it is important", () => {
  expect(parseBallot({ statement: "12", vote: "disagree", important: "yes" })).toEqual({
    ok: true,
    value: { statement: 12, value: -1, important: true },
  });
  expect(parseBallot({ vote: "undo", important: "on" })).toEqual({
    ok: true,
    value: { statement: 0, value: null, important: false },
  });
  for (const text of ["1 or 1=1", "-1", "1e3", "１", "12345678", "", undefined, null])
    expect(numberOf(text)).toBe(0);
});
