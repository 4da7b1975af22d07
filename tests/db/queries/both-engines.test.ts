/** What a page is made of must not depend on the engine: the same content, asked the same questions, answers alike. */
import { expect, test } from "vitest";
import { phases } from "~/domain/bills/stages";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { listFacetCodes } from "~db/queries/bills/bill-facets";
import { billSorts, listBills } from "~db/queries/bills/bill-list";
import { readBoard } from "~db/queries/board";
import { findFirstRecordedAt, findNewestRecordAt, listChanges, listRecentMoves } from "~db/queries/changes";
import { seedContent } from "~db/seed/seed";
import type { Store } from "~db/store";
import { contentFolder, copyContent } from "../../support/content/content-folder";
import { dumpOf } from "../../support/content/dump";
import { at } from "../../support/histories";
import { fillWithBills, insertHistories, sampleHistories } from "../../support/made-up-bills";
import { openTestStore } from "../../support/engines/migrated-file";
import { openTestPostgresStore } from "../../support/engines/migrated-pglite";
import { expectFoldOf } from "./bills/latest-moves";

const everything = { phase: null, topic: null, agency: null, procedure: null };
const moments = [
  at("2017-08-17"),
  at("2026-11-23"),
  at("2019-06-01", "2026-11-23T12:00:00.000Z"),
  at("2016-02-01", "2026-11-23T00:00:00.000Z"),
];

/** Every answer that a page shows, by its question. */
async function answersOf(store: Store): Promise<Record<string, unknown>> {
  const reader = store.read;
  const { bills } = store.tables;
  const rows = await reader.db.select({ slug: bills.slug }).from(bills).orderBy(bills.id).limit(40);
  const answers: Record<string, unknown> = {
    facetCodes: await listFacetCodes(reader),
    first: await findFirstRecordedAt(reader),
    newest: await findNewestRecordAt(reader),
  };
  for (const moment of moments) {
    const about = `${moment.asOf} ${moment.known}`;
    answers[`board ${about}`] = await readBoard(reader, moment, null);
    answers[`turned ${about}`] = await readBoard(reader, moment, { phase: phases[3], page: 2 });
    for (const sort of billSorts)
      answers[`${sort} ${about}`] = await listBills(reader, everything, moment, sort, 1);
    answers[`filtered ${about}`] = await listBills(
      reader,
      { ...everything, phase: "completed" },
      moment,
      "plan",
      2,
    );
    for (const page of [1, 2, 99])
      answers[`changes ${page} ${about}`] = await listChanges(reader, moment, page);
    answers[`moves ${about}`] = await listRecentMoves(reader, moment, 20);
    for (const { slug } of rows) answers[`${slug} ${about}`] = await findBillDossier(reader, slug, moment);
  }
  return answers;
}

async function openBoth(fill: (store: Store) => Promise<unknown>): Promise<[Store, Store]> {
  const stores: [Store, Store] = [await openTestStore(), await openTestPostgresStore()];
  for (const store of stores) await fill(store);
  return stores;
}

test("the content folder seeds PostgreSQL as it seeds SQLite, twice over", async () => {
  const [sqlite, postgres] = await openBoth((store) => seedContent(store, contentFolder));
  const dump = await dumpOf(sqlite);
  expect(await dumpOf(postgres)).toEqual(dump);
  expect(await seedContent(postgres, contentFolder)).toEqual({ inserted: 0 });
  expect(await dumpOf(postgres)).toEqual(dump);
  expect(await answersOf(postgres)).toEqual(await answersOf(sqlite));
}, 90_000);

test("a record with several numbers, relations and supporting agencies reads alike on both", async () => {
  const content = copyContent();
  const file = "bills/fintech-experimentation-act.md";
  content.edit(file, "supporting: []", "supporting: [ndc, mof, moea]");
  content.edit(
    file,
    'lyLaw: "01666"',
    'lyLaw: "01666"\n  lyBills: ["1060508070100200", "1060508070100100"]\n  eyDocuments: [院臺金字第1060000001號]',
  );
  content.edit(
    file,
    "relations:\n",
    `relations:
${["vat-act-2016", "company-act-2018", "cyber-security-management-act"].map((to) => `  - { kind: enables, to: ${to} }`).join("\n")}
  - { kind: requires, to: company-act-2018 }
`,
  );
  const [sqlite, postgres] = await openBoth((store) => seedContent(store, content.folder));
  const dossiers = await Promise.all(
    [sqlite, postgres].map((store) =>
      findBillDossier(store.read, "fintech-experimentation-act", at("2026-11-23")),
    ),
  );
  expect(dossiers[1]).toEqual(dossiers[0]);
  expect(dossiers[0]!.supporting.map((agency) => agency.code)).toEqual(["ndc", "mof", "moea"]);
  expect(dossiers[0]!.related).toHaveLength(9);
}, 90_000);

test("wild histories and pages of bills answer alike on both", async () => {
  const [wildSqlite, wildPostgres] = await openBoth((store) => insertHistories(store, sampleHistories(60)));
  expect(await answersOf(wildPostgres)).toEqual(await answersOf(wildSqlite));
  const [fullSqlite, fullPostgres] = await openBoth((store) => fillWithBills(store, 120));
  expect(await answersOf(fullPostgres)).toEqual(await answersOf(fullSqlite));
}, 120_000);

test("PostgreSQL too: the latest moves of 300 wild bills are what the fold says", async () => {
  const histories = sampleHistories(300);
  const store = await openTestPostgresStore();
  await expectFoldOf(store, await insertHistories(store, histories), histories);
}, 90_000);
