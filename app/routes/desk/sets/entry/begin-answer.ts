/** An answer's form: begun with the statements it is to answer, and with what those statements say beside it. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { nextAnswerCode } from "~/domain/rounds/statements-to-answer";
import { findRound } from "~db/records/rounds/rounds";
import { listAnswerCodes, listWordsOf } from "~db/queries/rounds/answers/to-answer";
import type { Reader } from "~db/store";

type Values = Readonly<Record<string, string>>;

/** As a page asks for it: `round`, and `statements` as numbers with dots between them; empty when it names no round. */
export async function beginAnswer(
  reader: Reader,
  asked: URLSearchParams,
  today: CalendarDate,
): Promise<Values> {
  const slug = asked.get("round") ?? "";
  const round = await findRound(reader, slug);
  if (round === null) return {};
  const numbers = (asked.get("statements") ?? "").split(".").filter((part) => /^[1-9]\d{0,8}$/.test(part));
  return {
    "record.round": slug,
    "record.code": nextAnswerCode(await listAnswerCodes(reader, { id: round.id, slug })),
    "record.respondedOn": today,
    ...Object.fromEntries(numbers.map((number, row) => [`record.statements.${row}`, number])),
  };
}

/** What the statements say that a form's values name. */
export async function findAnsweredWords(reader: Reader, values: Values) {
  const round = await findRound(reader, values["record.round"] ?? "");
  const numbers = Object.entries(values)
    .filter(([name]) => /^record\.statements\.\d+$/.test(name))
    .map(([, value]) => Number(value))
    .filter((number) => Number.isInteger(number));
  return round === null || numbers.length === 0 ? [] : listWordsOf(reader, round.id, numbers);
}
