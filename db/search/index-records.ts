/**
 * Keeps the search index what the records are. Seeding indexes what has no document yet; publishing
 * calls `reindexRecords` (reindex-records.ts) in its own transaction; `reindex` makes everything anew from the tables.
 */
import { searchKinds, type SearchKind } from "~/domain/search/kinds";
import type { Reader } from "../store";
import { gatherBills } from "./gather/bills";
import { type EventNames, gatherEvents } from "./gather/events";
import { gatherExperiments } from "./gather/experiments";
import { gatherRounds } from "./gather/rounds";
import { gatherSources } from "./gather/sources";
import { putDocuments, readDocuments, removeDocuments, type SearchDocument } from "./search-documents";

/** What the database does not hold: the guides, read from their files, and the words for events. */
export interface FromOutside {
  readonly guides: readonly SearchDocument[];
  readonly nameOf: EventNames;
}

/** Indexes what is missing, and what changed of the few that content files own. @returns how many documents changed */
export async function indexMissing(within: Reader, { guides, nameOf }: FromOutside): Promise<number> {
  const missing = [
    ...(await gatherBills(within, "missing")),
    ...(await gatherEvents(within, "missing", nameOf)),
  ];
  await putDocuments(within, missing);
  return (
    missing.length +
    (await matchDocuments(within, "guide", guides)) +
    (await matchDocuments(within, "source", await gatherSources(within))) +
    (await matchDocuments(within, "experiment", await gatherExperiments(within))) +
    (await matchDocuments(within, "round", await gatherRounds(within)))
  );
}

/** Throws the index away and fills it from the records. @returns how many documents there are */
export async function reindex(within: Reader, outside: FromOutside): Promise<number> {
  for (const kind of searchKinds)
    await removeDocuments(within, kind, [...(await readDocuments(within, kind)).keys()]);
  return indexMissing(within, outside);
}

/** Makes a kind's documents these and no others, writing only what differs. */
async function matchDocuments(
  within: Reader,
  kind: SearchKind,
  documents: readonly SearchDocument[],
): Promise<number> {
  const stored = await readDocuments(within, kind);
  const changed = documents.filter((document) => !isSame(document, stored.get(document.key)));
  const keys = new Set(documents.map(({ key }) => key));
  const gone = [...stored.keys()].filter((key) => !keys.has(key));
  await putDocuments(within, changed);
  await removeDocuments(within, kind, gone);
  return changed.length + gone.length;
}

function isSame(a: SearchDocument, b: SearchDocument | undefined): boolean {
  const inOrder = ({
    kind,
    key,
    billId,
    address,
    happenedOn,
    recordedAt,
    retractedAt,
    title,
    body,
  }: SearchDocument) =>
    JSON.stringify([
      kind,
      key,
      billId,
      address,
      happenedOn,
      recordedAt,
      retractedAt,
      title.zh,
      title.en,
      body.zh,
      body.en,
    ]);
  return b !== undefined && inOrder(a) === inOrder(b);
}
