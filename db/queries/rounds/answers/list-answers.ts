/** The answers to statements of a round that stand at a moment, with where each landed, in the order of publication. */
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { AnsweredWords, Landed, RoundAnswer } from "~/domain/rounds/given-answer";
import type { StatementState, Verdict } from "~/domain/rounds/round-codes";
import type { Reader } from "../../../store";
import { groupBy, listAgencyNamesOn, listTitlesOn } from "../../bills/names-at";
import { bilingual } from "../../history";
import { knownAt } from "../../known-at";

type Row = Reader["tables"]["responses"]["$inferSelect"];

/** By round; of rounds without an answer there is no entry. */
export async function listAnswersOf(
  reader: Reader,
  roundIds: readonly number[],
  moment: Moment,
): Promise<Map<number, RoundAnswer[]>> {
  if (roundIds.length === 0) return new Map();
  const { responses } = reader.tables;
  const rows = await reader.db
    .select()
    .from(responses)
    .where(
      and(
        inArray(responses.roundId, [...roundIds]),
        knownAt(responses, moment),
        lte(responses.respondedOn, moment.asOf),
      ),
    )
    .orderBy(asc(responses.id));
  if (rows.length === 0) return new Map();
  const words = await listAnsweredWords(reader, rows);
  const agencies = await listAgencyNamesOn(reader, moment);
  const landedOf = await listLanded(reader, rows, moment);
  return new Map(
    [...groupBy(rows, ({ roundId }) => roundId)].map(([roundId, own]) => [
      roundId,
      own.map((row) => ({
        code: row.code,
        theme: bilingual(row.themeZh, row.themeEn),
        verdict: row.verdictCode as Verdict,
        reason: { zh: row.reasonZh, en: row.reasonEn },
        landed: landedOf(row),
        agency: agencies.get(row.agencyCode ?? "") ?? null,
        untilOn: row.untilOn as CalendarDate | null,
        respondedOn: row.respondedOn as CalendarDate,
        statements: words.get(row.id) ?? [],
      })),
    ]),
  );
}

async function listAnsweredWords(
  { db, tables }: Reader,
  rows: readonly Row[],
): Promise<Map<number, AnsweredWords[]>> {
  const { responses, responseStatements, statements } = tables;
  const found = await db
    .select({
      responseId: responseStatements.responseId,
      number: statements.number,
      words: statements.words,
      state: statements.stateCode,
    })
    .from(responseStatements)
    .innerJoin(statements, eq(statements.id, responseStatements.statementId))
    .innerJoin(responses, eq(responses.id, responseStatements.responseId))
    .where(inArray(responses.roundId, [...new Set(rows.map(({ roundId }) => roundId))]))
    .orderBy(asc(statements.number));
  const shown = found.map(({ responseId, number, words, state }) => ({
    responseId,
    number,
    words: state === "accepted" || state === "merged" ? words : null,
    state: state as StatementState,
  }));
  return new Map(
    [...groupBy(shown, ({ responseId }) => responseId)].map(([id, own]) => [
      id,
      own.map(({ responseId: _own, ...statement }) => statement),
    ]),
  );
}

/** A bill that was not on this site at the moment is not named. */
async function listLanded(
  reader: Reader,
  rows: readonly Row[],
  moment: Moment,
): Promise<(row: Row) => Landed | null> {
  const billIds = [...new Set(rows.flatMap(({ billId }) => billId ?? []))];
  if (billIds.length === 0) return () => null;
  const { db, tables } = reader;
  const { bills, textVersions } = tables;
  const titles = await listTitlesOn(reader, billIds, moment);
  const slugs = await db
    .select({ id: bills.id, slug: bills.slug })
    .from(bills)
    .where(inArray(bills.id, billIds));
  const texts = await db
    .select({
      billId: textVersions.billId,
      code: textVersions.code,
      zh: textVersions.zh,
      en: textVersions.en,
    })
    .from(textVersions)
    .where(and(inArray(textVersions.billId, billIds), knownAt(textVersions, moment)));
  return ({ billId, textCode, article }) => {
    const title = billId === null ? undefined : titles.get(billId);
    const slug = slugs.find(({ id }) => id === billId)?.slug;
    if (!title || !slug) return null;
    const text = texts.find((each) => each.billId === billId && each.code === textCode);
    return {
      bill: { slug, title: { zh: title.zh, en: title.en } },
      text: text ? { code: text.code, zh: text.zh, en: text.en } : null,
      article,
    };
  };
}
