/**
 * What a file of content/ may say beside the records themselves: when each was published and taken back, and what stood
 * before. Written by hand a file needs none of it; an export has what the site's history needs to be read in again.
 */
import { z } from "zod";
import { isInstant } from "~/domain/dates/calendar-date";
import { recordForms } from "../records/record-forms";
import { agencyCatalogue, billFacts, eventRecord } from "./record-shapes";
import { documentList, lapseList, meetingList } from "./calendar-shapes";
import { roundFacts } from "./rounds/shapes";
import { experimentFacts } from "./sandboxes/shapes";

export const instant = z.string().refine(isInstant, "an instant is YYYY-MM-DDTHH:MM:SS.mmmZ");

/** The two instants of one record; left out, it was published with its file and stands. */
export const span = { recorded: instant.optional(), retracted: instant.optional() };

/** What this site said of a record before what stands in the file. */
export const earlierOf = <S extends z.ZodType>(record: S) =>
  z.array(z.strictObject({ recorded: instant, retracted: instant, record })).optional();

const order = z.number().int().nonnegative().optional();
/** `recorded` is when the record was first published, `revised` since when this is what it says. */
const revision = { revised: instant.optional(), retracted: instant.optional() };

export const billFile = billFacts.extend({
  ...revision,
  earlier: earlierOf(recordForms.bill),
  /** Only where the prose cannot stand under its headings. */
  prose: recordForms.bill.shape.prose.optional(),
  relations: z.array(billFacts.shape.relations.element.extend(span)),
  events: z.array(
    eventRecord.extend({
      ...span,
      order,
      /** A name within the file, for the correction that stands in its place. */
      id: z.string().min(1).optional(),
      corrects: z.string().min(1).optional(),
    }),
  ),
});

export const experimentFile = experimentFacts.extend({
  ...revision,
  earlier: earlierOf(recordForms.experiment),
  prose: recordForms.experiment.shape.prose.optional(),
  events: z.array(experimentFacts.shape.events.element.extend({ ...span, order })),
});

export const roundFile = roundFacts.extend({
  recorded: instant,
  ...revision,
  earlier: earlierOf(recordForms.round),
  /** Only where the question cannot stand under its headings. */
  question: roundFacts.shape.question.optional(),
});

const text = recordForms.text_version;
export const textFile = text.omit({ bill: true, code: true, articles: true }).extend({
  recorded: instant,
  retracted: instant.optional(),
  earlier: earlierOf(text),
  /** Only where the articles cannot be printed so that they are read again. */
  articles: text.shape.articles.optional(),
});

export const agencyFile = z.record(
  z.string(),
  agencyCatalogue.valueType.extend({ ...span, earlier: earlierOf(recordForms.agency) }),
);
export const meetingFile = z.array(meetingList.element.safeExtend(span));
export const documentFile = z.array(documentList.element.safeExtend(span));
export const lapseFile = z.array(lapseList.element.extend(span));

export type BillFile = z.infer<typeof billFile>;
export type ExperimentFile = z.infer<typeof experimentFile>;
export type RoundFile = z.infer<typeof roundFile>;
export type TextFile = z.infer<typeof textFile>;
export type AgencyFile = z.infer<typeof agencyFile>;
