/** One bill with everything its page shows, as of a day and as known at an instant. */
import { and, eq, getTableColumns } from "drizzle-orm";
import type { AgencyName } from "~/domain/records/bill-card";
import type { BillDossier, BillNumber, Commencement, Goal, Related } from "~/domain/records/bill-dossier";
import type { Moment } from "~/domain/moment";
import type { LawNaming } from "~/domain/law/law";
import type { CommencementRule, RelationKind } from "~/domain/bills/vocabulary";
import type { Reader } from "../../store";
import { listCards } from "./cards";
import { listHistory } from "../history";
import { knownAt } from "../known-at";
import { gatherAround } from "../laws/laws";
import { listAgencyNamesOn } from "./names-at";

/** Null when there is no such bill, or it was not on this site at the known instant. */
export async function findBillDossier(
  reader: Reader,
  slug: string,
  moment: Moment,
): Promise<BillDossier | null> {
  const { db, tables } = reader;
  const { bills, billFacts, billNumbers, billTopics, topics } = tables;
  const [bill] = await db
    .select({ ...getTableColumns(billFacts), id: bills.id, firstAt: bills.recordedAt })
    .from(bills)
    .innerJoin(billFacts, and(eq(billFacts.billId, bills.id), knownAt(billFacts, moment)))
    .where(eq(bills.slug, slug));
  if (!bill) return null;
  const [card] = await listCards(reader, [bill.id], moment);
  const numbers = await db
    .select()
    .from(billNumbers)
    .where(and(eq(billNumbers.billId, bill.id), knownAt(billNumbers, moment)))
    .orderBy(billNumbers.kind, billNumbers.number);
  const topicRows = await db
    .select({ code: topics.code, zh: topics.zh, en: topics.en })
    .from(billTopics)
    .innerJoin(topics, eq(topics.code, billTopics.topicCode))
    .where(and(eq(billTopics.billId, bill.id), knownAt(billTopics, moment)))
    .orderBy(topics.position);
  const related = await listRelated(reader, bill.id, moment);
  const sameLaw = await listOfSameLaw(
    reader,
    { billId: bill.id, name: bill.lawName, mojCode: bill.mojCode },
    moment,
  );
  // A recorded relation says more than that the law is the same.
  const recorded = new Set(related.map(({ card }) => card.id));
  return {
    card: card!,
    lawName: bill.lawName,
    mojCode: bill.mojCode,
    lyLawNumber: bill.lyLawNumber,
    numbers: numbers.map(({ kind, number }) => ({ kind: kind as BillNumber["kind"], number })),
    plain: { zh: bill.plainZh, en: bill.plainEn },
    legal: { zh: bill.legalZh, en: bill.legalEn },
    recordedAt: bill.firstAt,
    supporting: await listSupporting(reader, bill.id, moment),
    topics: topicRows,
    goals: await listGoals(reader, bill.id),
    commencements: await listCommencements(reader, bill.id, moment),
    related: [...related, ...sameLaw.filter(({ card }) => !recorded.has(card.id))],
    history: await listHistory(reader, bill.id, moment),
  };
}

async function listSupporting(reader: Reader, billId: number, moment: Moment): Promise<AgencyName[]> {
  const { db, tables } = reader;
  const { billAgencies } = tables;
  const rows = await db
    .select({ code: billAgencies.agencyCode })
    .from(billAgencies)
    .where(
      and(
        eq(billAgencies.billId, billId),
        eq(billAgencies.role, "supporting"),
        knownAt(billAgencies, moment),
      ),
    )
    .orderBy(billAgencies.id);
  const names = await listAgencyNamesOn(reader, moment);
  return rows.flatMap((row) => names.get(row.code) ?? []);
}

async function listGoals({ db, tables }: Reader, billId: number): Promise<Goal[]> {
  const { goals, goalBills, actionPlans } = tables;
  const rows = await db
    .select({ goal: goals, linkedBy: goalBills.linkedBy, planZh: actionPlans.zh, planEn: actionPlans.en })
    .from(goalBills)
    .innerJoin(goals, eq(goals.code, goalBills.goalCode))
    .innerJoin(actionPlans, eq(actionPlans.code, goals.actionPlanCode))
    .where(eq(goalBills.billId, billId))
    .orderBy(goals.position);
  return rows.map(({ goal, linkedBy, planZh, planEn }) => ({
    code: goal.code,
    zh: goal.zh,
    en: goal.en,
    due: goal.due,
    linkedBy: linkedBy as Goal["linkedBy"],
    actionPlan: { zh: planZh, en: planEn },
  }));
}

async function listCommencements(
  { db, tables: { commencements } }: Reader,
  billId: number,
  moment: Moment,
): Promise<Commencement[]> {
  const rows = await db
    .select()
    .from(commencements)
    .where(and(eq(commencements.billId, billId), knownAt(commencements, moment)))
    .orderBy(commencements.position);
  return rows.map(({ ruleCode, article, words, scopeZh, scopeEn }) => ({
    rule: ruleCode as CommencementRule,
    article,
    words,
    scope: scopeZh === null || scopeEn === null ? null : { zh: scopeZh, en: scopeEn },
  }));
}

/** Other bills on the same law: nobody records these, the law's number or name ties them. */
async function listOfSameLaw(
  reader: Reader,
  { billId, name, mojCode }: Pick<LawNaming, "billId" | "mojCode"> & { readonly name: string | null },
  moment: Moment,
): Promise<Related[]> {
  if (name === null) return [];
  const [law] = await gatherAround(reader, [{ billId, name, mojCode }], moment);
  const others = law?.billIds.filter((id) => id !== billId) ?? [];
  if (others.length === 0) return [];
  const cards = await listCards(reader, others, moment);
  return cards.map((card) => ({ kind: "same_law", direction: "from", note: null, article: null, card }));
}

async function listRelated(reader: Reader, billId: number, moment: Moment): Promise<Related[]> {
  const { db, tables } = reader;
  const { relations } = tables;
  const outgoing = await db
    .select()
    .from(relations)
    .where(and(eq(relations.fromBillId, billId), knownAt(relations, moment)))
    .orderBy(relations.toBillId, relations.kindCode);
  const incoming = await db
    .select()
    .from(relations)
    .where(and(eq(relations.toBillId, billId), knownAt(relations, moment)))
    .orderBy(relations.fromBillId, relations.kindCode);
  const links = [
    ...outgoing.map((row) => ({ ...row, direction: "from" as const, other: row.toBillId })),
    ...incoming.map((row) => ({ ...row, direction: "to" as const, other: row.fromBillId })),
  ];
  if (links.length === 0) return [];
  const others = await listCards(
    reader,
    links.map((link) => link.other),
    moment,
  );
  const cards = new Map(others.map((card) => [card.id, card]));
  return links.flatMap(({ kindCode, direction, noteZh, noteEn, article, other }) => {
    const card = cards.get(other);
    const note = noteZh === null || noteEn === null ? null : { zh: noteZh, en: noteEn };
    return card ? [{ kind: kindCode as RelationKind, direction, note, article, card }] : [];
  });
}
