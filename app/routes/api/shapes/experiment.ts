/** An experiment as programs get it: the fields that the act makes public, and where it stands. */
import { z } from "zod";
import type { ExperimentDossier, ExperimentEntry } from "~/domain/records/experiment-record";
import { channels, experimentCodes, extensionBranches } from "~/domain/sandbox/experiment-codes";
import { experimentStages } from "~/domain/sandbox/experiment-stages";
import { named } from "./named";
import { bilingual, citedSource, day, instant, partialDate, slug } from "./words";

const inLists = {
  slug,
  url: z.url(),
  act: slug.nullable(),
  channel: z.enum(channels),
  title: bilingual,
  applicant: bilingual.nullable(),
  stage: z.enum(experimentStages).nullable(),
  since: partialDate.nullable(),
  approved: partialDate.nullable(),
  started: partialDate.nullable(),
  lastDay: day.nullable(),
};

export const experimentShape = named("Experiment", z.strictObject(inLists));

export const experimentRecordShape = named(
  "ExperimentRecord",
  z.strictObject({
    ...inLists,
    content: bilingual.nullable(),
    scope: bilingual.nullable(),
    about: bilingual,
    needsLawChange: z.boolean().nullable(),
    recordedAt: instant,
    exemptions: z.array(
      z.strictObject({
        law: z.string(),
        article: z.string().nullable(),
        note: bilingual.nullable(),
        settledBy: slug.nullable(),
        settledArticle: z.string().nullable(),
        settledNote: bilingual.nullable(),
      }),
    ),
    events: z.array(
      z.strictObject({
        id: z.int(),
        code: z.enum(experimentCodes),
        date: partialDate,
        order: z.int(),
        untilOn: day.nullable(),
        branch: z.enum(extensionBranches).nullable(),
        note: bilingual.nullable(),
        recordedAt: instant,
        sources: z.array(citedSource),
      }),
    ),
  }),
);

export function toExperiment(entry: ExperimentEntry, origin: string): z.infer<typeof experimentShape> {
  const { slug: name, act, channel, title, applicant, standing } = entry;
  return {
    ...{ slug: name, url: `${origin}/experiments/${name}`, act, channel, title, applicant },
    stage: standing?.stage ?? null,
    since: standing?.since ?? null,
    approved: standing?.period.approved ?? null,
    started: standing?.period.started ?? null,
    lastDay: standing?.period.lastDay ?? null,
  };
}

export function toExperimentRecord(
  dossier: ExperimentDossier,
  origin: string,
): z.infer<typeof experimentRecordShape> {
  const { content, scope, prose, needsLawChange, recordedAt } = dossier;
  return {
    ...toExperiment(dossier, origin),
    ...{ content, scope, about: prose, needsLawChange, recordedAt },
    exemptions: dossier.exemptions.map(({ settledBy, ...own }) => ({
      ...own,
      settledBy: settledBy?.slug ?? null,
    })),
    events: dossier.history.map(
      ({ id, code, date, dayOrder, untilOn, branch, note, recordedAt: at, sources }) => ({
        ...{ id, code, date, order: dayOrder, untilOn, branch, note, recordedAt: at },
        sources: [...sources],
      }),
    ),
  };
}
