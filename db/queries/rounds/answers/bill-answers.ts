/** The answers to the statements of a bill's rounds: those that were asked about it, and those whose answer landed in it. */
import { and, eq } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { RoundEntry } from "~/domain/records/round-record";
import type { AnswersOfRound } from "~/domain/rounds/given-answer";
import type { Reader } from "../../../store";
import { knownAt } from "../../known-at";
import { listAnswersOf } from "./list-answers";

/** @param rounds those on the bill */
export async function listBillAnswers(
  reader: Reader,
  { id: billId, slug }: { readonly id: number; readonly slug: string },
  rounds: readonly RoundEntry[],
  moment: Moment,
): Promise<AnswersOfRound[]> {
  const elsewhere = (await listRoundsLandedIn(reader, billId, moment)).filter(
    (round) => !rounds.some(({ id }) => id === round.id),
  );
  const answers = await listAnswersOf(
    reader,
    [...rounds, ...elsewhere].map(({ id }) => id),
    moment,
  );
  const own = rounds.map(({ id, slug: round, title }) => ({
    round: { slug: round, title },
    answers: answers.get(id) ?? [],
  }));
  const landed = elsewhere.map(({ id, slug: round, titleZh, titleEn }) => ({
    round: { slug: round, title: { zh: titleZh, en: titleEn } },
    answers: (answers.get(id) ?? []).filter(({ landed: place }) => place?.bill.slug === slug),
  }));
  return [...own, ...landed].filter((each) => each.answers.length > 0);
}

async function listRoundsLandedIn({ db, tables }: Reader, billId: number, moment: Moment) {
  const { responses, rounds, roundFacts } = tables;
  return db
    .selectDistinct({
      id: rounds.id,
      slug: rounds.slug,
      titleZh: roundFacts.titleZh,
      titleEn: roundFacts.titleEn,
    })
    .from(responses)
    .innerJoin(rounds, eq(rounds.id, responses.roundId))
    .innerJoin(roundFacts, and(eq(roundFacts.roundId, rounds.id), knownAt(roundFacts, moment)))
    .where(and(eq(responses.billId, billId), knownAt(responses, moment)))
    .orderBy(rounds.id);
}
