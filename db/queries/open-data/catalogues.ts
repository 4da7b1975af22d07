/** Agencies and topics as programs read them: what an agency is called on a day, and how many bills each has then. */
import { asc } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { listCandidates } from "../bills/bill-facets";
import { listAgencyNamesOn } from "../bills/names-at";
import { knownAt } from "../known-at";

export interface ListedAgency {
  readonly code: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
  /** Who took over from it, and when. */
  readonly successor: { readonly agency: string; readonly on: string } | null;
  /** How many bills it leads on the day. */
  readonly bills: number;
}

/** By code. */
export async function listAgencies(reader: Reader, moment: Moment): Promise<ListedAgency[]> {
  const { db, tables } = reader;
  const { agencyFacts } = tables;
  const names = await listAgencyNamesOn(reader, moment);
  const rows = await db.select().from(agencyFacts).where(knownAt(agencyFacts, moment));
  const factsOf = new Map(rows.map((row) => [row.agencyCode, row]));
  const candidates = await listCandidates(reader, moment);
  return [...names.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, zh, en }) => {
      const facts = factsOf.get(code);
      const { successorCode = null, successorOn = null } = facts ?? {};
      return {
        code,
        name: { zh, en },
        aliases: facts?.aliases ? (JSON.parse(facts.aliases) as string[]) : [],
        successor: successorCode && successorOn ? { agency: successorCode, on: successorOn } : null,
        bills: candidates.filter(({ agency }) => agency === code).length,
      };
    });
}

export interface ListedTopic {
  readonly code: string;
  readonly name: Bilingual;
  readonly layer: Bilingual & { readonly code: string };
  /** How many bills belong to it on the day. */
  readonly bills: number;
}

/** In the order of the plan's framework, which no date changes. */
export async function listTopics(reader: Reader, moment: Moment): Promise<ListedTopic[]> {
  const { db, tables } = reader;
  const rows = await db.select().from(tables.topics).orderBy(asc(tables.topics.position));
  const candidates = await listCandidates(reader, moment);
  return rows.map(({ code, zh, en, layer, layerZh, layerEn }) => ({
    code,
    name: { zh, en },
    layer: { code: layer, zh: layerZh, en: layerEn },
    bills: candidates.filter(({ topics }) => topics.includes(code)).length,
  }));
}
