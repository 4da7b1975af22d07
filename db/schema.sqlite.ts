/** The schema on SQLite. Every table by its own name, because drizzle-kit reads exports; the whole for the store. */
import { sqliteKit } from "./kits/sqlite-kit";
import { makeSchema } from "./schema";

export const schema = makeSchema(sqliteKit);

export const {
  phases,
  procedures,
  billKinds,
  precisions,
  grades,
  relationKinds,
  sourceKinds,
  derivationRules,
  commencementRules,
  eventCodes,
  agencies,
  agencyNames,
  topics,
  sources,
  bills,
  billTitles,
  billAgencies,
  billTopics,
  billNumbers,
  commencements,
  relations,
  actionPlans,
  goals,
  goalBills,
  events,
  eventSources,
  siteVersions,
} = schema;
