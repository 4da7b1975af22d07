/** Every rule of time: the words of its article, and a worked example. */
import { expect, test } from "vitest";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { dueOn } from "~/domain/clocks/reckon";
import type { ClockCode } from "~/domain/clocks/rules/rules";
import { clockRules, lengthOn, ruleOf } from "~/domain/clocks/rules/rules";
import { ruleSources } from "~/domain/clocks/rules/rule-sources";
import { requireCalendarDate as on } from "~/domain/dates/calendar-date";
import { articleText } from "../../support/rule-words";

/** What sets it going, and the last day that follows; null where the rule names no day that could be counted. */
const examples: Record<ClockCode, readonly [start: string, due: string | null]> = {
  // 2017-01-12 is not counted; sixty days end on 13 March.
  "notice.bill": ["2017-01-12", "2017-03-13"],
  term_lapse: ["2017-11-10", "2020-01-31"],
  negotiation: ["2019-04-26", "2019-05-26"],
  "negotiation.straight_to_second": ["2024-07-01", null],
  session: ["2018-02-01", null],
  // Ten days from receipt on Wednesday 10 January end on Saturday 20 January: Monday morning.
  promulgation: ["2018-01-10", "2018-01-22"],
  "reconsideration.request": ["2018-01-10", "2018-01-22"],
  "reconsideration.vote": ["2018-03-05", "2018-03-20"],
  "reconsideration.recess": ["2018-01-15", "2018-01-22"],
  // 產業創新條例: promulgated 106.11.22, and its §72 itself says 106.11.24.
  "effect.third_day": ["2017-11-22", "2017-11-24"],
  "effect.by_order": ["2018-01-31", null],
  "effect.must_be_named": ["2018-01-31", null],
  "sunset.expiry": ["2033-12-31", null],
  "sunset.extension": ["2033-12-31", "2033-11-30"],
  "notice.regulation": ["2018-03-10", "2018-05-09"],
  "notice.no_number": ["2018-03-10", null],
  // 通訊診察治療辦法: issued 107.5.11, in force 107.5.13.
  "effect.regulation": ["2018-05-11", "2018-05-13"],
  // 30 November, no such day in February: the month's last day, a Thursday.
  "review.regulation": ["2018-11-30", "2019-02-28"],
  "correction.regulation": ["2018-12-31", "2019-02-28"],
  "fintech.decision": ["2018-08-28", "2018-10-29"],
  "fintech.term": ["2019-04-30", "2020-04-29"],
  "fintech.extension_request": ["2020-04-29", "2020-03-29"],
  "fintech.extension_decision": ["2020-04-29", null],
  // EMQ: one year and six months from 30 April 2019 end on 29 October 2020, as reported.
  "fintech.cap": ["2019-04-30", "2020-10-29"],
  "fintech.cap_law_change": ["2019-04-30", "2022-04-29"],
  "fintech.change": ["2020-03-02", "2020-04-02"],
  "fintech.start": ["2018-09-18", "2018-12-18"],
  "fintech.start_notice": ["2018-12-05", "2018-12-12"],
  "fintech.report": ["2020-10-29", "2020-11-30"],
  "fintech.evaluation": ["2020-11-27", "2021-01-26"],
  "fintech.amendment": ["2020-10-29", "2021-01-29"],
  "fintech.yearly_report": ["2019-12-31", "2020-03-31"],
  "unmanned.decision": ["2019-12-02", "2020-01-31"],
  "unmanned.term": ["2020-05-01", "2021-04-30"],
  "unmanned.extension_request": ["2021-04-30", "2021-03-01"],
  "unmanned.extension_decision": ["2021-04-30", null],
  "unmanned.cap": ["2020-05-01", "2022-04-30"],
  "unmanned.cap_law_change": ["2020-05-01", "2024-04-30"],
  "unmanned.start": ["2020-02-18", "2020-02-19"],
  "unmanned.interventions": ["2020-05-31", "2020-06-30"],
  "unmanned.records": ["2021-04-30", "2024-04-30"],
  "unmanned.report": ["2021-04-30", "2021-05-31"],
};

for (const rule of clockRules)
  test(`${rule.code} quotes its article word for word, names its source, and comes out as worked by hand`, () => {
    const { basis } = rule;
    if (basis.by === "law") {
      expect(articleText(basis.law, basis.article)).toContain(basis.words);
      expect(ruleSources[basis.source].address).toMatch(/^https:/);
    } else {
      expect(basis.readings.length).toBeGreaterThan(0);
      for (const reading of basis.readings) expect(ruleSources[reading.source].address).toMatch(/^https:/);
    }
    const [start, due] = examples[rule.code];
    expect(dueOn(rule, on(start), weekendsOnly)?.dueOn ?? null).toBe(due);
  });

test("a rule does not count before it was law, and negotiation once had four months", () => {
  expect(dueOn(ruleOf("negotiation"), on("2007-03-01"), weekendsOnly)?.dueOn).toBe("2007-07-01");
  expect(lengthOn(ruleOf("negotiation"), on("2008-05-14"))).toEqual({ unit: "month", count: 1 });
  expect(lengthOn(ruleOf("negotiation"), on("2001-01-01"))).toBeNull();
  expect(lengthOn(ruleOf("negotiation.straight_to_second"), on("2020-01-01"))).toBeNull();
  expect(lengthOn(ruleOf("fintech.decision"), on("2018-04-29"))).toBeNull();
});

test("both readings of the sixty-day notice stand beside each other, each with its day", () => {
  const { basis } = ruleOf("notice.bill");
  expect(basis.by === "directive" && basis.readings.map(({ covers, since }) => [covers, since.on])).toEqual([
    ["all_drafts", "2016-09-05"],
    ["trade_bills", "2016-10-01"],
  ]);
});

test("the observed days to promulgation are those of the 625 versions measured", () => {
  expect(ruleOf("promulgation").observation).toMatchObject({ low: 15, median: 19, high: 33, n: 625 });
});
