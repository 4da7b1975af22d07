/** One experiment with everything its page shows, as of a day and as known at an instant. */
import { and, asc, eq } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { Exemption, ExperimentDossier } from "~/domain/records/experiment-record";
import type { Reader } from "../../store";
import { bilingual } from "../history";
import { experimentColumns, listExperimentEvents, toEntry } from "./experiments";
import { listCards } from "../bills/cards";
import { knownAt } from "../known-at";

/** Null when there is no such experiment, or it was not on this site at the known instant. */
export async function findExperiment(
  reader: Reader,
  slug: string,
  moment: Moment,
): Promise<ExperimentDossier | null> {
  const { db, tables } = reader;
  const { experiments, experimentFacts: facts, bills } = tables;
  const [found] = await db
    .select({ row: experimentColumns(tables), act: bills.slug })
    .from(experiments)
    .innerJoin(facts, and(eq(facts.experimentId, experiments.id), knownAt(facts, moment)))
    .leftJoin(bills, eq(bills.id, facts.actBillId))
    .where(eq(experiments.slug, slug));
  if (!found) return null;
  const { row, act } = found;
  const history = (await listExperimentEvents(reader, [row.id], moment)).get(row.id) ?? [];
  const [actBill] = row.actBillId === null ? [] : await listCards(reader, [row.actBillId], moment);
  return {
    ...toEntry(row, act, history, moment),
    content: bilingual(row.contentZh, row.contentEn),
    scope: bilingual(row.scopeZh, row.scopeEn),
    prose: { zh: row.proseZh, en: row.proseEn },
    needsLawChange: row.needsLawChange,
    recordedAt: row.firstAt,
    actBill: actBill ?? null,
    exemptions: await listExemptions(reader, row.id, moment),
    history,
  };
}

async function listExemptions(reader: Reader, experimentId: number, moment: Moment): Promise<Exemption[]> {
  const { db, tables } = reader;
  const { exemptions } = tables;
  const rows = await db
    .select()
    .from(exemptions)
    .where(and(eq(exemptions.experimentId, experimentId), knownAt(exemptions, moment)))
    .orderBy(asc(exemptions.position));
  const ids = rows.flatMap((row) => row.settledByBillId ?? []);
  const cards = await listCards(reader, ids, moment);
  return rows.map((row) => ({
    law: row.law,
    article: row.article,
    note: bilingual(row.noteZh, row.noteEn),
    settledBy: cards.find((card) => card.id === row.settledByBillId) ?? null,
    settledArticle: row.settledArticle,
    settledNote: bilingual(row.settledNoteZh, row.settledNoteEn),
  }));
}
