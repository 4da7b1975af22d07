/**
 * The form of every record that staff write, as zod schemas: what content/ holds, cut into what is published by itself.
 * The words of a bill are one record; its events, relations and texts are others.
 */
import { z } from "zod";
import type { ChangeSubject } from "~/domain/desk/change";
import { verdicts } from "~/domain/rounds/round-codes";
import { textKinds } from "~/domain/text/text-kinds";
import { documentList, lapseList, meetingList } from "../seed/calendar-shapes";
import {
  address,
  agencyCatalogue,
  billFacts,
  calendarDate,
  eventRecord,
  slugShape,
  sourceCatalogue,
  words,
} from "../seed/record-shapes";
import { roundFacts } from "../seed/rounds/shapes";
import { experimentFacts } from "../seed/sandboxes/shapes";

/** Its place among the events of its day; left out, it comes after those on record. */
const order = z.number().int().nonnegative().optional();

const relationForm = billFacts.shape.relations.element.extend({ from: slugShape });
const experimentEventForm = experimentFacts.shape.events.element.extend({ experiment: slugShape, order });

export const recordForms = {
  event: eventRecord.extend({ bill: slugShape, order }),
  bill: billFacts.omit({ recorded: true, events: true, relations: true }).extend({
    slug: slugShape,
    prose: z.strictObject({
      plainZh: z.string().min(1),
      legalZh: z.string().min(1),
      plainEn: z.string().min(1),
      legalEn: z.string().min(1),
    }),
  }),
  relation: relationForm.refine(({ from, to }) => from !== to, {
    error: "a record is not related to itself",
    path: ["to"],
  }),
  agency: agencyCatalogue.valueType.extend({ code: z.string().min(1) }),
  source: sourceCatalogue.valueType.extend({ key: z.string().min(1) }),
  text_version: z.strictObject({
    bill: slugShape,
    code: slugShape,
    kind: z.enum(textKinds),
    datedOn: calendarDate,
    zh: z.string().min(1),
    en: z.string().min(1),
    source: z.string(),
    address: address.optional(),
    articles: z
      .array(
        z.strictObject({
          /** [12, 3] is 第12條之3. */
          number: z.array(z.number().int().positive()).min(1),
          chapter: z.string().min(1).nullable(),
          words: z.string().min(1),
          reason: z.string().min(1).nullable(),
        }),
      )
      .min(1),
  }),
  experiment: experimentFacts.omit({ recorded: true, events: true }).extend({
    slug: slugShape,
    prose: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  }),
  experiment_event: experimentEventForm,
  meeting: meetingList.element,
  document: documentList.element,
  lapse_decision: lapseList.element,
  round: roundFacts.extend({ slug: slugShape }),
  response: z.strictObject({
    round: slugShape,
    code: slugShape,
    /** Left out when it answers one statement. */
    theme: words.optional(),
    /** By their numbers within the round. */
    statements: z
      .array(z.number().int().nonnegative())
      .min(1)
      .refine((numbers) => new Set(numbers).size === numbers.length, "a statement is named once"),
    verdict: z.enum(verdicts),
    reason: words,
    bill: slugShape.optional(),
    text: slugShape.optional(),
    article: z.string().min(1).optional(),
    agency: z.string().min(1).optional(),
    until: calendarDate.optional(),
    respondedOn: calendarDate,
  }),
} as const satisfies Readonly<Record<ChangeSubject, z.ZodType>>;

/** The record that a subject's form reads. */
export type RecordOf<S extends ChangeSubject> = z.infer<(typeof recordForms)[S]>;
