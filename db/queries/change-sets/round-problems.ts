/** What keeps changes of rounds and answers from being published beyond their form, by the change's id. A draft may hold anything: what has not the form of its field counts as not there. */
import { and, eq, isNull } from "drizzle-orm";
import { unknownName } from "~/domain/change-sets/check-change";
import type { Json } from "~/domain/change-sets/json";
import { type CalendarDate, isCalendarDate, isInstant } from "~/domain/dates/calendar-date";
import type { Problem } from "~/domain/result";
import { checkResponse, checkRound, type RoundDraft } from "~/domain/rounds/check-round";
import { roundKinds, roundPlatforms, verdicts } from "~/domain/rounds/round-codes";
import type { Reader } from "../../store";
import { fieldOf } from "./named-records";
import type { ChangeRow } from "./set-rows";

/** @param standing the record that a change replaces, or null */
export async function listRoundProblems(
  reader: Reader,
  changes: readonly ChangeRow[],
  standing: (changeId: number) => unknown,
  today: CalendarDate,
): Promise<Map<number, Problem[]>> {
  const found = new Map<number, Problem[]>();
  for (const { id, subject, content } of changes) {
    if (content === null) continue;
    if (subject === "round")
      found.set(id, checkRound(toDraft(content), standing(id) as RoundDraft | null, today));
    if (subject === "response") found.set(id, await responseProblems(reader, content));
  }
  return found;
}

function toDraft(content: Json): RoundDraft {
  const flag = fieldOf(content, "takesStatements");
  const limit = fieldOf(content, "statementLimit");
  return {
    kind: roundKinds.find((kind) => kind === fieldOf(content, "kind")),
    platform: roundPlatforms.find((platform) => platform === fieldOf(content, "platform")),
    opensOn: textOf(content, "opensOn", isCalendarDate) ?? null,
    closesOn: textOf(content, "closesOn", isCalendarDate) ?? null,
    opensAt: textOf(content, "opensAt", isInstant),
    closesAt: textOf(content, "closesAt", isInstant),
    tier: textOf(content, "tier", isText),
    statementLimit: typeof limit === "number" ? limit : undefined,
    takesStatements: typeof flag === "boolean" ? flag : undefined,
    respondedOn: textOf(content, "respondedOn", isCalendarDate),
  };
}

async function responseProblems(reader: Reader, content: Json): Promise<Problem[]> {
  const draft = {
    verdict: verdicts.find((verdict) => verdict === fieldOf(content, "verdict")),
    agency: textOf(content, "agency", isText),
    until: textOf(content, "until", isCalendarDate),
    respondedOn: textOf(content, "respondedOn", isCalendarDate),
    bill: textOf(content, "bill", isText),
    text: textOf(content, "text", isText),
    article: textOf(content, "article", isText),
  };
  const unknown = [
    ...(draft.bill && draft.text && !(await hasText(reader, draft.bill, draft.text))
      ? [unknownName("text", `${draft.bill}/${draft.text}`)]
      : []),
    ...(await listUnknownStatements(reader, content)).map((number) =>
      unknownName("statements", String(number)),
    ),
  ];
  return [...checkResponse(draft), ...unknown.flatMap((result) => (result.ok ? [] : [result.problem]))];
}

async function hasText({ db, tables }: Reader, bill: string, code: string): Promise<boolean> {
  const { bills, textVersions } = tables;
  const [row] = await db
    .select({ id: textVersions.id })
    .from(textVersions)
    .innerJoin(bills, eq(bills.id, textVersions.billId))
    .where(and(eq(bills.slug, bill), eq(textVersions.code, code), isNull(textVersions.retractedAt)));
  return row !== undefined;
}

async function listUnknownStatements({ db, tables }: Reader, content: Json): Promise<number[]> {
  const { rounds, statements } = tables;
  const named = fieldOf(content, "statements");
  const numbers = Array.isArray(named) ? named.filter((each) => typeof each === "number") : [];
  const rows = await db
    .select({ number: statements.number })
    .from(statements)
    .innerJoin(rounds, eq(rounds.id, statements.roundId))
    .where(eq(rounds.slug, textOf(content, "round", isText) ?? ""));
  const known = new Set(rows.map(({ number }) => number));
  return numbers.filter((number) => !known.has(number));
}

const isText = (text: string): text is string => text !== "";

function textOf<T extends string>(
  content: Json,
  name: string,
  isForm: (text: string) => text is T,
): T | undefined {
  const value = fieldOf(content, name);
  return typeof value === "string" && isForm(value) ? value : undefined;
}
