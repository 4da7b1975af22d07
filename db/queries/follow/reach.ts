/** What somebody follows, found in the records: its name, and which news are theirs. */
import { and, eq } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { Reach } from "~/domain/follow/news";
import { codesOfClock, type FollowTarget, type FoundTarget } from "~/domain/follow/target";
import type { Moment } from "~/domain/moment";
import { parseQuestion } from "~/domain/search/question";
import type { Reader } from "../../store";
import { listSlugsOfLaw } from "../laws/law-bills";
import { findNamedLaw } from "../laws/laws";
import { listAgencyNamesOn } from "../bills/names-at";
import { knownAt } from "../known-at";
import { findBillPresence, listFacetSlugs, listFoundSlugs } from "./bill-feed";
import { listWithSuccessors } from "./successors";

const noFacet = { phase: null, topic: null, agency: null, procedure: null };

/** Null when nothing is on record under the key. */
export async function findTarget(
  reader: Reader,
  target: FollowTarget,
  moment: Moment,
): Promise<FoundTarget | null> {
  const { kind, key } = target;
  if (kind === "stage" || kind === "clock" || kind === "search") return { ...target, name: null };
  if (kind === "law") return findLawTarget(reader, key, moment);
  const name = await findName(reader, target, moment);
  return name && { kind, key, name: { zh: name.zh, en: name.en } };
}

/** Under the one key that the law has now, by whichever it was asked for: nobody follows it twice. */
async function findLawTarget(reader: Reader, key: string, moment: Moment): Promise<FoundTarget | null> {
  const law = await findNamedLaw(reader, key, moment);
  return law && { kind: "law", key: law.key, name: { zh: law.zh, en: law.en } };
}

async function findName(
  reader: Reader,
  { kind, key }: FollowTarget,
  moment: Moment,
): Promise<Bilingual | null> {
  const { db, tables } = reader;
  if (kind === "bill") {
    const bill = await findBillPresence(reader, key, moment);
    return bill.is === "there" ? bill.title : null;
  }
  if (kind === "topic") {
    const [topic] = await db.select().from(tables.topics).where(eq(tables.topics.code, key));
    return topic ?? null;
  }
  if (kind === "agency") return (await listAgencyNamesOn(reader, moment)).get(key) ?? null;
  const { rounds, roundFacts } = tables;
  const [round] = await db
    .select({ zh: roundFacts.titleZh, en: roundFacts.titleEn })
    .from(roundFacts)
    .innerJoin(rounds, eq(rounds.id, roundFacts.roundId))
    .where(and(eq(rounds.slug, key), knownAt(roundFacts, moment)));
  return round ?? null;
}

/** Asked anew each time: which bills a topic or a search has changes with the records. */
export async function readReach(reader: Reader, { kind, key }: FollowTarget, moment: Moment): Promise<Reach> {
  const none: ReadonlySet<string> = new Set();
  const reach = { bills: none, codes: none, rounds: none };
  switch (kind) {
    case "bill":
      return { ...reach, bills: new Set(await listWithSuccessors(reader, key, moment)) };
    case "law":
      return { ...reach, bills: new Set(await listSlugsOfLaw(reader, key, moment)) };
    case "topic":
    case "agency":
      return { ...reach, bills: new Set(await listFacetSlugs(reader, { ...noFacet, [kind]: key }, moment)) };
    case "stage":
      return { ...reach, codes: new Set([key]) };
    case "clock":
      return { ...reach, codes: codesOfClock(key) };
    case "round":
      return { ...reach, rounds: new Set([key]) };
    case "search": {
      const question = parseQuestion(key);
      return {
        ...reach,
        bills: new Set(question.ok ? await listFoundSlugs(reader, question.value, moment) : []),
      };
    }
  }
}
