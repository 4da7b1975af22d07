/** The published rounds through the database: in, out as an export, and in again as another round. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";
import { computeRound } from "~/domain/opinion/compute-round";
import { writeExport } from "~/opinion-files/write-export";
import { findRoundRow } from "~db/queries/rounds/kept/imported-votes";
import { loadKeptRound } from "~db/queries/rounds/kept/kept-round";
import type { Store } from "~db/store";
import { engines } from "../../support/engines/engines";
import { folderOf, publishedFolder } from "../../support/opinion/folders";
import { type PublishedRound, publishedRounds, readGolden } from "../../support/opinion/published-rounds";
import { countUp } from "../../support/opinion/shuffle";
import { importFolder, insertOtherRound } from "../../support/rounds/imported";
import { testWithSharedData } from "../../support/shared-data";

/** The embedded PostgreSQL is slow with many rows: there the smallest one stands for all. */
const roundsOn: Readonly<Record<string, readonly PublishedRound[]>> = {
  SQLite: publishedRounds,
  PostgreSQL: ["bg2050-volunteers"],
};

async function computeKept(store: Store, slug: string) {
  const kept = await loadKeptRound(store.read, (await findRoundRow(store.read, slug))!);
  const round = { title: slug, address: null, description: null, ...kept };
  return { round, computed: computeRound(kept.votes, kept.statements) };
}

/** What the script that stands alone counts from the files. */
function recount(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(path.join(tmpdir(), "lawtrail-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const output = execFileSync(process.execPath, ["scripts/rounds/recount.mjs", folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return JSON.parse(output) as {
    people: number;
    votes: number;
    problems: readonly string[];
    statements: readonly {
      id: number;
      agrees: number;
      disagrees: number;
      seen: number;
      groupAwareAgreement: number;
    }[];
  };
}

for (const [engine, open] of engines)
  for (const name of roundsOn[engine]!)
    testWithSharedData(
      `${engine}: ${name} comes back from the database, and its export from another`,
      async () => {
        const store = await open();
        await insertOtherRound(store);
        await insertOtherRound(store, { slug: "again" });
        expect(await importFolder(store, publishedFolder(name))).toMatchObject({ ok: true });
        const { round, computed } = await computeKept(store, "elsewhere");
        const { results } = computed;
        const golden = readGolden(name);
        expect([results.totals.people, results.totals.votes]).toEqual([golden.participants, golden.votes]);
        const tallies = golden.statements_table.map(({ tid, agree, disagree }) => [tid, agree, disagree]);
        expect(results.statements.map(({ id, agrees, disagrees }) => [id, agrees, disagrees])).toEqual(
          tallies,
        );

        const written = writeExport({ round, computed, licence: "", random: countUp(7) });
        const files = Object.fromEntries(written.map(({ name: file, text }) => [file, text]));
        const recounted = recount(files);
        expect(recounted.problems).toEqual([]);
        expect([recounted.people, recounted.votes]).toEqual([results.totals.people, results.totals.votes]);
        for (const [
          at,
          { id, agrees, disagrees, seen, groupAwareAgreement },
        ] of results.statements.entries()) {
          const counted = recounted.statements[at]!;
          expect([counted.id, counted.agrees, counted.disagrees, counted.seen]).toEqual([
            id,
            agrees,
            disagrees,
            seen,
          ]);
          expect(counted.groupAwareAgreement).toBeCloseTo(groupAwareAgreement!, 12);
        }

        expect(await importFolder(store, folderOf(files), "again")).toMatchObject({ ok: true });
        expect((await computeKept(store, "again")).computed.results).toEqual(results);
      },
      120_000,
    );
