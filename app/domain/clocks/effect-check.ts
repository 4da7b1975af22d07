/**
 * Promulgation → effect as this site computes it, held against the order or the article on record. A law that leaves
 * its day to an order has no computed day: then only the order decides, and the answer says so.
 */
import type { BillEvent } from "~/domain/bills/bill-event";
import type { StageCode } from "~/domain/bills/stages";
import type { CommencementRule } from "~/domain/bills/vocabulary";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { daysBetween } from "~/domain/dates/calendar-date";
import { effectOnThirdDay } from "~/domain/law/effect-date";

export const effectVerdicts = [
  "agrees",
  "set_by_order",
  "partly_by_order",
  "differs",
  "not_on_record",
] as const;
/**
 * agrees: the third day is the recorded day · set_by_order: an order named the day, after promulgation ·
 * partly_by_order: both, for different parts · differs · not_on_record: the order or the effect is not there (yet).
 */
export type EffectVerdict = (typeof effectVerdicts)[number];

export interface EffectCheck {
  readonly verdict: EffectVerdict;
  readonly promulgatedOn: CalendarDate;
  /** By 中央法規標準法 §13; null where the law does not say 「自公布日施行」. */
  readonly computedOn: CalendarDate | null;
  readonly orderedOn: readonly CalendarDate[];
  readonly effectiveOn: readonly CalendarDate[];
  /** From promulgation to the day the whole law was in force; null before that. */
  readonly days: number | null;
}

const effects: readonly StageCode[] = ["completed.partly_in_force", "completed.in_force"];

/** Null before promulgation, and where how the law takes effect was not read. */
export function checkEffect(
  seen: readonly BillEvent[],
  commencements: readonly CommencementRule[],
): EffectCheck | null {
  const dayOf = (event: BillEvent) => event.date.on;
  const promulgated = seen.find((event) => event.code === "completed.promulgated");
  if (!promulgated || promulgated.date.precision !== "day") return null;
  const byThirdDay = commencements.includes("on_promulgation");
  const byOrder = commencements.includes("by_order");
  if (!byThirdDay && !byOrder) return null;
  const promulgatedOn = dayOf(promulgated);
  const computedOn = byThirdDay ? effectOnThirdDay(promulgatedOn) : null;
  const orderedOn = seen.filter((event) => event.code === "beside.commencement_order").map(dayOf);
  const effectiveOn = seen.filter((event) => (effects as readonly string[]).includes(event.code)).map(dayOf);
  const whole = seen.find((event) => event.code === "completed.in_force");
  return {
    verdict: judge(promulgatedOn, computedOn, byOrder, orderedOn, effectiveOn),
    promulgatedOn,
    computedOn,
    orderedOn,
    effectiveOn,
    days: whole ? daysBetween(promulgatedOn, dayOf(whole)) : null,
  };
}

function judge(
  promulgatedOn: CalendarDate,
  computedOn: CalendarDate | null,
  byOrder: boolean,
  orderedOn: readonly CalendarDate[],
  effectiveOn: readonly CalendarDate[],
): EffectVerdict {
  const [first] = effectiveOn;
  if (first === undefined || (byOrder && orderedOn.length === 0)) return "not_on_record";
  if (computedOn !== null && first !== computedOn) return "differs";
  if (!byOrder) return "agrees";
  const ordered = effectiveOn.slice(computedOn === null ? 0 : 1);
  if (ordered.length === 0) return "not_on_record";
  const inOrder = ordered.every(
    (on, index) => on >= promulgatedOn && (orderedOn[index] ?? orderedOn.at(-1)!) <= on,
  );
  if (!inOrder) return "differs";
  return computedOn === null ? "set_by_order" : "partly_by_order";
}
