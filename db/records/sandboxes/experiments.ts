/** Experiments as records: what is said of one and the rules in its way, published together as one version. */
import { asc, eq } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Channel } from "~/domain/sandbox/experiment-codes";
import { groupBy } from "../../queries/bills/names-at";
import type { Reader } from "../../store";
import { requireTaken, takeBack } from "../rows/instants";
import { listSlugs, optionalBillId } from "../rows/lookups";
import { optional, optionalWords, type Published, standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";

type ExperimentRecord = RecordOf<"experiment">;

export const experimentKind: RecordKind<ExperimentRecord> = {
  shape: recordForms.experiment,
  ...standingBy(listExperimentVersions),
  async insert(within, record, at) {
    const { db, tables } = within;
    const known = await findExperimentId(within, record.slug);
    if (known !== null) return insertVersion(within, known, record, at);
    const [row] = await db
      .insert(tables.experiments)
      .values({ slug: record.slug, recordedAt: at })
      .returning({ id: tables.experiments.id });
    return insertVersion(within, row!.id, record, at);
  },
  async replace(within, key, record, at) {
    const id = await findExperimentId(within, key);
    if (id === null || record.slug !== key) throw new Error(`"${record.slug}" does not replace "${key}"`);
    requireTaken(await takeVersionBack(within, id, at), "experiment", key);
    return insertVersion(within, id, record, at);
  },
  async retract(within, key, at) {
    const { experimentEvents } = within.tables;
    const id = (await findExperimentId(within, key)) ?? 0;
    requireTaken(await takeVersionBack(within, id, at), "experiment", key);
    await takeBack(within, experimentEvents, eq(experimentEvents.experimentId, id), at);
  },
};

export async function findExperimentId({ db, tables }: Reader, slug: string): Promise<number | null> {
  const { experiments } = tables;
  const [row] = await db.select({ id: experiments.id }).from(experiments).where(eq(experiments.slug, slug));
  return row?.id ?? null;
}

async function takeVersionBack(within: Reader, id: number, at: Instant): Promise<number> {
  const { exemptions, experimentFacts } = within.tables;
  await takeBack(within, exemptions, eq(exemptions.experimentId, id), at);
  return takeBack(within, experimentFacts, eq(experimentFacts.experimentId, id), at);
}

async function insertVersion(within: Reader, experimentId: number, record: ExperimentRecord, at: Instant) {
  const { db, tables } = within;
  await db.insert(tables.experimentFacts).values({
    experimentId,
    actBillId: await optionalBillId(within, record.act),
    channel: record.channel,
    titleZh: record.title.zh,
    titleEn: record.title.en,
    applicantZh: record.applicant?.zh ?? null,
    applicantEn: record.applicant?.en ?? null,
    contentZh: record.content?.zh ?? null,
    contentEn: record.content?.en ?? null,
    scopeZh: record.scope?.zh ?? null,
    scopeEn: record.scope?.en ?? null,
    proseZh: record.prose.zh,
    proseEn: record.prose.en,
    needsLawChange: record.needsLawChange,
    recordedAt: at,
  });
  for (const [position, exemption] of record.exemptions.entries())
    await db.insert(tables.exemptions).values({
      experimentId,
      position,
      law: exemption.law,
      article: exemption.article ?? null,
      noteZh: exemption.note?.zh ?? null,
      noteEn: exemption.note?.en ?? null,
      settledByBillId: await optionalBillId(within, exemption.settledBy),
      settledArticle: exemption.settledArticle ?? null,
      settledNoteZh: exemption.settledNote?.zh ?? null,
      settledNoteEn: exemption.settledNote?.en ?? null,
      recordedAt: at,
    });
  return record.slug;
}

const known = (zh: string | null, en: string | null): Bilingual | null =>
  zh === null || en === null ? null : { zh, en };

/** In the order in which they were published; @param slug null for every experiment */
export async function listExperimentVersions(
  reader: Reader,
  slug: string | null = null,
): Promise<Published<ExperimentRecord>[]> {
  const { exemptions, experimentFacts, experiments } = reader.tables;
  const rows = await reader.db
    .select({ facts: experimentFacts, slug: experiments.slug })
    .from(experimentFacts)
    .innerJoin(experiments, eq(experiments.id, experimentFacts.experimentId))
    .where(slug === null ? undefined : eq(experiments.slug, slug))
    .orderBy(asc(experiments.id), asc(experimentFacts.id));
  type Version = { experimentId: number; recordedAt: string; retractedAt: string | null };
  const versionOf = (row: Version) => `${row.experimentId} ${row.recordedAt} ${row.retractedAt}`;
  const exempted = await reader.db.select().from(exemptions).orderBy(asc(exemptions.position));
  const exemptionsOf = groupBy(exempted, versionOf);
  const slugs = await listSlugs(reader, [
    ...rows.map(({ facts }) => facts.actBillId),
    ...exempted.map((row) => row.settledByBillId),
  ]);
  return rows.map(({ facts, slug: key }) => ({
    key,
    recordedAt: facts.recordedAt,
    retractedAt: facts.retractedAt,
    record: {
      slug: key,
      act: slugs.get(facts.actBillId ?? 0) ?? null,
      channel: facts.channel as Channel,
      title: { zh: facts.titleZh, en: facts.titleEn },
      applicant: known(facts.applicantZh, facts.applicantEn),
      content: known(facts.contentZh, facts.contentEn),
      scope: known(facts.scopeZh, facts.scopeEn),
      needsLawChange: facts.needsLawChange,
      exemptions: (exemptionsOf.get(versionOf(facts)) ?? []).map((row) => ({
        law: row.law,
        ...optional("article", row.article),
        ...optionalWords("note", row.noteZh, row.noteEn),
        ...optional("settledBy", slugs.get(row.settledByBillId ?? 0) ?? null),
        ...optional("settledArticle", row.settledArticle),
        ...optionalWords("settledNote", row.settledNoteZh, row.settledNoteEn),
      })),
      prose: { zh: facts.proseZh, en: facts.proseEn },
    },
  }));
}
