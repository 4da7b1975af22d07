/** A round that was held elsewhere, a folder read into it, and what is then kept. */
import { importRound } from "~/commands/rounds/import-round";
import { digestFiles } from "~/opinion-files/digest-files";
import type { FolderFile } from "~/opinion-files/folder-file";
import { readExport } from "~/opinion-files/read-export";
import type { Store } from "~db/store";
import { recordedAt } from "../sample-rows";

export const importedAt = new Date("2026-11-24T04:00:00.000Z");

export async function insertOtherRound(
  store: Store,
  { slug = "elsewhere", kind = "external" }: { slug?: string; kind?: string } = {},
): Promise<number> {
  return store.transaction(async ({ db, tables }) => {
    const [round] = await db
      .insert(tables.rounds)
      .values({ slug, kindCode: kind, recordedAt })
      .returning({ id: tables.rounds.id });
    await db.insert(tables.roundFacts).values({
      roundId: round!.id,
      phaseCode: "opinion",
      platformCode: "polis",
      address: "https://pol.is/x",
      titleZh: "沙盒怎麼開",
      titleEn: "How to open a sandbox",
      questionZh: "沙盒應如何開放？",
      questionEn: "How should sandboxes open?",
      recordedAt,
    });
    return round!.id;
  });
}

export async function inputOf(folder: readonly FolderFile[], round = "elsewhere") {
  const read = readExport(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const names = read.value.report.files.map(({ name }) => name);
  return { round, read: read.value, digest: await digestFiles(folder, names), licence: "CC BY 4.0" };
}

export async function importFolder(store: Store, folder: readonly FolderFile[], round?: string) {
  return importRound(store, null, await inputOf(folder, round), importedAt);
}

/** Every row that an import writes, to see whether anything changed. */
export async function keptRows({ read: { db, tables } }: Store) {
  const { rounds, statements, statementSteps, participants, votes, voteEvents, roundImports } = tables;
  const rows = [];
  for (const table of [rounds, statements, statementSteps, participants, votes, voteEvents, roundImports])
    rows.push(await db.select().from(table));
  return rows;
}
