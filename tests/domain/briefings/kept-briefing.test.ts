import { expect, test } from "vitest";
import { isCutOff, nextTryAt } from "~/domain/briefings/briefing-runs";
import {
  checkFormats,
  dayOfRun,
  isPublicTemplate,
  listPublicTemplates,
  momentOfRun,
  nameProblems,
} from "~/domain/briefings/kept-briefing";
import { templateCodes } from "~/domain/briefings/question";
import { instant } from "../../support/histories";

const due = instant("2026-11-29T16:30:00.000Z");
const begun = instant("2026-12-01T03:00:00.000Z");

test("a run is about the Taipei day on which it was due, however late it is begun", () => {
  expect(dayOfRun("template=progress&lang=zh", due)).toBe("2026-11-30");
  expect(dayOfRun("template=progress&asof=2017-08-17", due)).toBe("2017-08-17");
  expect(dayOfRun("template=progress&asof=soon", due)).toBe("2026-11-30");
});

test("what the site knows when a run is begun goes into it, unless the address says otherwise", () => {
  expect(momentOfRun("template=progress", due, begun)).toEqual({ asOf: "2026-11-30", known: begun });
  const known = "2026-11-24T15:59:59.999Z";
  expect(momentOfRun(`template=progress&asof=2017-08-17&known=${known}`, due, begun)).toEqual({
    asOf: "2017-08-17",
    known,
  });
});

test("a run is tried again after 1, 5 and 30 minutes, and then no more", () => {
  const failedAt = new Date("2026-11-30T00:00:00.000Z");
  expect([1, 2, 3, 4].map((tries) => nextTryAt(tries, failedAt))).toEqual([
    "2026-11-30T00:01:00.000Z",
    "2026-11-30T00:05:00.000Z",
    "2026-11-30T00:30:00.000Z",
    null,
  ]);
});

test("a try of fifteen minutes was cut off", () => {
  const at = "2026-11-30T00:00:00.000Z";
  expect(isCutOff(at, new Date("2026-11-30T00:14:59.999Z"))).toBe(false);
  expect(isCutOff(at, new Date("2026-11-30T00:15:00.000Z"))).toBe(true);
});

test("names are there, on one line and not too long; formats are some that somebody makes", () => {
  const codes = (nameZh: string, nameEn: string) =>
    nameProblems({ nameZh, nameEn }).map(({ code, field }) => `${code} ${field}`);
  expect(codes("週報", "Weekly")).toEqual([]);
  expect(codes(" ", "x".repeat(81))).toEqual(["text.missing nameZh", "text.too_long nameEn"]);
  expect(checkFormats(["odp"], ["odp", "pdf"]).ok).toBe(true);
  expect(checkFormats([], ["odp"]).ok).toBe(false);
  expect(checkFormats(["odp", "exe"], ["odp"]).ok).toBe(false);
});

test("a template is public when it is named, and every one named is a template", () => {
  expect(listPublicTemplates().every((template) => templateCodes.includes(template))).toBe(true);
  expect(isPublicTemplate("progress")).toBe(true);
});
