/** An agency's answers as records: to one statement or to a theme of several, under `round/code`. They name statements by their numbers. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { Verdict } from "~/domain/rounds/round-codes";
import { groupBy } from "../../queries/bills/names-at";
import type { Reader } from "../../store";
import { requireTaken, takeBack } from "../rows/instants";
import { listSlugs, optionalBillId } from "../rows/lookups";
import { optional, optionalWords, type Published, standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";
import { findRound } from "./rounds";

type ResponseRecord = RecordOf<"response">;

export const responseKind: RecordKind<ResponseRecord> = {
  shape: recordForms.response,
  ...standingBy(listResponseVersions),
  async insert(within, record, at) {
    const round = await findRound(within, record.round);
    if (round === null) throw new Error(`No round "${record.round}"`);
    return insertVersion(within, round.id, record, at);
  },
  async replace(within, key, record, at) {
    if (keyOf(record) !== key) throw new Error(`"${keyOf(record)}" does not replace "${key}"`);
    await this.retract(within, key, at);
    return this.insert(within, record, at);
  },
  async retract(within, key, at) {
    const { responses } = within.tables;
    const [slug = "", code = ""] = key.split("/");
    const round = await findRound(within, slug);
    const ofKey = and(eq(responses.roundId, round?.id ?? 0), eq(responses.code, code));
    requireTaken(await takeBack(within, responses, ofKey, at), "response", key);
  },
};

const keyOf = ({ round, code }: Pick<ResponseRecord, "round" | "code">) => `${round}/${code}`;

async function insertVersion(within: Reader, roundId: number, record: ResponseRecord, at: Instant) {
  const { db, tables } = within;
  const { statements } = tables;
  const answered = await db
    .select({ id: statements.id })
    .from(statements)
    .where(and(eq(statements.roundId, roundId), inArray(statements.number, [...record.statements])));
  if (answered.length !== record.statements.length)
    throw new Error(`A statement of "${keyOf(record)}" is not in its round`);
  const [row] = await db
    .insert(tables.responses)
    .values({
      roundId,
      code: record.code,
      themeZh: record.theme?.zh ?? null,
      themeEn: record.theme?.en ?? null,
      verdictCode: record.verdict,
      reasonZh: record.reason.zh,
      reasonEn: record.reason.en,
      billId: await optionalBillId(within, record.bill),
      textCode: record.text ?? null,
      article: record.article ?? null,
      agencyCode: record.agency ?? null,
      untilOn: record.until ?? null,
      respondedOn: record.respondedOn,
      recordedAt: at,
    })
    .returning({ id: tables.responses.id });
  await db
    .insert(tables.responseStatements)
    .values(answered.map(({ id }) => ({ responseId: row!.id, statementId: id })));
  return keyOf(record);
}

/** In the order in which they were published; @param key `round/code`, or null for every answer */
export async function listResponseVersions(
  reader: Reader,
  key: string | null = null,
): Promise<Published<ResponseRecord>[]> {
  const { db, tables } = reader;
  const { rounds, responses, responseStatements, statements } = tables;
  const [slug = "", code = ""] = key?.split("/") ?? [];
  const rows = await db
    .select({ own: responses, round: rounds.slug })
    .from(responses)
    .innerJoin(rounds, eq(rounds.id, responses.roundId))
    .where(key === null ? undefined : and(eq(rounds.slug, slug), eq(responses.code, code)))
    .orderBy(asc(responses.id));
  const numbers = await db
    .select({ responseId: responseStatements.responseId, number: statements.number })
    .from(responseStatements)
    .innerJoin(statements, eq(statements.id, responseStatements.statementId))
    .innerJoin(responses, eq(responses.id, responseStatements.responseId))
    .innerJoin(rounds, eq(rounds.id, responses.roundId))
    .where(key === null ? undefined : eq(rounds.slug, slug))
    .orderBy(asc(statements.number));
  const numbersOf = groupBy(numbers, ({ responseId }) => responseId);
  const slugs = await listSlugs(
    reader,
    rows.map(({ own }) => own.billId),
  );
  return rows.map(({ own, round }) => ({
    key: keyOf({ round, code: own.code }),
    recordedAt: own.recordedAt,
    retractedAt: own.retractedAt,
    record: {
      round,
      code: own.code,
      ...optionalWords("theme", own.themeZh, own.themeEn),
      statements: (numbersOf.get(own.id) ?? []).map(({ number }) => number),
      verdict: own.verdictCode as Verdict,
      reason: { zh: own.reasonZh, en: own.reasonEn },
      ...optional("bill", slugs.get(own.billId ?? 0) ?? null),
      ...optional("text", own.textCode),
      ...optional("article", own.article),
      ...optional("agency", own.agencyCode),
      ...optional("until", own.untilOn as CalendarDate | null),
      respondedOn: own.respondedOn as CalendarDate,
    },
  }));
}
