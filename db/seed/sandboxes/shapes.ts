/**
 * The shapes of content/sandboxes (content/README.md): an experiment's front matter, and the published totals. What
 * fields say of one another is checked in check-experiments.ts.
 */
import { z } from "zod";
import { isInstant } from "~/domain/dates/calendar-date";
import { channels, experimentCodes, extensionBranches } from "~/domain/sandbox/experiment-codes";
import { figureParts } from "~/domain/sandbox/published-figures";
import { funnelSteps } from "~/domain/sandbox/funnel";
import type { ExperimentFile } from "../file-shapes";
import { calendarDate, eventSource, partialDate, slugShape, words } from "../record-shapes";

const recorded = z.string().refine(isInstant, "an instant is YYYY-MM-DDTHH:MM:SS.mmmZ");
const sources = z.array(eventSource).min(1, "an event needs at least one source");

const experimentEvent = z.strictObject({
  on: partialDate,
  event: z.string().refine((code) => (experimentCodes as readonly string[]).includes(code), {
    error: (issue) => `unknown event "${String(issue.input)}"`,
  }),
  until: calendarDate.optional(),
  branch: z.enum(extensionBranches).optional(),
  note: words.optional(),
  sources,
});

const exemption = z.strictObject({
  law: z.string().min(1),
  article: z.string().min(1).optional(),
  note: words.optional(),
  settledBy: slugShape.optional(),
  settledArticle: z.string().min(1).optional(),
  settledNote: words.optional(),
});

export const experimentFacts = z.strictObject({
  recorded,
  act: slugShape.nullable(),
  channel: z.enum(channels),
  title: words,
  applicant: words.nullable(),
  content: words.nullable(),
  scope: words.nullable(),
  needsLawChange: z.boolean().nullable(),
  exemptions: z.array(exemption),
  events: z.array(experimentEvent),
});

const count = z.number().int().nonnegative().nullable();
const counts = <C extends string>(codes: readonly C[]) =>
  z.strictObject(Object.fromEntries(codes.map((code) => [code, count])) as Record<C, typeof count>);

const channelWords = z.strictObject({ name: z.string().min(1), about: z.string().min(1) });

export const publishedTotals = z.strictObject({
  channels: z.array(z.strictObject({ code: z.enum(channels), zh: channelWords, en: channelWords, sources })),
  figures: z.array(
    z.strictObject({
      recorded,
      retracted: recorded.optional(),
      of: z.string().min(1),
      on: partialDate,
      steps: counts(funnelSteps),
      parts: counts(figureParts),
      note: words.optional(),
      sources,
    }),
  ),
});

export type ExperimentEventRecord = ExperimentFile["events"][number];
export type PublishedTotals = z.infer<typeof publishedTotals>;

export interface ExperimentRecord {
  readonly file: string;
  readonly slug: string;
  readonly facts: ExperimentFile;
  /** Markdown. */
  readonly prose: { readonly zh: string; readonly en: string };
}
