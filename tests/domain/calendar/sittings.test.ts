import fc from "fast-check";
import { expect, test } from "vitest";
import type { MeetingEntry } from "~/domain/calendar/calendar-entry";
import { shownState, sortEntries } from "~/domain/calendar/calendar-entry";
import { meetingStates } from "~/domain/calendar/meeting-codes";
import { mergeSittings } from "~/domain/calendar/sittings";
import { addDays, requireCalendarDate } from "~/domain/dates/calendar-date";

const on = requireCalendarDate("2017-11-10");
const bill = (slug: string) => ({ slug, title: { zh: slug, en: slug } });
const plenary: MeetingEntry = {
  kind: "meeting",
  on,
  body: "plenary",
  title: { zh: "第9屆第4會期第8次會議", en: "Sitting 8" },
  endsOn: null,
  state: "held",
  movedToOn: null,
  address: null,
  items: [{ bill: bill("copyright"), words: "「著作權法修正草案」案。", state: "held", outcomes: [] }],
};

test("a meeting that is scheduled is shown as scheduled before its day and never as held after it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const shown = shownState("scheduled", addDays(on, days), on);
      expect(shown).toBe(days > 0 ? "scheduled" : "unreported");
    }),
    { seed: 42 },
  );
});

test("how a meeting ended is not shown on a day before it met", () => {
  for (const state of meetingStates.filter((code) => code !== "scheduled")) {
    expect(shownState(state, addDays(on, 1), on)).toBeNull();
    expect(shownState(state, on, on)).toBe(state);
  }
});

test("what happened to a bill joins the agenda of the meeting that names it", () => {
  const merged = mergeSittings(
    [plenary],
    [
      { on, code: "legislative.first_reading", bill: bill("copyright") },
      { on, code: "legislative.referred", bill: bill("copyright") },
      { on, code: "legislative.first_reading", bill: bill("drones") },
    ],
  );
  expect(merged).toHaveLength(1);
  expect(merged[0]!.items).toMatchObject([
    {
      bill: { slug: "copyright" },
      words: "「著作權法修正草案」案。",
      outcomes: ["legislative.first_reading", "legislative.referred"],
    },
    { bill: { slug: "drones" }, words: null, outcomes: ["legislative.first_reading"] },
  ]);
});

test("a committee's day is not the plenary's, and a day without a named meeting stands without a name", () => {
  const merged = mergeSittings([plenary], [{ on, code: "legislative.committee", bill: bill("telecom") }]);
  expect(merged.map(({ body, title }) => [body, title === null])).toEqual([
    ["plenary", false],
    ["committee", true],
  ]);
  expect(merged[0]!.items[0]!.outcomes).toEqual([]);
});

test("entries stand by day, meetings first", () => {
  const term = { kind: "term", on, term: 9, edge: "ends" } as const;
  const earlier = { ...term, on: addDays(on, -1) };
  expect(sortEntries([term, plenary, earlier])).toEqual([earlier, plenary, term]);
});

test("two bills reviewed on one day are not put into one committee", () => {
  const review = (slug: string) => ({ on, code: "legislative.committee" as const, bill: bill(slug) });
  const merged = mergeSittings([], [review("drones"), review("cyber")]);
  expect(merged.map((meeting) => meeting.items.map((item) => item.bill!.slug))).toEqual([
    ["drones"],
    ["cyber"],
  ]);
  const committee: MeetingEntry = {
    ...plenary,
    body: "committee",
    items: [{ ...plenary.items[0]!, bill: bill("cyber") }],
  };
  expect(
    mergeSittings([committee], [review("drones"), review("cyber")]).map(({ title }) => title === null),
  ).toEqual([false, true]);
});

test("a meeting that no record says was held does not take what happened that day", () => {
  for (const state of ["unreported", "adjourned", "moved"] as const) {
    const merged = mergeSittings(
      [{ ...plenary, state }],
      [{ on, code: "legislative.first_reading", bill: bill("copyright") }],
    );
    expect(merged).toHaveLength(2);
    expect(merged[0]).toMatchObject({ state, items: [{ outcomes: [] }] });
    expect(merged[1]).toMatchObject({ state: "held", title: null });
  }
});
