/** What every answer is wrapped in, and what a refusal is made of (RFC 9457). */
import { z } from "zod";
import { named } from "./named";
import { day, instant } from "./words";

const moment = { asOf: day, known: instant.nullable(), licence: z.url() };

export function listAnswerOf<S extends z.ZodType>(item: S) {
  return z.strictObject({ data: z.array(item), total: z.int(), next: z.url().nullable(), ...moment });
}

/** What changed after a place: `next` is there even when nothing is left, so that one can come back. */
export function changesAnswerOf<S extends z.ZodType>(item: S) {
  return z.strictObject({ data: z.array(item), more: z.boolean(), next: z.url(), ...moment });
}

export function itemAnswerOf<S extends z.ZodType>(item: S) {
  return z.strictObject({ data: item, ...moment });
}

export const problemShape = named(
  "Problem",
  z.strictObject({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    titleEn: z.string(),
    detailEn: z.string(),
    code: z.string(),
    field: z.string().optional(),
    choices: z.array(z.string()).optional(),
    reference: z.string().optional(),
  }),
  "Why a request was refused: in Chinese and English for people, by `code` for programs.",
);
