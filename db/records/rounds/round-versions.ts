/** Every version of what this site said of rounds, as records. */
import { asc, eq } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { ResponseRule, RoundKind, RoundPhase, RoundPlatform } from "~/domain/rounds/round-codes";
import { groupBy } from "../../queries/bills/names-at";
import type { Reader } from "../../store";
import { listSlugs, toCitation } from "../rows/lookups";
import { optional, optionalWords, type Published } from "../rows/published";
import type { RecordOf } from "../record-forms";

type RoundRecord = RecordOf<"round">;

const known = (zh: string | null, en: string | null): Bilingual | null =>
  zh === null || en === null ? null : { zh, en };

/** In the order in which they were published; @param slug null for every round */
export async function listRoundVersions(
  reader: Reader,
  slug: string | null = null,
): Promise<Published<RoundRecord>[]> {
  const { db, tables } = reader;
  const { rounds, roundFacts, roundBills, roundSources } = tables;
  const ofSlug = slug === null ? undefined : eq(rounds.slug, slug);
  const rows = await db
    .select({ facts: roundFacts, slug: rounds.slug, kind: rounds.kindCode })
    .from(roundFacts)
    .innerJoin(rounds, eq(rounds.id, roundFacts.roundId))
    .where(ofSlug)
    .orderBy(asc(rounds.id), asc(roundFacts.id));
  const linked = await db
    .select({ link: roundBills })
    .from(roundBills)
    .innerJoin(roundFacts, eq(roundFacts.id, roundBills.factsId))
    .innerJoin(rounds, eq(rounds.id, roundFacts.roundId))
    .where(ofSlug)
    .orderBy(asc(roundBills.factsId), asc(roundBills.position));
  const cited = await db
    .select({ source: roundSources })
    .from(roundSources)
    .innerJoin(roundFacts, eq(roundFacts.id, roundSources.factsId))
    .innerJoin(rounds, eq(rounds.id, roundFacts.roundId))
    .where(ofSlug)
    .orderBy(asc(roundSources.factsId), asc(roundSources.position));
  const slugs = await listSlugs(
    reader,
    linked.map(({ link }) => link.billId),
  );
  const billsOf = groupBy(linked, ({ link }) => link.factsId);
  const sourcesOf = groupBy(cited, ({ source }) => source.factsId);
  return rows.map(({ facts, slug: key, kind }) => ({
    key,
    recordedAt: facts.recordedAt,
    retractedAt: facts.retractedAt,
    record: {
      slug: key,
      kind: kind as RoundKind,
      phase: facts.phaseCode as RoundPhase,
      platform: facts.platformCode as RoundPlatform,
      address: facts.address,
      agency: facts.agencyCode,
      bills: (billsOf.get(facts.id) ?? []).map(({ link }) => slugs.get(link.billId)!),
      title: { zh: facts.titleZh, en: facts.titleEn },
      question: { zh: facts.questionZh, en: facts.questionEn },
      opensOn: facts.opensOn as CalendarDate | null,
      closesOn: facts.closesOn as CalendarDate | null,
      ...optional("opensAt", facts.opensAt as Instant | null),
      ...optional("closesAt", facts.closesAt as Instant | null),
      ...optional("tier", facts.tierCode as "cookie" | "mail" | null),
      ...optional("statementLimit", facts.statementLimit),
      ...optional("takesStatements", facts.takesStatements),
      ...optional("responseRule", facts.responseRuleCode as ResponseRule | null),
      ...optional("responseDueOn", facts.responseDueOn as CalendarDate | null),
      ...optional("respondedOn", facts.respondedOn as CalendarDate | null),
      ...optional("responseAddress", facts.responseAddress),
      outcome: known(facts.outcomeZh, facts.outcomeEn),
      ...optionalWords("doubt", facts.doubtZh, facts.doubtEn),
      sources: (sourcesOf.get(facts.id) ?? []).map(({ source }) => toCitation(source)),
    },
  }));
}
