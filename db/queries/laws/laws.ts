/** The laws that the records of bills name: all of them, the one that an address names, or those of one bill. */
import { and, asc, eq, inArray, isNotNull, or, type SQL } from "drizzle-orm";
import {
  englishNameOf,
  findLawIn,
  gatherLaws,
  type Law,
  type LawNaming,
  type NamedLaw,
} from "~/domain/law/law";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { listTitlesOn } from "../bills/names-at";
import { knownAt } from "../known-at";

/** In the order of the first bill of each. */
export async function listLaws(reader: Reader, moment: Moment): Promise<Law[]> {
  return gatherLaws(await listNamings(reader, moment));
}

/** By its number in 全國法規資料庫 or by a name of it. */
export async function findLaw(reader: Reader, key: string, moment: Moment): Promise<Law | null> {
  const { billFacts } = reader.tables;
  const named = await listNamings(reader, moment, or(eq(billFacts.mojCode, key), eq(billFacts.lawName, key)));
  return findLawIn(await gatherAround(reader, named, moment), key);
}

export async function findNamedLaw(reader: Reader, key: string, moment: Moment): Promise<NamedLaw | null> {
  const law = await findLaw(reader, key, moment);
  return law && (await nameLaws(reader, [law], moment))[0]!;
}

/** The laws that some bills make, change or repeal. */
export async function listLawsOf(reader: Reader, billIds: readonly number[], moment: Moment): Promise<Law[]> {
  if (billIds.length === 0) return [];
  const ofBills = inArray(reader.tables.billFacts.billId, [...billIds]);
  return gatherAround(reader, await listNamings(reader, moment, ofBills), moment);
}

/** As they are called on the day; one whose bills have no title then goes by its Chinese name. */
export async function nameLaws(reader: Reader, laws: readonly Law[], moment: Moment): Promise<NamedLaw[]> {
  const ids = laws.flatMap(({ billIds }) => billIds);
  const titles = ids.length > 0 ? await listTitlesOn(reader, ids, moment) : new Map<number, never>();
  return laws.map(({ key, name, mojCode, billIds }) => {
    const own = billIds.toSorted((a, b) => a - b).flatMap((id) => titles.get(id) ?? []);
    return { key, mojCode, zh: name, en: englishNameOf(own) ?? name };
  });
}

/** What an address may call a law: every number and name that was ever on record, so that an old address still works. */
export async function listLawKeys({ db, tables: { billFacts } }: Reader): Promise<string[]> {
  const rows = await db
    .selectDistinct({ mojCode: billFacts.mojCode, name: billFacts.lawName })
    .from(billFacts)
    .where(isNotNull(billFacts.lawName))
    .orderBy(asc(billFacts.lawName));
  return [...new Set(rows.flatMap(({ mojCode, name }) => [mojCode, name].filter((key) => key !== null)))];
}

/** The laws of some bills, with every other bill of them. */
export async function gatherAround(
  reader: Reader,
  named: readonly LawNaming[],
  moment: Moment,
): Promise<Law[]> {
  const { billFacts } = reader.tables;
  let around = named;
  let known = 0;
  // What shares a number or a name with what was found; again where that brought a name that was not known.
  for (let keys = keysOf(around); keys.size > known; keys = keysOf(around)) {
    known = keys.size;
    const any = [...keys];
    around = await listNamings(
      reader,
      moment,
      or(inArray(billFacts.lawName, any), inArray(billFacts.mojCode, any)),
    );
  }
  const ids = new Set(named.map(({ billId }) => billId));
  return gatherLaws(around).filter(({ billIds }) => billIds.some((id) => ids.has(id)));
}

const keysOf = (namings: readonly LawNaming[]) =>
  new Set(namings.flatMap(({ name, mojCode }) => (mojCode === null ? [name] : [name, mojCode])));

async function listNamings(reader: Reader, moment: Moment, which?: SQL): Promise<LawNaming[]> {
  const { db, tables } = reader;
  const { bills, billFacts } = tables;
  const rows = await db
    .select({ billId: billFacts.billId, name: billFacts.lawName, mojCode: billFacts.mojCode })
    .from(billFacts)
    .innerJoin(bills, eq(bills.id, billFacts.billId))
    .where(and(isNotNull(billFacts.lawName), knownAt(billFacts, moment), which))
    .orderBy(bills.position, bills.id);
  return rows.flatMap(({ name, ...row }) => (name === null ? [] : [{ ...row, name }]));
}
