import { expect, test } from "vitest";
import type { BillEvent } from "~/domain/bills/bill-event";
import { foldBill, phaseAfter } from "~/domain/bills/fold-bill";
import { milestoneOf } from "~/domain/bills/milestone";
import { judgeMove, possibleNext } from "~/domain/bills/moves";
import { stepsAt } from "~/domain/bills/steps";
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import { requireInstant } from "~/domain/dates/calendar-date";

const recordedAt = requireInstant("2026-11-23T01:00:00.000Z");
const event = (id: number, on: string, code: BillEvent["code"]): BillEvent => ({
  id,
  code,
  date: { on: requireCalendarDate(on), precision: "day" },
  dayOrder: 1,
  recordedAt,
  retractedAt: null,
});
/** 無人載具科技創新實驗審查會議運作辦法: issued on 108.6.6, in force from 108.6.1. */
const events = [event(1, "2019-06-01", "regulation.in_force"), event(2, "2019-06-06", "regulation.issued")];
const at = (on: string) => ({ asOf: requireCalendarDate(on), known: null });

test("a regulation may be issued after the day its effect counts from", () => {
  expect(judgeMove("regulation.in_force", "regulation.issued")).toBe("listed");
});

test("its issue does not take back the effect, which keeps its own day", () => {
  const standing = foldBill(events, at("2019-07-01"))!;
  expect(standing).toMatchObject({ stage: "regulation.in_force", phase: "completed", by: "record" });
  expect(standing.since.on).toBe("2019-06-01");
  expect(standing.phaseSince.on).toBe("2019-06-01");
});

test("the milestone is the issue, and both steps are shown with their own days", () => {
  const moment = at("2019-07-01");
  const standing = foldBill(events, moment)!;
  expect(milestoneOf(events, standing, moment)).toMatchObject({ eventId: 2, stage: "regulation.issued" });
  const shown = stepsAt("regulation", events, standing, moment).map((step) => step.shown?.date.on ?? null);
  expect(shown).toEqual([null, null, "2019-06-06", "2019-06-01"]);
});

test("the latest move gives lists the same phase as the fold", () => {
  const asOf = requireCalendarDate("2019-07-01");
  expect(phaseAfter("regulation.issued", requireCalendarDate("2019-06-06"), asOf)).toBe("completed");
});

test("a regulation in force is not told that it may be issued next", () => {
  expect(possibleNext("regulation.in_force")).toEqual([]);
});

test("issued first and in force later still moves on as before", () => {
  const usual = [event(1, "2018-04-27", "regulation.issued"), event(2, "2018-04-30", "regulation.in_force")];
  expect(foldBill(usual, at("2018-04-28"))!.stage).toBe("regulation.issued");
  expect(foldBill(usual, at("2018-04-30"))!.stage).toBe("regulation.in_force");
});
