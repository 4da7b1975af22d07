/** Rounds as records: what is said of one, its bills and sources, published together as one version. Statements and votes are no part of it. */
import { eq } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { RoundKind } from "~/domain/rounds/round-codes";
import type { Reader } from "../../store";
import { requireTaken, takeBack } from "../rows/instants";
import { citationRows, requireBillId } from "../rows/lookups";
import { standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";
import { listRoundVersions } from "./round-versions";

type RoundRecord = RecordOf<"round">;

export const roundKind: RecordKind<RoundRecord> = {
  shape: recordForms.round,
  ...standingBy(listRoundVersions),
  async insert(within, record, at) {
    const known = await findRound(within, record.slug);
    const id = known ? await keepKind(within, known, record.kind) : await insertRound(within, record, at);
    return insertVersion(within, id, record, at);
  },
  async replace(within, key, record, at) {
    const known = await findRound(within, key);
    if (known === null || record.slug !== key) throw new Error(`"${record.slug}" does not replace "${key}"`);
    const { roundFacts } = within.tables;
    requireTaken(await takeBack(within, roundFacts, eq(roundFacts.roundId, known.id), at), "round", key);
    return insertVersion(within, await keepKind(within, known, record.kind), record, at);
  },
  async retract(within, key, at) {
    const { roundFacts, responses } = within.tables;
    const id = (await findRound(within, key))?.id ?? 0;
    requireTaken(await takeBack(within, roundFacts, eq(roundFacts.roundId, id), at), "round", key);
    await takeBack(within, responses, eq(responses.roundId, id), at);
  },
};

interface KnownRound {
  readonly id: number;
  readonly kind: RoundKind;
}

export async function findRound(
  { db, tables: { rounds } }: Reader,
  slug: string,
): Promise<KnownRound | null> {
  const [row] = await db
    .select({ id: rounds.id, kind: rounds.kindCode })
    .from(rounds)
    .where(eq(rounds.slug, slug));
  return row ? { id: row.id, kind: row.kind as RoundKind } : null;
}

async function insertRound({ db, tables }: Reader, { slug, kind }: RoundRecord, at: Instant) {
  const [row] = await db
    .insert(tables.rounds)
    .values({ slug, kindCode: kind, recordedAt: at })
    .returning({ id: tables.rounds.id });
  return row!.id;
}

/** A round's kind stays, save that what is read into one held elsewhere makes it an imported one. */
async function keepKind({ db, tables: { rounds } }: Reader, { id, kind }: KnownRound, wanted: RoundKind) {
  if (wanted === kind) return id;
  if (kind !== "external" || wanted !== "imported") throw new Error(`A round that is ${kind} stays so`);
  await db.update(rounds).set({ kindCode: wanted }).where(eq(rounds.id, id));
  return id;
}

async function insertVersion(within: Reader, roundId: number, record: RoundRecord, at: Instant) {
  const { db, tables } = within;
  const [facts] = await db
    .insert(tables.roundFacts)
    .values({
      roundId,
      phaseCode: record.phase,
      platformCode: record.platform,
      address: record.address,
      agencyCode: record.agency,
      titleZh: record.title.zh,
      titleEn: record.title.en,
      questionZh: record.question.zh,
      questionEn: record.question.en,
      opensOn: record.opensOn,
      closesOn: record.closesOn,
      opensAt: record.opensAt ?? null,
      closesAt: record.closesAt ?? null,
      tierCode: record.tier ?? null,
      statementLimit: record.statementLimit ?? null,
      takesStatements: record.takesStatements ?? null,
      responseRuleCode: record.responseRule ?? null,
      responseDueOn: record.responseDueOn ?? null,
      respondedOn: record.respondedOn ?? null,
      responseAddress: record.responseAddress ?? null,
      outcomeZh: record.outcome?.zh ?? null,
      outcomeEn: record.outcome?.en ?? null,
      doubtZh: record.doubt?.zh ?? null,
      doubtEn: record.doubt?.en ?? null,
      recordedAt: at,
    })
    .returning({ id: tables.roundFacts.id });
  const factsId = facts!.id;
  for (const [position, slug] of record.bills.entries())
    await db
      .insert(tables.roundBills)
      .values({ factsId, position, billId: await requireBillId(within, slug) });
  await db
    .insert(tables.roundSources)
    .values(citationRows(0, record.sources).map(({ eventId: _event, ...row }) => ({ factsId, ...row })));
  return record.slug;
}
