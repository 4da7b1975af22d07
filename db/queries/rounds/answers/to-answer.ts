/** The statements that a round's agency owes an answer, with the answers that stand and those that are being written. */
import { and, asc, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { AnswerUnderWay, StatementToAnswer } from "~/domain/rounds/statements-to-answer";
import type { Reader } from "../../../store";
import { groupBy } from "../../bills/names-at";
import { listStatements } from "../statements";
import { listAnswersOf } from "./list-answers";

interface OfRound {
  readonly id: number;
  readonly slug: string;
}

const owed = ["accepted", "redacted"] as const;
const pageSize = 50;

/** A page of them, by number. @param show those that nobody has answered or begun to answer, or all */
export async function listStatementsToAnswer(
  reader: Reader,
  round: OfRound,
  moment: Moment,
  { show, page }: { readonly show: "open" | "all"; readonly page: number },
): Promise<{ readonly statements: readonly StatementToAnswer[]; readonly pages: number }> {
  const given = (await listAnswersOf(reader, [round.id], moment)).get(round.id) ?? [];
  const answers = groupBy(
    given.flatMap(({ statements: all, ...answer }) => all.map(({ number }) => ({ number, answer }))),
    ({ number }) => number,
  );
  const underWay = groupBy(
    (await listUnderWay(reader, round.slug)).flatMap(({ numbers, setId, changeId, setTitle }) =>
      numbers.map((number) => ({ number, written: { setId, changeId, setTitle } })),
    ),
    ({ number }) => number,
  );
  const numbers = await listNumbers(reader, round.id);
  const wanted =
    show === "all" ? numbers : numbers.filter((number) => !answers.has(number) && !underWay.has(number));
  const shown = wanted.slice(pageSize * (page - 1), pageSize * page);
  const statements = await listStatements(reader, round.id, { numbers: shown });
  const counts = await countVotes(
    reader,
    statements.map(({ id }) => id),
  );
  return {
    statements: statements.map(({ id, number, words, language, origin, state }) => ({
      ...{ number, words, language, origin, state },
      ...(counts.get(id) ?? { agrees: 0, disagrees: 0, passes: 0 }),
      answers: (answers.get(number) ?? []).map(({ answer }) => answer),
      underWay: (underWay.get(number) ?? []).map(({ written }) => written),
    })),
    pages: Math.max(1, Math.ceil(wanted.length / pageSize)),
  };
}

/** Of all that are owed an answer. */
async function listNumbers({ db, tables: { statements } }: Reader, roundId: number): Promise<number[]> {
  const rows = await db
    .select({ number: statements.number })
    .from(statements)
    .where(and(eq(statements.roundId, roundId), inArray(statements.stateCode, [...owed])))
    .orderBy(asc(statements.number));
  return rows.map(({ number }) => number);
}

/** The codes of every answer of a round, whether it stands, was taken back, or is being written. */
export async function listAnswerCodes(reader: Reader, round: OfRound): Promise<string[]> {
  const { db, tables } = reader;
  const { responses } = tables;
  const rows = await db
    .selectDistinct({ code: responses.code })
    .from(responses)
    .where(eq(responses.roundId, round.id));
  const written = await listUnderWay(reader, round.slug);
  return [...rows.map(({ code }) => code), ...written.map(({ code }) => code)];
}

async function countVotes({ db, tables: { votes }, among }: Reader, ids: readonly number[]) {
  const whenValue = (value: number) =>
    sql<number>`sum(case when ${votes.value} = ${value} then 1 else 0 end)`.mapWith(Number);
  const rows = await db
    .select({
      statementId: votes.statementId,
      agrees: whenValue(1),
      disagrees: whenValue(-1),
      passes: whenValue(0),
    })
    .from(votes)
    .where(among(votes.statementId, ids))
    .groupBy(votes.statementId);
  return new Map(rows.map(({ statementId, ...counts }) => [statementId, counts]));
}

type Written = AnswerUnderWay & { readonly code: string; readonly numbers: readonly number[] };

/** A draft may hold anything: what does not name this round is none of its answers. */
async function listUnderWay({ db, tables }: Reader, slug: string): Promise<Written[]> {
  const { changes, changeSets } = tables;
  const rows = await db
    .select({
      setId: changeSets.id,
      changeId: changes.id,
      setTitle: changeSets.title,
      content: changes.content,
    })
    .from(changes)
    .innerJoin(changeSets, eq(changeSets.id, changes.changeSetId))
    .where(
      and(
        eq(changes.subjectCode, "response"),
        notInArray(changeSets.stateCode, ["published", "superseded", "withdrawn"]),
      ),
    )
    .orderBy(changes.id);
  return rows.flatMap(({ content, ...row }) => {
    const record = JSON.parse(content ?? "{}") as Readonly<Record<string, unknown>>;
    if (record["round"] !== slug) return [];
    const named = Array.isArray(record["statements"]) ? (record["statements"] as unknown[]) : [];
    const numbers = named.filter((each): each is number => typeof each === "number");
    const code = record["code"];
    return [{ ...row, code: typeof code === "string" ? code : "", numbers }];
  });
}

/** What the statements of some numbers say, for the form that answers them. */
export async function listWordsOf(
  reader: Reader,
  roundId: number,
  numbers: readonly number[],
): Promise<{ readonly number: number; readonly words: string }[]> {
  const all = await listStatements(reader, roundId, { numbers });
  const byNumber = groupBy(all, ({ number }) => number);
  return numbers.flatMap((number) => (byNumber.get(number) ?? []).map(({ words }) => ({ number, words })));
}
