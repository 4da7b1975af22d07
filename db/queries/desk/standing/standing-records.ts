/** What stands on record of a kind, found by words, to be corrected or taken back. Sources are not: others cite them. */
import type { Bilingual } from "~/domain/bilingual";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { ChangeSubject } from "~/domain/desk/change";
import type { Reader } from "../../../store";
import { listTitlesOn } from "../../bills/names-at";
import type { Find, Found } from "./found";
import { findBills, findDocuments, findEvents, findLapses, findRelations, findTexts } from "./of-bills";
import { findAgencies, findExperimentEvents, findExperiments, findMeetings } from "./of-others";
import { findResponses, findRounds } from "./of-rounds";
import { patternsOf } from "./word-match";

export type CorrectedSubject = Exclude<ChangeSubject, "source">;

const finders: Readonly<Record<CorrectedSubject, Find>> = {
  event: findEvents,
  bill: findBills,
  relation: findRelations,
  agency: findAgencies,
  text_version: findTexts,
  experiment: findExperiments,
  experiment_event: findExperimentEvents,
  meeting: findMeetings,
  document: findDocuments,
  lapse_decision: findLapses,
  round: findRounds,
  response: findResponses,
};

export const correctedSubjects = Object.keys(finders) as CorrectedSubject[];

export interface StandingRecord extends Omit<Found, "billId" | "otherId"> {
  /** The title today of the bill that it is of. */
  readonly bill: Bilingual | null;
  readonly other: Bilingual | null;
}

export const mostStanding = 50;

/** At most `mostStanding`, and whether there are more. */
export async function listStandingRecords(
  reader: Reader,
  subject: CorrectedSubject,
  words: string,
  today: CalendarDate,
): Promise<{ readonly records: readonly StandingRecord[]; readonly more: boolean }> {
  const found = await finders[subject](reader, patternsOf(words), mostStanding + 1);
  const shown = found.slice(0, mostStanding);
  const ids = [...new Set(shown.flatMap(({ billId, otherId }) => [billId ?? [], otherId ?? []].flat()))];
  const titles = await listTitlesOn(reader, ids, { asOf: today, known: null });
  const titleOf = (id: number | null): Bilingual | null => {
    const title = titles.get(id ?? 0);
    return title ? { zh: title.zh, en: title.en } : null;
  };
  return {
    more: found.length > mostStanding,
    records: shown.map(({ billId, otherId, ...record }) => ({
      ...record,
      bill: titleOf(billId),
      other: titleOf(otherId),
    })),
  };
}
