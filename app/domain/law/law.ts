/**
 * The laws that bills make, change or repeal. No list of laws is kept: a bill's record names its law, and its number in
 * 全國法規資料庫 where that is known, and that is all a law is here. Invents neither a number nor a name.
 */
import type { Bilingual } from "~/domain/bilingual";

/** What a bill's record says of its law. */
export interface LawNaming {
  readonly billId: number;
  /** The law's name without 草案 or 修正. */
  readonly name: string;
  /** Its number in 全國法規資料庫 (pcode); null for what was never enacted or was not looked up. */
  readonly mojCode: string | null;
}

export interface Law {
  /** Its number in 全國法規資料庫, or its name where none is on record: what an address calls it. */
  readonly key: string;
  /** As the record that was added last has it. */
  readonly name: string;
  readonly mojCode: string | null;
  /** The bills that make, change or repeal it, as they were given. */
  readonly billIds: readonly number[];
  /** Every name its bills have for it: laws are renamed, and keep their number. */
  readonly names: ReadonlySet<string>;
}

/** A law as pages and programs name it. */
export interface NamedLaw extends Bilingual {
  readonly key: string;
  readonly mojCode: string | null;
}

export const mostOfLawKey = 60;

/**
 * The laws of some bills, in the order of their first bill. Bills are of one law when its number is the same; a bill
 * without a number is of the law that has its name, the later one where two numbers had it.
 * @example gatherLaws([{ billId: 1, name: "民用航空法", mojCode: "K0090001" }]) // [{ key: "K0090001", billIds: [1], … }]
 */
export function gatherLaws(namings: readonly LawNaming[]): Law[] {
  const asAdded = namings.toSorted((a, b) => a.billId - b.billId);
  const codeOf = new Map(asAdded.flatMap(({ name, mojCode }) => (mojCode ? [[name, mojCode]] : [])));
  const groups = new Map<string, LawNaming[]>();
  for (const naming of namings) {
    const key = naming.mojCode ?? codeOf.get(naming.name) ?? naming.name;
    groups.set(key, [...(groups.get(key) ?? []), naming]);
  }
  return [...groups].map(([key, group]) => ({
    key,
    name: group.reduce((last, each) => (each.billId > last.billId ? each : last)).name,
    mojCode: group.find(({ mojCode }) => mojCode !== null)?.mojCode ?? null,
    billIds: group.map(({ billId }) => billId),
    names: new Set(group.map(({ name }) => name)),
  }));
}

/**
 * The law that an address names, by its number or by any of its names; null when no bill has it.
 * @example findLawIn(laws, "民用航空法") // { key: "K0090001", … }
 */
export function findLawIn(laws: readonly Law[], key: string): Law | null {
  return laws.find((law) => law.key === key) ?? laws.findLast(({ names }) => names.has(key)) ?? null;
}

/**
 * What a law may be called in English: its bills' titles say it, followed by what the bill does to it in brackets. A
 * title whose English is official goes before ours, then the last one.
 * @example englishNameOf([{ en: "Company Act (amendment)", enOfficial: false }]) // "Company Act"
 */
export function englishNameOf(
  titles: readonly (Pick<Bilingual, "en"> & { readonly enOfficial: boolean })[],
): string | null {
  const title = titles.findLast(({ enOfficial }) => enOfficial) ?? titles.at(-1);
  return title?.en.replace(/ \([^()]*\)$/, "") ?? null;
}
