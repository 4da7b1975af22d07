/** Briefings of the real content, built as the site builds them, for the tests of every format. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readBriefingFacts } from "~db/queries/briefings/read-facts";
import { findNewestRecordAt } from "~db/queries/changes";
import { parseTotals, toFigures } from "~db/seed/sandboxes/totals";
import type { Reader } from "~db/store";
import type { Briefing } from "~/briefings/briefing";
import { buildBriefing } from "~/briefings/build-briefing";
import { parseChoices } from "~/briefings/choices/choices";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { frameOf } from "~/briefings/choices/frame-of";
import { contentFolder } from "../content/content-folder";

const figures = toFigures(
  parseTotals(readFileSync(path.join(contentFolder, "sandboxes/figures.yaml"), "utf8")),
);

/** @param query as in the address of a briefing; `asof` is the plan's day unless it says otherwise */
export async function briefingOf(reader: Reader, query: string): Promise<Briefing> {
  const params = new URLSearchParams(query);
  const asOf = (params.get("asof") ?? "2017-08-17") as CalendarDate;
  const known = (params.get("known") as Instant | null) ?? null;
  const choices = parseChoices(params, {
    moment: { asOf, known },
    language: "zh-Hant",
    topics: ["telecom"],
    agencies: ["ndc"],
  });
  if (!choices.ok) throw new Error(JSON.stringify(choices.problem));
  const facts = await readBriefingFacts(reader, choices.value.question, choices.value.moment, figures);
  if (!facts.ok) throw new Error(JSON.stringify(facts.problem));
  const newest = await findNewestRecordAt(reader, known);
  return buildBriefing(facts.value, frameOf(choices.value, "https://lawtrail.test", newest));
}
