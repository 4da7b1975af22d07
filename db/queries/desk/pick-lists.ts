/** What the desk's forms let people choose from: bills with where they stand, and the catalogue of sources. */
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { StageCode } from "~/domain/bills/stages";
import type { Bilingual } from "~/domain/bilingual";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Reader } from "../../store";
import { listLatestMoves } from "../bills/latest-moves";
import { listAgencyNamesOn, listTitlesOn } from "../bills/names-at";

export interface PickedBill {
  readonly slug: string;
  readonly title: Bilingual;
  readonly procedure: string;
  /** Null while nothing is on record. */
  readonly stage: StageCode | null;
}

/** Every bill, in the order of the plan. */
export async function listPickableBills(reader: Reader, today: CalendarDate): Promise<PickedBill[]> {
  const { db, tables } = reader;
  const { bills } = tables;
  const rows = await db
    .select({ id: bills.id, slug: bills.slug, procedure: bills.procedureCode })
    .from(bills)
    .orderBy(asc(bills.position), asc(bills.id));
  const moves = await listLatestMoves(reader, { asOf: today, known: null });
  const stageOf = new Map(moves.map(({ billId, move }) => [billId, move?.code ?? null]));
  const titles = await listTitlesOn(
    reader,
    rows.map(({ id }) => id),
    { asOf: today, known: null },
  );
  return rows.flatMap(({ id, slug, procedure }) => {
    const title = titles.get(id);
    return title
      ? [{ slug, procedure, stage: stageOf.get(id) ?? null, title: { zh: title.zh, en: title.en } }]
      : [];
  });
}

export interface Picked {
  readonly key: string;
  readonly title: Bilingual;
}

export async function listPickableSources({ db, tables: { sources } }: Reader): Promise<Picked[]> {
  const rows = await db
    .select({ key: sources.key, zh: sources.titleZh, en: sources.titleEn })
    .from(sources)
    .orderBy(asc(sources.key));
  return rows.map(toPicked);
}

/** By the names they have today. */
export async function listPickableAgencies(reader: Reader, today: CalendarDate): Promise<Picked[]> {
  const names = await listAgencyNamesOn(reader, { asOf: today, known: null });
  return [...names.values()].map(({ code, ...name }) => toPicked({ key: code, ...name }));
}

export async function listPickableTopics({ db, tables: { topics } }: Reader): Promise<Picked[]> {
  const rows = await db
    .select({ key: topics.code, zh: topics.zh, en: topics.en })
    .from(topics)
    .orderBy(asc(topics.position));
  return rows.map(toPicked);
}

export async function listPickableExperiments({ db, tables }: Reader): Promise<Picked[]> {
  const { experiments, experimentFacts: facts } = tables;
  const rows = await db
    .select({ key: experiments.slug, zh: facts.titleZh, en: facts.titleEn })
    .from(experiments)
    .innerJoin(facts, and(eq(facts.experimentId, experiments.id), isNull(facts.retractedAt)))
    .orderBy(asc(experiments.slug));
  return rows.map(toPicked);
}

/** The newest first. */
export async function listPickableRounds({ db, tables }: Reader): Promise<Picked[]> {
  const { rounds, roundFacts: facts } = tables;
  const rows = await db
    .select({ key: rounds.slug, zh: facts.titleZh, en: facts.titleEn })
    .from(rounds)
    .innerJoin(facts, and(eq(facts.roundId, rounds.id), isNull(facts.retractedAt)))
    .orderBy(desc(rounds.id));
  return rows.map(toPicked);
}

function toPicked({ key, zh, en }: { readonly key: string } & Bilingual): Picked {
  return { key, title: { zh, en } };
}
