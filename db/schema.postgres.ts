/**
 * The schema on PostgreSQL. Its type is SQLite's: shared queries are written against one type, and this cast is the
 * only place where the two meet. tests/db/migrate.test.ts holds both to the same tables, columns and rules.
 */
import type { Kit } from "./kits/kit";
import { postgresKit } from "./kits/postgres-kit";
import { makeSchema } from "./schema";

export const schema = makeSchema(postgresKit as unknown as Kit);

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
  textKinds,
  experimentCodes,
  meetingBodies,
  meetingStates,
  documentKinds,
  textVersions,
  articles,
  experiments,
  experimentEvents,
  experimentEventSources,
  exemptions,
  meetings,
  agendaItems,
  documents,
  priorities,
  lapseDecisions,
  billAliases,
  searchKinds,
  searchDocuments,
  searchTexts,
} = schema;
