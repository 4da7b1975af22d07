/** 法案比較 of the first bills on record: a table, a timeline, and the strips of twelve. */
import { findNewestRecordAt } from "~db/queries/changes";
import { readBriefingFacts } from "~db/queries/briefings/read-facts";
import { listTravelled } from "~db/queries/timeline/timeline";
import type { Reader } from "~db/store";
import type { Briefing } from "~/briefings/briefing";
import { buildBriefing } from "~/briefings/build-briefing";
import { parseChoices } from "~/briefings/choices/choices";
import { frameOf } from "~/briefings/choices/frame-of";
import { requireCalendarDate } from "~/domain/dates/calendar-date";

const moment = { asOf: requireCalendarDate("2026-11-20"), known: null };

/** @param count null for all */
export async function comparisonOf(reader: Reader, count: number | null): Promise<Briefing> {
  const params = new URLSearchParams({ template: "compare", lang: "zh" });
  if (count !== null) {
    const all = await listTravelled(reader, moment);
    const picked = all.slice(0, count).map(({ slug }) => slug);
    params.set("bills", picked.join(","));
  }
  const choices = parseChoices(params, { moment, language: "zh-Hant", topics: [], agencies: [] });
  if (!choices.ok) throw new Error(JSON.stringify(choices.problem));
  const facts = await readBriefingFacts(reader, choices.value.question, moment, []);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problem));
  const newest = await findNewestRecordAt(reader);
  return buildBriefing(facts.value, frameOf(choices.value, "http://localhost", newest));
}
