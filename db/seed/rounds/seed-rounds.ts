/**
 * Reads and seeds the rounds (content/rounds/): publishes what is missing and overwrites nothing. Statements, votes and
 * answers are never in these files.
 */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { requireInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import { checkRound } from "~/domain/rounds/check-round";
import { recordKinds } from "../../records/record-kind";
import { findRound } from "../../records/rounds/rounds";
import type { Reader } from "../../store";
import { requireKnown } from "../check-records";
import { ContentProblem } from "../content-problem";
import { roundFile, type RoundFile } from "../file-shapes";
import { publishVersions } from "../publish-versions";
import { parseShape, splitFrontMatter } from "../read-content";
import { type SeedContent, slugShape } from "../record-shapes";

export interface SeedRound {
  readonly file: string;
  readonly slug: string;
  readonly facts: Omit<RoundFile, "question">;
  readonly question: { readonly zh: string; readonly en: string };
}

/** Reads and checks the records, before anything is written. A folder without rounds has none. @throws ContentProblem */
export async function readRoundRecords(folder: string, known: SeedContent): Promise<SeedRound[]> {
  const names = await readdir(path.join(folder, "rounds")).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const records = await Promise.all(
    names
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map(async (name) =>
        parseRoundFile(`rounds/${name}`, await readFile(path.join(folder, "rounds", name), "utf8")),
      ),
  );
  for (const record of records) checkSeedRound(record, known);
  return records;
}

/** @throws ContentProblem */
export function parseRoundFile(file: string, text: string): SeedRound {
  const [yaml, body] = splitFrontMatter(file, text);
  const slug = file.replace(/^.*\//, "").replace(/\.md$/, "");
  const named = slugShape.safeParse(slug);
  if (!named.success) throw new ContentProblem(file, "file name", named.error.issues[0]!.message);
  const { question, ...facts } = parseShape(file, yaml, roundFile);
  const section = (heading: string) => {
    const found = body.split(/^## /m).find((part) => part.split("\n")[0]!.trim() === heading);
    const words = found?.slice(found.indexOf("\n")).trim();
    if (!words) throw new ContentProblem(file, `## ${heading}`, "the section is missing or empty");
    return words;
  };
  return { file, slug, facts, question: question ?? { zh: section("提問"), en: section("Question") } };
}

function checkSeedRound({ file, facts }: SeedRound, known: SeedContent): void {
  const slugs = new Set(known.bills.map((bill) => bill.slug));
  requireKnown(file, "bills", slugs, facts.bills);
  if (facts.agency !== null)
    requireKnown(file, "agency", new Set(Object.keys(known.agencies)), [facts.agency]);
  requireKnown(
    file,
    "sources",
    new Set(Object.keys(known.sources)),
    facts.sources.map(({ source }) => source),
  );
  const day = taipeiDateOf(new Date(requireInstant(facts.revised ?? facts.recorded)));
  const [fault] = checkRound(facts, null, day);
  if (fault) throw new ContentProblem(file, fault.field ?? "the file", fault.code);
}

/** Inserts what is missing, inside the seed's transaction. @returns how many records were inserted */
export async function insertRoundRecords(within: Reader, records: readonly SeedRound[]): Promise<number> {
  let inserted = 0;
  for (const { slug, facts, question } of records) {
    if (await findRound(within, slug)) continue;
    const { recorded, revised = recorded, retracted, earlier = [], ...own } = facts;
    const latest = { recorded: revised, retracted, record: { ...own, slug, question } };
    await publishVersions(within, recordKinds.round, [...earlier, latest]);
    inserted += 1;
  }
  return inserted;
}
