/** The five published folders read, written and read again. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import { computeRound } from "~/domain/opinion/compute-round";
import { groupAwareAgreement } from "~/domain/opinion/statements/between-groups";
import { countByGroup } from "~/domain/opinion/statements/vote-counts";
import { buildVoteMatrix } from "~/domain/opinion/votes/vote-matrix";
import type { ReadRound } from "~/domain/rounds/files/imported-round";
import { readExport } from "~/opinion-files/read-export";
import { type ExportedFile, writeExport } from "~/opinion-files/write-export";
import { folderOf, publishedFolder } from "../support/opinion/folders";
import { type PublishedRound, publishedRounds, readGolden } from "../support/opinion/published-rounds";
import { countUp } from "../support/opinion/shuffle";
import { readSharedData, testWithSharedData } from "../support/shared-data";

const read = (name: PublishedRound): ReadRound => {
  const result = readExport(publishedFolder(name));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const exported = (name: PublishedRound, seed = 1) => {
  const { round } = read(name);
  const computed = computeRound(round.votes, round.statements);
  return { round, computed, files: writeExport({ round, computed, licence: "", random: countUp(seed) }) };
};

const again = (files: readonly ExportedFile[]) => {
  const result = readExport(folderOf(Object.fromEntries(files.map(({ name, text }) => [name, text]))));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

for (const name of publishedRounds) {
  testWithSharedData(`${name}: the folder is read whole`, () => {
    const { round, report } = read(name);
    const golden = readGolden(name);
    expect(report).toMatchObject({
      flavour: "A",
      timesIn: "milliseconds",
      people: golden.participants,
      latestVotes: golden.votes,
      ignoredFiles: ["stats-history.csv"],
      olderCells: 0,
      groups: { status: "given" },
    });
    expect(round.statements.filter(({ isRejected }) => isRejected).length).toBeGreaterThanOrEqual(
      golden.moderated_out.length,
    );
    expect(report.voteEvents - report.repeatedRows - report.supersededVotes).toBe(report.latestVotes);
  });

  testWithSharedData(`${name}: what is exported and imported again computes to the same results`, () => {
    const { round, computed, files } = exported(name);
    const { round: second, report } = again(files);
    expect(computeRound(second.votes, second.statements).results).toEqual(computed.results);
    expect(second.statements.map(({ text }) => text)).toEqual(round.statements.map(({ text }) => text));
    expect(report).toMatchObject({
      differingCounts: [],
      differingTotals: [],
      supersededVotes: 0,
      repeatedRows: 0,
    });
  });

  testWithSharedData(`${name}: the stand-alone recount of the export equals the results`, () => {
    const { computed, files } = exported(name);
    const folder = mkdtempSync(path.join(os.tmpdir(), "lawtrail-recount-"));
    try {
      for (const { name: file, text } of files) writeFileSync(path.join(folder, file), text);
      const output = execFileSync(process.execPath, ["scripts/rounds/recount.mjs", folder], {
        encoding: "utf8",
        maxBuffer: 1e8,
      });
      const recount = JSON.parse(output);
      const { totals, statements } = computed.results;
      expect(recount).toMatchObject({ people: totals.people, votes: totals.votes, problems: [] });
      expect(recount.statements).toHaveLength(statements.length);
      for (const [at, each] of statements.entries()) {
        const { agrees, disagrees, seen, byGroup, groupAwareAgreement } = recount.statements[at];
        expect({ agrees, disagrees, seen }).toEqual({
          agrees: each.agrees,
          disagrees: each.disagrees,
          seen: each.seen,
        });
        expect(groupAwareAgreement).toBeCloseTo(each.groupAwareAgreement!, 12);
        for (const [group, counts] of each.byGroup.entries())
          if (counts) expect(byGroup[group]).toEqual(counts);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

testWithSharedData(
  "uberx: published counts are of all events, so the latest votes agree with 101 of 197",
  () => {
    const { report } = read("vtaiwan.uberx");
    expect(report.statements - report.differingCounts.length).toBe(101);
  },
);

testWithSharedData("bg2050: its published group-informed consensus comes out to 1e-12", () => {
  const { round, report } = read("bg2050-volunteers");
  const matrix = buildVoteMatrix(round.votes);
  const labels = matrix.participants.map((id) => report.groups.groupOf.get(id) ?? -1);
  const byGroup = countByGroup(matrix, labels, 2);
  const columnOf = new Map(Array.from(matrix.statements, (id, column) => [id, column]));
  const rows: Record<string, string>[] = parse(readSharedData("polis/bg2050-volunteers/comments.csv"), {
    columns: true,
  });
  expect(rows.length).toBe(371);
  for (const row of rows) {
    const published = Number(row["group-informed-consensus"]);
    const computed = groupAwareAgreement(byGroup[columnOf.get(Number(row["comment-id"]))!]!)!;
    expect(Math.abs(computed - published)).toBeLessThan(1e-12);
  }
});

testWithSharedData(
  "an export gives people new numbers each time, authors others than voters, and only days",
  () => {
    const [one, other] = [exported("brexit-consensus", 1), exported("brexit-consensus", 2)];
    const rowsOf = (files: readonly ExportedFile[], file: string): Record<string, string>[] =>
      parse(files.find(({ name }) => name === file)!.text, { columns: true });
    expect(rowsOf(one.files, "participants-votes.csv")).not.toEqual(
      rowsOf(other.files, "participants-votes.csv"),
    );
    const votes = rowsOf(one.files, "votes.csv");
    const voters = new Set(votes.map((row) => row["voter-id"]));
    const comments = rowsOf(one.files, "comments.csv");
    expect(comments.filter((row) => voters.has(row["author-id"]))).toEqual([]);
    for (const row of [...votes, ...comments])
      expect(new Date(Number(row.timestamp)).toISOString()).toMatch(/T16:00:00\.000Z$/);
  },
);
