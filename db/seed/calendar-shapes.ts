/** The shapes of content/calendar/: meetings with their agendas, documents, priorities and decisions on what lapsed. */
import { z } from "zod";
import { documentKinds, lapseDecisions, meetingBodies, meetingStates } from "~/domain/calendar/meeting-codes";
import type { documentFile, lapseFile, meetingFile } from "./file-shapes";
import { address, calendarDate, slugShape, words } from "./record-shapes";

const agendaItem = z.strictObject({
  bill: slugShape.optional(),
  words: z.string().min(1),
  state: z.enum(meetingStates).optional(),
});

export const meetingList = z.array(
  z
    .strictObject({
      code: z.string().min(1),
      body: z.enum(meetingBodies),
      title: words,
      term: z.number().int().positive().optional(),
      session: z.number().int().positive().optional(),
      sitting: z.string().min(1).optional(),
      on: calendarDate,
      until: calendarDate.optional(),
      state: z.enum(meetingStates),
      movedTo: calendarDate.optional(),
      source: z.string(),
      address: address.optional(),
      agenda: z.array(agendaItem),
    })
    .refine((meeting) => (meeting.state === "moved") === Boolean(meeting.movedTo), {
      error: "a moved meeting says to which day, and only a moved one does",
      path: ["movedTo"],
    })
    .refine((meeting) => meeting.until === undefined || meeting.until >= meeting.on, {
      error: "a meeting ends after it begins",
      path: ["until"],
    }),
);

export const documentList = z.array(
  z
    .strictObject({
      bill: slugShape,
      kind: z.enum(documentKinds),
      on: calendarDate,
      title: words,
      agency: z.string().optional(),
      due: calendarDate.optional(),
      replied: calendarDate.optional(),
      source: z.string(),
      at: z.string().min(1).optional(),
      address: address.optional(),
    })
    .refine((document) => document.kind === "resolution" || !(document.due ?? document.replied), {
      error: "only a resolution is due or replied to",
      path: ["due"],
    }),
);

export const priorityList = z.array(
  z.strictObject({
    term: z.number().int().positive(),
    session: z.number().int().positive(),
    bill: slugShape,
    source: z.string(),
    at: z.string().min(1).optional(),
  }),
);

export const lapseList = z.array(
  z.strictObject({
    term: z.number().int().positive(),
    bill: slugShape,
    decision: z.enum(lapseDecisions),
    successor: slugShape.optional(),
    note: words.optional(),
    source: z.string().optional(),
  }),
);

export interface CalendarRecords {
  readonly meetings: z.infer<typeof meetingFile>;
  readonly documents: z.infer<typeof documentFile>;
  readonly priorities: z.infer<typeof priorityList>;
  readonly lapses: z.infer<typeof lapseFile>;
}
