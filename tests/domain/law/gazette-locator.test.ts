import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  formatGazetteLocator,
  joinLocator,
  parseGazetteLocator,
  readGazetteParts,
  splitLocator,
} from "~/domain/law/gazette-locator";

const nothing = { volume: "", issue: "", number: "", book: "", pages: "" };

test("every place in the gazette that this site's records give is read in its parts and written back alike", () => {
  const places = readdirSync("content/bills").flatMap((name) =>
    [...readFileSync(`content/bills/${name}`, "utf8").matchAll(/at: "?(\d+卷[^"\n]*?)"?$/gm)].map(
      ([, at]) => at!,
    ),
  );
  expect(places.length).toBeGreaterThan(40);
  for (const place of places) {
    const parts = parseGazetteLocator(place);
    expect(parts, place).not.toBeNull();
    expect(formatGazetteLocator(parts!)).toBe(place);
    expect(readGazetteParts(parts!)).toEqual({ ok: true, value: parts });
  }
});

test("what a person types is read in any width, with 1 for the first book and any dash", () => {
  const typed = { volume: "１０６卷", issue: " 57 ", number: "4459號", book: "1", pages: "71–73、80頁" };
  const read = readGazetteParts(typed);
  expect(read.ok && read.value && formatGazetteLocator(read.value)).toBe("106卷57期4459號一冊 71-73,80頁");
});

test("nothing typed is no place; a part that is missing or no number is named", () => {
  expect(readGazetteParts(nothing)).toEqual({ ok: true, value: null });
  expect(readGazetteParts({ ...nothing, volume: "106" })).toMatchObject({
    problem: { code: "locator.incomplete", field: "issue" },
  });
  expect(readGazetteParts({ ...nothing, volume: "106", issue: "57", pages: "七一" })).toMatchObject({
    problem: { code: "locator.unreadable", field: "pages", text: "七一" },
  });
});

test("a locator with more behind the gazette keeps both; any other text stays as it is", () => {
  const whole = "106卷57期4459號 71-73頁；第3條";
  const { gazette, rest } = splitLocator(whole);
  expect([gazette?.issue, rest]).toEqual(["57", "第3條"]);
  expect(joinLocator(gazette, rest)).toBe(whole);
  expect(splitLocator("沿革第4點；第72條")).toEqual({ gazette: null, rest: "沿革第4點；第72條" });
});
