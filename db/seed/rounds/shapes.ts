/** The shape of content/rounds: what is said of one public-comment round. What fields say of one another is checked elsewhere. */
import { z } from "zod";
import { isInstant } from "~/domain/dates/calendar-date";
import {
  participantTiers,
  responseRules,
  roundKinds,
  roundPhases,
  roundPlatforms,
} from "~/domain/rounds/round-codes";
import { address, calendarDate, eventSource, slugShape, words } from "../record-shapes";

const instant = z.string().refine(isInstant, "an instant is YYYY-MM-DDTHH:MM:SS.mmmZ");

export const roundFacts = z.strictObject({
  kind: z.enum(roundKinds),
  phase: z.enum(roundPhases),
  platform: z.enum(roundPlatforms),
  /** Null when it is held here, or no address is on record. */
  address: address.nullable(),
  agency: z.string().min(1).nullable(),
  /** The first is the one it belongs to. */
  bills: z.array(slugShape).min(1, "a round is about at least one bill"),
  title: words,
  question: words,
  opensOn: calendarDate.nullable(),
  closesOn: calendarDate.nullable(),
  opensAt: instant.optional(),
  closesAt: instant.optional(),
  tier: z.enum(participantTiers).exclude(["imported"]).optional(),
  statementLimit: z.number().int().min(20).max(1000).optional(),
  takesStatements: z.boolean().optional(),
  responseRule: z.enum(responseRules).optional(),
  responseDueOn: calendarDate.optional(),
  respondedOn: calendarDate.optional(),
  responseAddress: address.optional(),
  outcome: words.nullable(),
  doubt: words.optional(),
  sources: z.array(eventSource).min(1, "a round needs at least one source"),
});
