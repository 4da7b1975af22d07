/** Agencies, topics and changes as programs get them. */
import { z } from "zod";
import { changeActions, changeSubjects } from "~/domain/desk/change";
import { eventShape } from "./event";
import { named } from "./named";
import { bilingual, day, instant, slug } from "./words";

export const agencyShape = named(
  "Agency",
  z.strictObject({
    code: z.string(),
    name: bilingual,
    aliases: z.array(z.string()),
    successor: z.strictObject({ agency: z.string(), on: day }).nullable(),
    bills: z.int(),
  }),
  "`name` is what it was called on the day; `bills` how many it leads then.",
);

export const topicShape = named(
  "Topic",
  z.strictObject({
    code: z.string(),
    name: bilingual,
    layer: z.strictObject({ code: z.string(), zh: z.string(), en: z.string() }),
    bills: z.int(),
  }),
);

export const changeShape = named(
  "Change",
  z.strictObject({
    at: instant,
    subject: z.enum(changeSubjects),
    action: z.enum(changeActions),
    key: z.string(),
    bill: slug.nullable(),
    event: eventShape.nullable(),
  }),
  "What this site did with a record, and when. `event` is the event itself; other records are read at their own paths.",
);
