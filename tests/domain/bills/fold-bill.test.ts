import { expect, test } from "vitest";
import type { BillEvent } from "~/domain/bills/bill-event";
import { elapsedSince, foldBill, phaseAfter } from "~/domain/bills/fold-bill";
import { at, day, exactly, historyOf, instant } from "../../support/histories";
import {
  civilAviation,
  copyright,
  cyberSecurity,
  digitalCommunications,
  fintech,
} from "../../support/real-histories";

/** "stage since" of a history on a day; "nothing" before its first move. */
function on(history: readonly BillEvent[], asOf: string): string {
  const standing = foldBill(history, at(asOf));
  if (!standing) return "nothing";
  const { since } = standing;
  return `${standing.stage} since ${since.precision === "by" ? "by " : ""}${since.on}`;
}

test("資通安全管理法 stands where its latest move put it, on every day from cabinet to effect", () => {
  for (const [asOf, standing] of [
    ["2017-04-26", "nothing"],
    ["2017-04-27", "executive.approved since 2017-04-27"],
    ["2017-04-28", "legislative.sent since 2017-04-28"],
    ["2017-08-17", "legislative.referred since 2017-05-23"],
    ["2017-12-31", "legislative.committee since 2017-11-06"],
    ["2018-05-10", "legislative.second_reading since 2018-05-01"],
    ["2018-05-11", "legislative.third_reading since 2018-05-11"],
    ["2018-06-06", "completed.promulgated since 2018-06-06"],
    ["2018-12-31", "completed.promulgated since 2018-06-06"],
    ["2019-01-01", "completed.in_force since 2019-01-01"],
    ["2026-11-23", "completed.in_force since 2019-01-01"],
  ] as const)
    expect(on(cyberSecurity, asOf), asOf).toBe(standing);
});

test("third reading is not completion: 資通安全管理法 stays before the Legislative Yuan until it is promulgated", () => {
  expect(foldBill(cyberSecurity, at("2018-06-05"))).toMatchObject({
    stage: "legislative.third_reading",
    phase: "legislative",
    phaseSince: exactly("2017-04-28"),
  });
  expect(foldBill(cyberSecurity, at("2018-06-06"))).toMatchObject({
    phase: "completed",
    phaseSince: exactly("2018-06-06"),
  });
});

test("an order, a hearing or another bill on the same law is recorded and does not move the bill", () => {
  expect(foldBill(historyOf("2015-09-24 beside.predecessor"), at("2017-01-01"))).toBeNull();
  expect(on(civilAviation, "2015-12-31")).toBe("nothing");
  expect(on(cyberSecurity, "2018-12-05")).toBe("completed.promulgated since 2018-06-06");
  expect(on(cyberSecurity, "2025-08-29")).toBe("completed.in_force since 2019-01-01");
});

test("a negotiation between two second readings begins the second reading anew, as for FinTech", () => {
  expect(on(fintech, "2017-12-27")).toBe("legislative.second_reading since 2017-12-26");
  expect(on(fintech, "2017-12-28")).toBe("legislative.negotiation since 2017-12-28");
  const beforeTheThird = fintech.filter((event) => event.code !== "legislative.third_reading");
  expect(on(beforeTheThird, "2017-12-29")).toBe("legislative.second_reading since 2017-12-29");
});

test("著作權法 lapses on the last day of the ninth term by the rule, with no event that says so", () => {
  expect(on(copyright, "2020-01-30")).toBe("legislative.referred since 2017-11-10");
  expect(foldBill(copyright, at("2020-01-31"))).toEqual({
    stage: "ended.lapsed",
    phase: "ended",
    since: exactly("2020-01-31"),
    phaseSince: exactly("2020-01-31"),
    by: "term-lapse",
  });
  expect(on(copyright, "2026-11-23")).toBe("ended.lapsed since 2020-01-31");
});

test("a lapse that an event records is of the record and not of the rule", () => {
  const recorded = [...copyright, ...historyOf("2020-01-31 ended.lapsed")];
  expect(foldBill(recorded, at("2020-01-31"))).toMatchObject({ stage: "ended.lapsed", by: "record" });
});

test("數位通訊傳播法 was sent by the end of the term at the latest: until then the cabinet's approval is the last word", () => {
  expect(on(digitalCommunications, "2017-08-16")).toBe("nothing");
  expect(on(digitalCommunications, "2017-08-17")).toBe("executive.reviewed since by 2017-08-17");
  expect(on(digitalCommunications, "2020-01-30")).toBe("executive.approved since 2017-11-16");
  expect(on(digitalCommunications, "2020-01-31")).toBe("ended.lapsed since 2020-01-31");
  const withoutTheLapse = digitalCommunications.slice(0, -1);
  expect(foldBill(withoutTheLapse, at("2020-01-31"))).toMatchObject({
    stage: "ended.lapsed",
    by: "term-lapse",
  });
});

test("民用航空法 is partly in force for two years, and its phase dates from the promulgation", () => {
  expect(on(civilAviation, "2018-04-26")).toBe("completed.promulgated since 2018-04-25");
  expect(on(civilAviation, "2018-04-27")).toBe("completed.partly_in_force since 2018-04-27");
  expect(on(civilAviation, "2020-03-30")).toBe("completed.partly_in_force since 2018-04-27");
  expect(foldBill(civilAviation, at("2020-03-31"))).toMatchObject({
    stage: "completed.in_force",
    phaseSince: exactly("2018-04-25"),
  });
});

test("a draft that the Executive Yuan returns is in planning again, and a second submission starts a new phase", () => {
  const history = historyOf(
    "2017-01-10 executive.submitted",
    "2017-03-01 executive.returned",
    "2017-09-01 executive.submitted",
  );
  expect(foldBill(history, at("2017-06-01"))).toMatchObject({
    phase: "planning",
    phaseSince: exactly("2017-03-01"),
  });
  expect(foldBill(history, at("2017-10-01"))).toMatchObject({
    phase: "executive",
    phaseSince: exactly("2017-09-01"),
  });
});

test("the site says of a day what it has since learned, and of an instant what it said then", () => {
  const [wrong, right] = historyOf(
    "2018-05-08 legislative.third_reading",
    "2018-05-11 legislative.third_reading",
  );
  const corrected: BillEvent[] = [
    { ...wrong!, retractedAt: instant("2026-12-01T02:00:00.000Z") },
    { ...right!, recordedAt: instant("2026-12-01T02:00:00.000Z") },
  ];
  const sinceAt = (known: string | null) => foldBill(corrected, at("2018-05-20", known))?.since.on ?? null;
  expect(sinceAt("2026-11-23T00:59:59.999Z")).toBeNull();
  expect(sinceAt("2026-11-23T01:00:00.000Z")).toBe("2018-05-08");
  expect(sinceAt("2026-12-01T01:59:59.999Z")).toBe("2018-05-08");
  expect(sinceAt("2026-12-01T02:00:00.000Z")).toBe("2018-05-11");
  expect(sinceAt(null)).toBe("2018-05-11");
});

test("the phase of a latest move says what its example says, and turns with the term", () => {
  const phaseOn = (asOf: string) => phaseAfter("legislative.referred", day("2017-11-10"), day(asOf));
  expect([phaseOn("2017-12-31"), phaseOn("2020-01-30"), phaseOn("2020-01-31")]).toEqual([
    "legislative",
    "legislative",
    "ended",
  ]);
});

test("days are counted from the day itself, and only as a lower bound where the day is not known", () => {
  expect(elapsedSince(exactly("2017-04-28"), day("2017-08-17"))).toEqual({ days: 111, atLeast: false });
  expect(elapsedSince(exactly("2017-08-17"), day("2017-08-17"))).toEqual({ days: 0, atLeast: false });
  for (const precision of ["month", "quarter", "year", "by"] as const)
    expect(elapsedSince({ on: day("2017-12-31"), precision }, day("2018-01-02"))).toEqual({
      days: 2,
      atLeast: true,
    });
});
