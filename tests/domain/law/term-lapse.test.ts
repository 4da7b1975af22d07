import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lapsedOn, lapseRule, runningTermEnd } from "~/domain/law/term-lapse";
import { terms, termOn } from "~/domain/law/terms";
import { type StageCode, stages } from "~/domain/bills/stages";
import { days } from "../../support/arbitrary-events";
import { day } from "../../support/histories";

const pending = ["sent", "procedure", "first_reading", "referred", "committee", "reported", "negotiation"]
  .concat("second_reading")
  .map((name) => `legislative.${name}` as StageCode);
const others = stages.map((stage) => stage.code).filter((code) => !pending.includes(code));

test("a bill before the Legislative Yuan and before its third reading lapses on the last day of the term", () => {
  for (const stage of pending) {
    expect(lapsedOn(stage, day("2017-11-10"), day("2020-01-30")), stage).toBeNull();
    expect(lapsedOn(stage, day("2017-11-10"), day("2020-01-31")), stage).toBe("2020-01-31");
    expect(lapsedOn(stage, day("2017-11-10"), day("2026-11-23")), stage).toBe("2020-01-31");
  }
});

test("a draft in planning or in the Executive Yuan never lapses, nor a law that passed its third reading", () => {
  fc.assert(
    fc.property(fc.constantFrom(...others), days, days, (stage, reachedOn, asOf) => {
      expect(lapsedOn(stage, reachedOn, asOf)).toBeNull();
      expect(runningTermEnd(stage, asOf)).toBeNull();
    }),
    { seed: 42, numRuns: 500 },
  );
});

test("the stages that lapse are those of the legislative phase but for what follows the third reading", () => {
  const legislative = stages.filter((stage) => stage.phase === "legislative").map((stage) => stage.code);
  const after = ["third_reading", "to_president", "not_countersigned", "reconsideration"];
  expect(legislative.filter((code) => !pending.includes(code)).sort()).toEqual(
    after.map((name) => `legislative.${name}`).sort(),
  );
});

test("it lapses with the term in which it came to its stage, never before it came there nor after that term", () => {
  fc.assert(
    fc.property(fc.constantFrom(...pending), days, days, (stage, reachedOn, asOf) => {
      fc.pre(reachedOn <= asOf);
      const lapse = lapsedOn(stage, reachedOn, asOf);
      const term = termOn(reachedOn);
      if (!term) expect(lapse).toBeNull();
      else expect(lapse).toBe(asOf >= term.endsOn ? term.endsOn : null);
    }),
    { seed: 42, numRuns: 500 },
  );
});

test("the first and the last day of a term belong to it", () => {
  expect(lapsedOn("legislative.sent", day("2016-02-01"), day("2016-02-01"))).toBeNull();
  expect(lapsedOn("legislative.sent", day("2016-01-31"), day("2016-01-31"))).toBe("2016-01-31");
  expect(lapsedOn("legislative.sent", day("2020-01-31"), day("2020-01-31"))).toBe("2020-01-31");
});

test("before and after the terms that were read nothing is computed", () => {
  expect(lapsedOn("legislative.sent", day("2012-01-31"), day("2026-11-23"))).toBeNull();
  expect(lapsedOn("legislative.sent", day("2028-02-01"), day("2040-01-01"))).toBeNull();
  expect(runningTermEnd("legislative.sent", day("2028-02-01"))).toBeNull();
});

test("a bill that would lapse is told the day on which the running term ends", () => {
  expect(runningTermEnd("legislative.committee", day("2017-08-17"))).toBe("2020-01-31");
  expect(runningTermEnd("legislative.committee", day("2026-11-23"))).toBe("2028-01-31");
  expect(terms.map((term) => runningTermEnd("legislative.sent", term.startsOn))).toEqual(
    terms.map((term) => term.endsOn),
  );
});

test("the rule quotes 立法院職權行使法 §13 word for word, as terms.ts does", () => {
  const source = readFileSync(new URL("../../../app/domain/law/terms.ts", import.meta.url), "utf8");
  expect(source).toContain(lapseRule.words);
  expect(lapseRule.words).toBe(
    "每屆立法委員任期屆滿時，除預（決）算案及人民請願案外，尚未議決之議案，下屆不予繼續審議。",
  );
});
