/** What a change's form offers to name: what is on record, and what the same set puts there. */
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import type { ChangeSubject } from "~/domain/desk/change";
import type { Language } from "~/i18n/languages";
import { inLanguage } from "~/i18n/messages";
import type { PickLists } from "~/ui/desk/entry/options";
import type { ChangeRow } from "~db/queries/change-sets/set-rows";
import {
  listPickableAgencies,
  listPickableBills,
  listPickableExperiments,
  listPickableRounds,
  listPickableSources,
  listPickableTopics,
  type Picked,
} from "~db/queries/desk/pick-lists";
import type { Reader } from "~db/store";

export async function openLists(
  reader: Reader,
  written: readonly ChangeRow[],
  language: Language,
  now: Date,
): Promise<PickLists> {
  const today = taipeiDateOf(now);
  const inSet = (subject: ChangeSubject) =>
    written.flatMap((row) =>
      row.subject === subject && row.action === "record" && row.targetKey !== null
        ? [{ key: row.targetKey, title: row.targetKey }]
        : [],
    );
  const named = (picked: readonly Picked[]) =>
    picked.map(({ key, title }) => ({ key, title: inLanguage(language, title) }));
  const bills = await listPickableBills(reader, today);
  return {
    bills: [
      ...inSet("bill").map((bill) => ({ ...bill, stage: null })),
      ...bills.map(({ slug, title, stage }) => ({ key: slug, stage, title: inLanguage(language, title) })),
    ],
    sources: [...inSet("source"), ...named(await listPickableSources(reader))],
    agencies: [...inSet("agency"), ...named(await listPickableAgencies(reader, today))],
    topics: named(await listPickableTopics(reader)),
    experiments: [...inSet("experiment"), ...named(await listPickableExperiments(reader))],
    rounds: [...inSet("round"), ...named(await listPickableRounds(reader))],
  };
}
