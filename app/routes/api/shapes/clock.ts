/** A time limit that a law sets, as programs get it: with its article and the day it runs out. */
import { z } from "zod";
import { type Clock, clockOutcomes, clockStates } from "~/domain/clocks/clock";
import { type ClockCode, clockRules, ruleOf } from "~/domain/clocks/rules/rules";
import { named } from "./named";
import { bilingual, day, partialDate, slug } from "./words";

const codes = clockRules.map(({ code }) => code) as [ClockCode, ...ClockCode[]];

export const clockShape = named(
  "Clock",
  z.strictObject({
    of: z.enum(["bill", "experiment"]),
    slug,
    title: bilingual,
    rule: z.enum(codes),
    law: z.string().nullable(),
    article: z.string().nullable(),
    state: z.enum(clockStates),
    startOn: partialDate.nullable(),
    dueOn: day.nullable(),
    bound: z.enum(["exact", "latest", "earliest", "usual"]),
    daysLeft: z.int().nullable(),
    endedOn: partialDate.nullable(),
    outcome: z.enum(clockOutcomes).nullable(),
  }),
  "`start_unknown`: no public record says since when; nothing is counted from a guess.",
);
export type ApiClock = z.infer<typeof clockShape>;

export function toClock(clock: Clock, of: Pick<ApiClock, "of" | "slug" | "title">): ApiClock {
  const { rule, state, startOn, dueOn, bound, daysLeft, endedOn, outcome } = clock;
  const { basis } = ruleOf(rule);
  const byLaw =
    basis.by === "law" ? { law: basis.law, article: basis.article } : { law: null, article: null };
  return { ...of, rule, ...byLaw, state, startOn, dueOn, bound, daysLeft, endedOn, outcome };
}
