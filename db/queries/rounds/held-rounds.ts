/** Rounds that are held here, as they stand now: their hours, what they ask, and how many statements wait. */
import { and, asc, count, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { Instant } from "~/domain/dates/calendar-date";
import type { ParticipantTier } from "~/domain/rounds/round-codes";
import type { VotingRound } from "~/domain/rounds/voting/check-vote";
import type { Reader } from "../../store";

/** In characters, where a round says nothing else. */
export const defaultStatementLimit = 140;

export interface HeldRound extends VotingRound {
  readonly id: number;
  readonly slug: string;
  readonly title: Bilingual;
  /** What the public is asked. */
  readonly question: Bilingual;
}

/** The rounds of these slugs that are held here, as they stand now; no other has an entry. */
export async function findHeldRounds(
  { db, tables: { rounds, roundFacts } }: Reader,
  slugs: readonly string[],
): Promise<Map<string, HeldRound>> {
  const rows = await db
    .select({
      id: rounds.id,
      slug: rounds.slug,
      opensAt: roundFacts.opensAt,
      closesAt: roundFacts.closesAt,
      titleZh: roundFacts.titleZh,
      titleEn: roundFacts.titleEn,
      questionZh: roundFacts.questionZh,
      questionEn: roundFacts.questionEn,
      tier: roundFacts.tierCode,
      takesStatements: roundFacts.takesStatements,
      statementLimit: roundFacts.statementLimit,
    })
    .from(rounds)
    .innerJoin(roundFacts, and(eq(roundFacts.roundId, rounds.id), isNull(roundFacts.retractedAt)))
    .where(and(inArray(rounds.slug, [...new Set(slugs)]), eq(rounds.kindCode, "native")));
  const held = rows.filter((row) => row.opensAt !== null && row.closesAt !== null);
  return new Map(
    held.map((row) => [
      row.slug,
      {
        id: row.id,
        slug: row.slug,
        title: { zh: row.titleZh, en: row.titleEn },
        question: { zh: row.questionZh, en: row.questionEn },
        opensAt: row.opensAt as Instant,
        closesAt: row.closesAt as Instant,
        tier: (row.tier ?? "cookie") as ParticipantTier,
        takesStatements: row.takesStatements ?? true,
        statementLimit: row.statementLimit ?? defaultStatementLimit,
      },
    ]),
  );
}

/** A round that is held here; null when none of this slug is. */
export async function findHeldRound(reader: Reader, slug: string): Promise<HeldRound | null> {
  return (await findHeldRounds(reader, [slug])).get(slug) ?? null;
}

export interface HeldRoundLine {
  readonly slug: string;
  readonly title: Bilingual;
  readonly opensAt: string;
  readonly closesAt: string;
  /** How many statements wait for the moderators. */
  readonly pending: number;
}

/** Every round that is held here, for the desk: those that close last come first. */
export async function listHeldRounds({ db, tables }: Reader): Promise<HeldRoundLine[]> {
  const { rounds, roundFacts, statements } = tables;
  const rows = await db
    .select({
      slug: rounds.slug,
      titleZh: roundFacts.titleZh,
      titleEn: roundFacts.titleEn,
      opensAt: roundFacts.opensAt,
      closesAt: roundFacts.closesAt,
      pending: count(statements.id),
    })
    .from(rounds)
    .innerJoin(roundFacts, and(eq(roundFacts.roundId, rounds.id), isNull(roundFacts.retractedAt)))
    .leftJoin(statements, and(eq(statements.roundId, rounds.id), eq(statements.stateCode, "pending")))
    .where(and(eq(rounds.kindCode, "native"), isNotNull(roundFacts.opensAt)))
    .groupBy(rounds.id, roundFacts.id)
    .orderBy(desc(roundFacts.closesAt), asc(rounds.id));
  return rows.map(({ titleZh, titleEn, opensAt, closesAt, ...row }) => ({
    ...row,
    title: { zh: titleZh, en: titleEn },
    opensAt: opensAt!,
    closesAt: closesAt!,
  }));
}

/** Of any kind; null when there is none of this slug. */
export async function findRoundId({ db, tables: { rounds } }: Reader, slug: string): Promise<number | null> {
  const [row] = await db.select({ id: rounds.id }).from(rounds).where(eq(rounds.slug, slug));
  return row?.id ?? null;
}

export interface RoundElsewhere {
  readonly slug: string;
  readonly title: Bilingual;
  /** How often files were read into it. */
  readonly imports: number;
}

/** Every round on record that was held elsewhere, for the desk, in the order of their slugs. */
export async function listRoundsElsewhere({ db, tables }: Reader): Promise<RoundElsewhere[]> {
  const { rounds, roundFacts, roundImports } = tables;
  const rows = await db
    .select({
      slug: rounds.slug,
      titleZh: roundFacts.titleZh,
      titleEn: roundFacts.titleEn,
      imports: count(roundImports.id),
    })
    .from(rounds)
    .innerJoin(roundFacts, and(eq(roundFacts.roundId, rounds.id), isNull(roundFacts.retractedAt)))
    .leftJoin(roundImports, eq(roundImports.roundId, rounds.id))
    .where(inArray(rounds.kindCode, ["external", "imported"]))
    .groupBy(rounds.id, roundFacts.id)
    .orderBy(asc(rounds.slug));
  return rows.map(({ titleZh, titleEn, ...row }) => ({ ...row, title: { zh: titleZh, en: titleEn } }));
}
