import { expect, test } from "vitest";
import { addDays, daysBetween, requireCalendarDate as on } from "~/domain/dates/calendar-date";
import { termOn, terms } from "~/domain/law/terms";

test("the ninth term runs from 2016-02-01 to 2020-01-31, both days included", () => {
  expect(termOn(on("2016-01-31"))?.number).toBe(8);
  expect(termOn(on("2016-02-01"))?.number).toBe(9);
  expect(termOn(on("2020-01-31"))?.number).toBe(9);
  expect(termOn(on("2020-02-01"))?.number).toBe(10);
});

test("a day outside the terms on record has no term", () => {
  expect(termOn(on("2012-01-31"))).toBeNull();
  expect(termOn(on("2012-02-01"))?.number).toBe(8);
  expect(termOn(on("2028-01-31"))?.number).toBe(11);
  expect(termOn(on("2028-02-01"))).toBeNull();
});

test("terms follow one another without a gap, each for four years, each with its source", () => {
  expect(terms.map((term) => term.number)).toEqual([8, 9, 10, 11]);
  for (const [index, term] of terms.entries()) {
    expect(term.source).not.toBe("");
    expect(daysBetween(term.startsOn, term.endsOn)).toBe(1460);
    const next = terms[index + 1];
    if (next) expect(next.startsOn).toBe(addDays(term.endsOn, 1));
  }
});

test("the bills that lapsed and those re-submitted fall in the terms that the record names", () => {
  expect(termOn(on("2017-11-10"))?.number).toBe(9); // 著作權法修正草案, first reading at sitting 09-04-08
  expect(termOn(on("2015-09-24"))?.number).toBe(8); // the older drone bill, Executive Yuan
  expect(termOn(on("2024-04-26"))?.number).toBe(11); // 中小企業發展條例
});
