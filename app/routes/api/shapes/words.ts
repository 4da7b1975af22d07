/** What the shapes of all records are made of: words in two languages, honest dates, sources. */
import { z } from "zod";
import { grades, sourceKinds } from "~/domain/bills/vocabulary";
import { precisions } from "~/domain/dates/partial-date";
import { named } from "./named";

export const bilingual = named("Bilingual", z.strictObject({ zh: z.string(), en: z.string() }));
export const day = z.iso.date();
export const instant = z.iso.datetime();
export const slug = z.string().regex(/^[a-z0-9-]+$/);

export const partialDate = named(
  "PartialDate",
  z.strictObject({ on: day, precision: z.enum(precisions) }),
  "`on` is the last day it can have been; `by`: it had happened by then, nobody says when.",
);

export const agencyName = named(
  "AgencyName",
  z.strictObject({ code: z.string(), zh: z.string(), en: z.string() }),
);

const source = {
  key: z.string(),
  kind: z.enum(sourceKinds),
  title: bilingual,
  publisher: bilingual,
  address: z.string().nullable(),
  readOn: day,
  copy: bilingual.nullable(),
};

export const sourceShape = named("Source", z.strictObject({ ...source, url: z.url() }));

export const citedSource = named(
  "CitedSource",
  z.strictObject({ ...source, locator: z.string().nullable(), grade: z.enum(grades) }),
  "A source where a record cites it: where in it, and how sure that makes the record.",
);

export const billNamed = named("BillNamed", z.strictObject({ slug, title: bilingual }));
