/** A legislative term: the bills that were before the Legislative Yuan in it, and the list of what lapsed at its end. */
import { and, asc, eq, gte, like, lte, or } from "drizzle-orm";
import type { LapseDecision } from "~/domain/calendar/meeting-codes";
import type { Term } from "~/domain/law/terms";
import type { Moment } from "~/domain/moment";
import type { BillCard } from "~/domain/records/bill-card";
import type { LapsedBill, Priority, TermRecord } from "~/domain/records/term-record";
import type { Reader } from "../store";
import { listCards } from "./bills/cards";
import { knownAt } from "./known-at";
import { listTitlesOn } from "./bills/names-at";

/** @param moment its `asOf` not before the term began; what happened after the term's end does not count */
export async function findTermRecord(reader: Reader, term: Term, moment: Moment): Promise<TermRecord> {
  const then: Moment = { ...moment, asOf: moment.asOf < term.endsOn ? moment.asOf : term.endsOn };
  const { db, tables } = reader;
  const { events, bills } = tables;
  const rows = await db
    .selectDistinct({ id: bills.id, position: bills.position })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(
      and(
        // A bill may be on record as lapsed although its days inside the Legislative Yuan are not.
        or(like(events.code, "legislative.%"), eq(events.code, "ended.lapsed")),
        gte(events.happenedOn, term.startsOn),
        lte(events.happenedOn, then.asOf),
        knownAt(tables.events, then),
      ),
    )
    .orderBy(asc(bills.position));
  const cards = await listCards(
    reader,
    rows.map((row) => row.id),
    then,
  );
  const lapsed = cards.filter(({ summary: { standing } }) => standing?.stage === "ended.lapsed");
  return {
    bills: cards,
    lapsed: await withDecisions(reader, term, lapsed, moment),
    priorities: await listPriorities(reader, term, moment),
  };
}

async function withDecisions(
  reader: Reader,
  term: Term,
  cards: readonly BillCard[],
  moment: Moment,
): Promise<LapsedBill[]> {
  const { db, tables } = reader;
  const { lapseDecisions, bills } = tables;
  const rows = await db
    .select({ row: lapseDecisions, slug: bills.slug })
    .from(lapseDecisions)
    .leftJoin(bills, eq(bills.id, lapseDecisions.successorBillId))
    .where(and(eq(lapseDecisions.term, term.number), knownAt(lapseDecisions, moment)));
  const titles = await listTitlesOn(
    reader,
    rows.flatMap(({ row }) => row.successorBillId ?? []),
    moment,
  );
  return cards.map((card) => {
    const found = rows.find(({ row }) => row.billId === card.id);
    const title = found && titles.get(found.row.successorBillId ?? 0);
    return {
      card,
      decision: (found?.row.decision ?? "unknown") as LapseDecision,
      successor: found?.slug && title ? { slug: found.slug, title: { zh: title.zh, en: title.en } } : null,
      note: found?.row.noteZh && found.row.noteEn ? { zh: found.row.noteZh, en: found.row.noteEn } : null,
    };
  });
}

async function listPriorities(reader: Reader, term: Term, moment: Moment): Promise<Priority[]> {
  const { db, tables } = reader;
  const { priorities, bills, sources } = tables;
  const rows = await db
    .select({
      row: priorities,
      slug: bills.slug,
      source: { zh: sources.titleZh, en: sources.titleEn },
    })
    .from(priorities)
    .innerJoin(bills, eq(bills.id, priorities.billId))
    .innerJoin(sources, eq(sources.key, priorities.sourceKey))
    .where(eq(priorities.term, term.number))
    .orderBy(asc(priorities.session), asc(bills.position));
  const titles = await listTitlesOn(
    reader,
    rows.map(({ row }) => row.billId),
    moment,
  );
  return rows.flatMap(({ row, slug, source }) => {
    const title = titles.get(row.billId);
    if (!title) return [];
    const bill = { slug, title: { zh: title.zh, en: title.en } };
    return [{ session: row.session, bill, source, locator: row.locator }];
  });
}
