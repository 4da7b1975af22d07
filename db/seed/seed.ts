/**
 * Puts the content folder's records into the database: inserts what is missing, overwrites nothing, so that what
 * staff have changed stays. All in one transaction; a second run changes nothing.
 */
import type { Reader, Store } from "../store";
import { recordKinds } from "../records/record-kind";
import { listSources } from "../records/sources";
import { publishVersions } from "./publish-versions";
import { readContent } from "./read-content";
import type { SeedContent } from "./record-shapes";
import { insertBills } from "./seed-bills";
import { insertCalendarRecords, readCalendarRecords, recordedAt } from "./calendar-records";
import { insertRoundRecords, readRoundRecords } from "./rounds/seed-rounds";
import { insertExperimentRecords, readExperimentRecords } from "./sandboxes/seed-experiments";
import { insertTextRecords, readTextRecords } from "./texts";
import { type EventNames, withoutNames } from "../search/gather/events";
import { readGuideDocuments } from "../search/gather/guides";
import { indexMissing } from "../search/index-records";
import { bumpSiteVersion } from "../site-version";

/**
 * Also brings the search index up to date; `nameOf` words the events in it, and without it they are found by their
 * bill and their own words only.
 * @throws ContentProblem before anything is written
 */
export async function seedContent(
  store: Store,
  folder: string,
  nameOf: EventNames = withoutNames,
): Promise<{ inserted: number }> {
  const content = await readContent(folder);
  const texts = await readTextRecords(folder);
  const experiments = await readExperimentRecords(folder, content);
  const rounds = await readRoundRecords(folder, content);
  const calendar = await readCalendarRecords(folder);
  const guides = await readGuideDocuments(folder);
  return store.transaction(async (within) => {
    await insertCatalogues(within, content);
    const bills = await insertBills(within, content.bills);
    await insertGoalLinks(within, content, new Set(bills));
    const inserted =
      bills.length +
      (await insertTextRecords(within, texts)) +
      (await insertExperimentRecords(within, experiments)) +
      (await insertRoundRecords(within, rounds)) +
      (await insertCalendarRecords(within, calendar));
    const indexed = await indexMissing(within, { guides, nameOf });
    if (inserted + indexed > 0) await bumpSiteVersion(within);
    return { inserted };
  });
}

async function insertCatalogues(within: Reader, { sources, agencies, plan }: SeedContent): Promise<void> {
  const { db, tables } = within;
  const codes = await db.select({ code: tables.agencies.code }).from(tables.agencies);
  const known = new Set(codes.map((row) => row.code));
  // An agency names the one that took over from it, which therefore comes first.
  const insert = async (code: string): Promise<void> => {
    const agency = agencies[code];
    if (!agency || known.has(code)) return;
    known.add(code);
    for (const { successor } of [agency, ...(agency.earlier ?? []).map(({ record }) => record)])
      if (successor) await insert(successor.agency);
    const { recorded = recordedAt, retracted, earlier = [], ...own } = agency;
    const latest = { recorded, retracted, record: { code, ...own } };
    await publishVersions(within, recordKinds.agency, [...earlier, latest]);
  };
  for (const code of Object.keys(agencies)) await insert(code);
  const cited = new Set((await listSources(within)).map(({ key }) => key));
  for (const [key, source] of Object.entries(sources))
    if (!cited.has(key)) await recordKinds.source.insert(within, { key, ...source }, recordedAt);
  await insertPlan(within, plan);
}

async function insertPlan(
  { db, tables }: Pick<Reader, "db" | "tables">,
  plan: SeedContent["plan"],
): Promise<void> {
  const topics = plan.layers.flatMap((layer) =>
    layer.topics.map(({ code, zh, en }) => ({
      code,
      zh,
      en,
      layer: layer.code,
      layerZh: layer.zh,
      layerEn: layer.en,
    })),
  );
  for (const [position, topic] of topics.entries())
    await db
      .insert(tables.topics)
      .values({ ...topic, position })
      .onConflictDoNothing();
  for (const { code, no, zh, en } of plan.actionPlans)
    await db.insert(tables.actionPlans).values({ code, position: no, zh, en }).onConflictDoNothing();
  for (const [position, { code, plan: actionPlanCode, by, zh, en }] of plan.goals.entries())
    await db
      .insert(tables.goals)
      .values({ code, actionPlanCode, due: by, zh, en, position })
      .onConflictDoNothing();
}

/** Only for bills that are new: a link that staff took away stays away. */
async function insertGoalLinks(
  { db, tables }: Reader,
  { plan }: SeedContent,
  inserted: ReadonlySet<string>,
): Promise<void> {
  const rows = await db.select({ id: tables.bills.id, slug: tables.bills.slug }).from(tables.bills);
  const idOf = new Map(rows.map((row) => [row.slug, row.id]));
  for (const goal of plan.goals)
    for (const slug of goal.bills.filter((bill) => inserted.has(bill)))
      await db
        .insert(tables.goalBills)
        .values({ goalCode: goal.code, billId: idOf.get(slug)!, linkedBy: goal.linkedBy ?? "editor" })
        .onConflictDoNothing();
}
