/**
 * The shapes of the content files (content/README.md), as zod schemas: what a field may hold. What fields say of one
 * another (order, known codes, allowed moves) is checked in check-records.ts.
 */
import { z } from "zod";
import type { AgencyFile, BillFile } from "./file-shapes";
import { isCalendarDate, isInstant } from "~/domain/dates/calendar-date";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { billKinds, isEventCode, procedures } from "~/domain/bills/stages";
import {
  commencementRules,
  derivationRules,
  grades,
  planLists,
  relationKinds,
  sourceKinds,
} from "~/domain/bills/vocabulary";

export const calendarDate = z
  .string()
  .refine(isCalendarDate, { error: (issue) => `"${String(issue.input)}" is not a day (YYYY-MM-DD)` });
export const partialDate = z.string().refine((text) => parsePartialDate(text).ok, {
  error: (issue) =>
    `"${String(issue.input)}" is not a date (YYYY-MM-DD, YYYY-MM, YYYY-Qn, YYYY or "by YYYY-MM-DD")`,
});
export const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export const slugShape = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug is lower-case letters, digits and hyphens");
export const address = z.string().regex(/^https?:\/\/\S+$/, "an address starts with http:// or https://");

export const eventSource = z.strictObject({
  source: z.string(),
  at: z.string().min(1).optional(),
  address: address.optional(),
  grade: z.enum(grades),
});

export const eventRecord = z.strictObject({
  on: partialDate,
  stage: z.string().refine(isEventCode, { error: (issue) => `unknown stage "${String(issue.input)}"` }),
  verbatim: z.string().min(1).optional(),
  note: words.optional(),
  unusual: words.optional(),
  rule: z.enum(derivationRules).optional(),
  document: z.string().min(1).optional(),
  sources: z.array(eventSource).min(1, "an event needs at least one source"),
});

export const billFacts = z.strictObject({
  recorded: z.string().refine(isInstant, "an instant is YYYY-MM-DDTHH:MM:SS.mmmZ"),
  procedure: z.enum(procedures),
  kind: z.enum(billKinds),
  plan: z
    .strictObject({
      number: z.number().int().positive(),
      list: z.enum(planLists),
      due: partialDate.optional(),
    })
    .optional(),
  law: z.string().min(1).nullable(),
  titles: z
    .array(
      z.strictObject({
        from: calendarDate.optional(),
        zh: z.string().min(1),
        en: z.string().min(1),
        enOfficial: z.boolean(),
      }),
    )
    .min(1),
  /** What people call it: found by search, never printed as its name. */
  alsoCalled: z.array(words).optional(),
  lead: z.array(z.strictObject({ agency: z.string(), from: calendarDate.optional() })),
  supporting: z.array(z.string()),
  topics: z.array(z.string()),
  codes: z.strictObject({
    moj: z.string().optional(),
    lyLaw: z.string().optional(),
    lyBills: z.array(z.string()).optional(),
    eyDocuments: z.array(z.string()).optional(),
  }),
  commencement: z.array(
    z.strictObject({
      rule: z.enum(commencementRules),
      article: z.string().nullable(),
      words: z.string().nullable(),
      scope: words.nullable(),
    }),
  ),
  relations: z.array(
    z.strictObject({
      kind: z.enum(relationKinds),
      to: slugShape,
      article: z.string().min(1).optional(),
      note: words.optional(),
    }),
  ),
  events: z.array(eventRecord),
});

export const sourceCatalogue = z.record(
  z.string(),
  z.strictObject({
    kind: z.enum(sourceKinds),
    title: words,
    publisher: words,
    address: address.nullable(),
    readOn: calendarDate,
    copy: words.optional(),
  }),
);

export const agencyCatalogue = z.record(
  z.string(),
  z.strictObject({
    names: z
      .array(
        z.strictObject({
          from: calendarDate.optional(),
          zh: z.string(),
          en: z.string(),
          short: words.optional(),
        }),
      )
      .min(1),
    aliases: z.array(z.string()).optional(),
    successor: z.strictObject({ agency: z.string(), on: calendarDate, note: words.optional() }).optional(),
  }),
);

const sentence = z.object({ code: z.string(), zh: z.string().min(1), en: z.string().min(1) });

/** The parts of plan.yaml that the database holds; the rest is read where it is shown. */
export const planCatalogue = z.object({
  layers: z.array(sentence.extend({ topics: z.array(sentence) })),
  actionPlans: z.array(sentence.extend({ no: z.number().int() })),
  goals: z.array(
    sentence.extend({
      plan: z.string(),
      by: partialDate.nullable(),
      bills: z.array(slugShape).default([]),
      linkedBy: z.enum(["plan", "editor"]).optional(),
    }),
  ),
});

export type EventRecord = z.infer<typeof eventRecord>;
export type SourceCatalogue = z.infer<typeof sourceCatalogue>;
export type PlanCatalogue = z.infer<typeof planCatalogue>;

/** The four parts of a bill file's body, as Markdown. */
export interface BillProse {
  readonly plainZh: string;
  readonly legalZh: string;
  readonly plainEn: string;
  readonly legalEn: string;
}

export interface BillRecord {
  readonly file: string;
  readonly slug: string;
  readonly facts: BillFile;
  readonly prose: BillProse;
}

export interface SeedContent {
  readonly bills: readonly BillRecord[];
  readonly sources: SourceCatalogue;
  readonly agencies: AgencyFile;
  readonly plan: PlanCatalogue;
}
