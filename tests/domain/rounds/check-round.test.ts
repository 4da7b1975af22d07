import { expect, test } from "vitest";
import { requireCalendarDate as day, requireInstant as at } from "~/domain/dates/calendar-date";
import { checkResponse, checkRound, type RoundDraft } from "~/domain/rounds/check-round";

const native: RoundDraft = {
  kind: "native",
  platform: "here",
  opensOn: null,
  closesOn: null,
  opensAt: at("2026-12-01T01:00:00.000Z"),
  closesAt: at("2026-12-20T01:00:00.000Z"),
  tier: "cookie",
  statementLimit: 140,
  takesStatements: true,
};
const today = day("2026-11-25");
const codes = (draft: RoundDraft, stands: RoundDraft | null = null, on = today) =>
  checkRound(draft, stands, on).map(({ code, field }) => `${code} ${field}`);

test("a round held here says when, who and how long a statement may be; one held elsewhere says none of it", () => {
  expect(codes(native)).toEqual([]);
  expect(codes({ kind: "native", platform: "here", opensOn: day("2026-12-01") })).toEqual([
    "round.native_needs opensAt",
    "round.native_needs closesAt",
    "round.native_needs tier",
    "round.native_needs statementLimit",
    "round.native_needs takesStatements",
    "round.days_of_native opensOn",
  ]);
  expect(codes({ kind: "external", platform: "polis", tier: "mail" })).toEqual(["round.native_only tier"]);
  expect(codes({ kind: "external", platform: "here" })).toEqual(["round.platform platform"]);
  expect(codes({ ...native, platform: "polis" })).toEqual(["round.platform platform"]);
});

test("a round closes after it opens and is answered after that", () => {
  const external: RoundDraft = { kind: "external", platform: "polis", opensOn: day("2015-02-02") };
  expect(codes({ ...external, closesOn: day("2015-02-02") })).toEqual([]);
  expect(codes({ ...external, closesOn: day("2015-02-01") })).toEqual(["round.closes_before_opens closesOn"]);
  expect(codes({ ...external, respondedOn: day("2015-01-01") })).toEqual([
    "round.answered_before_open respondedOn",
  ]);
  expect(codes({ ...native, closesAt: native.opensAt })).toEqual(["round.closes_before_opens closesAt"]);
});

test("the dates of a round held here stay from the day it opens", () => {
  const longer = { ...native, closesAt: at("2026-12-21T01:00:00.000Z") };
  expect(codes(longer, native, day("2026-11-30"))).toEqual([]);
  expect(codes(longer, native, day("2026-12-01"))).toEqual(["round.dates_fixed closesAt"]);
});

test("a kind stays, save that an external round may have been imported", () => {
  const external: RoundDraft = { kind: "external", platform: "polis" };
  expect(codes({ ...external, kind: "imported" }, external)).toEqual([]);
  expect(codes(external, { ...external, kind: "imported" })).toEqual(["round.kind_fixed kind"]);
});

test("an answer says whose matter it is, or until when it is studied", () => {
  const found = (draft: Parameters<typeof checkResponse>[0]) =>
    checkResponse(draft).map(({ code, field }) => `${code} ${field}`);
  expect(found({ verdict: "other_agency" })).toEqual(["response.needs_agency agency"]);
  expect(found({ verdict: "under_study" })).toEqual(["response.needs_until until"]);
  expect(found({ verdict: "under_study", until: day("2026-12-01"), respondedOn: day("2026-12-02") })).toEqual(
    ["response.until_passed until"],
  );
  expect(found({ verdict: "not_adopted", bill: "some-act" })).toEqual(["response.only_when_landed bill"]);
  expect(found({ verdict: "adopted", article: "第3條" })).toEqual(["response.text_without_bill bill"]);
  expect(found({ verdict: "adopted", bill: "some-act", text: "executive", article: "第3條" })).toEqual([]);
});
