/** Bills as search documents: every title they had and name they go by, their prose, and the names and numbers people look for. */
import { and, eq, getTableColumns, inArray, isNull, min, sql } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import { plainText } from "~/domain/search/plain-text";
import { byFromOn, groupBy } from "../../queries/bills/names-at";
import type { Reader } from "../../store";
import type { SearchDocument } from "../search-documents";
import { notIndexed } from "./not-indexed";
import { latestOf, type Scope, scopeOf, wanted } from "./scope";

export async function gatherBills(reader: Reader, scope: Scope): Promise<SearchDocument[]> {
  const { db, tables } = reader;
  const { bills, billAliases, billFacts, billTitles, billNumbers, events } = tables;
  const rows = await db
    .select({
      ...getTableColumns(billFacts),
      id: bills.id,
      slug: bills.slug,
      firstAt: bills.recordedAt,
    })
    .from(bills)
    .innerJoin(billFacts, eq(billFacts.id, latestOf("bill_facts", "bill_id", bills.id)))
    .where(wanted(scope, bills.id, notIndexed("bill", sql`${bills.slug}`)))
    .orderBy(bills.position, bills.id);
  if (rows.length === 0) return [];
  const of = scopeOf(scope);
  const titlesOf = groupBy(
    await db.select().from(billTitles).where(of(billTitles)).orderBy(billTitles.id),
    (row) => row.billId,
  );
  const aliasesOf = groupBy(
    await db.select().from(billAliases).where(of(billAliases)).orderBy(billAliases.id),
    (row) => row.billId,
  );
  const numbersOf = groupBy(
    await db.select().from(billNumbers).where(of(billNumbers)).orderBy(billNumbers.id),
    (row) => row.billId,
  );
  const firstOf = new Map(
    (
      await db
        .select({ billId: events.billId, on: min(events.happenedOn) })
        .from(events)
        .where(of(events))
        .groupBy(events.billId)
    ).map((row) => [row.billId, row.on]),
  );
  const agenciesOf = await listAgencyNames(reader, scope);
  return rows.map((row) => {
    const titles = (titlesOf.get(row.id) ?? []).sort(byFromOn);
    const agencies = agenciesOf.get(row.id) ?? [];
    const numbers = [
      ...(numbersOf.get(row.id) ?? []).map(({ number }) => number),
      ...(row.mojCode ? [row.mojCode] : []),
    ];
    const lines = (prose: readonly string[], names: readonly (string | null)[]) =>
      [...prose.map(plainText), names.filter(Boolean).join("\n"), numbers.join("\n")]
        .filter(Boolean)
        .join("\n");
    return {
      kind: "bill",
      key: row.slug,
      billId: row.id,
      address: `/bills/${row.slug}`,
      happenedOn: firstOf.get(row.id) ?? null,
      recordedAt: row.firstAt,
      retractedAt: row.retractedAt,
      title: joinNames([...(aliasesOf.get(row.id) ?? []), ...titles]),
      body: {
        zh: lines([row.plainZh, row.legalZh], [row.lawName, ...agencies.map(({ zh }) => zh)]),
        en: lines(
          [row.plainEn, row.legalEn],
          agencies.map(({ en }) => en),
        ),
      },
    };
  });
}

/** Several names, newest first, a line each. */
export function joinNames(names: readonly Bilingual[]): Bilingual {
  const lines = (words: readonly string[]) => [...new Set(words.toReversed())].join("\n");
  return { zh: lines(names.map(({ zh }) => zh)), en: lines(names.map(({ en }) => en)) };
}

/** Every name of every agency of each bill: people search by the name they know. */
async function listAgencyNames({ db, tables }: Reader, scope: Scope): Promise<Map<number, Bilingual[]>> {
  const links = await db
    .select()
    .from(tables.billAgencies)
    .where(scopeOf(scope)(tables.billAgencies))
    .orderBy(tables.billAgencies.id);
  const names = await db
    .select()
    .from(tables.agencyNames)
    .where(
      and(
        inArray(tables.agencyNames.agencyCode, [...new Set(links.map((link) => link.agencyCode))]),
        isNull(tables.agencyNames.retractedAt),
      ),
    )
    .orderBy(tables.agencyNames.id);
  const namesOf = groupBy(names.sort(byFromOn), (row) => row.agencyCode);
  return new Map(
    [...groupBy(links, (link) => link.billId)].map(([billId, own]) => [
      billId,
      own.flatMap(({ agencyCode }) => namesOf.get(agencyCode) ?? []),
    ]),
  );
}
