/** The traps of the export formats, each in a folder small enough to read. */
import { expect, test } from "vitest";
import { buildVoteMatrix } from "~/domain/opinion/votes/vote-matrix";
import { readExport } from "~/opinion-files/read-export";
import { folderOf } from "../support/opinion/folders";
import { folderA, folderB, folderC } from "../support/opinion/small-folders";

const read = (texts: Readonly<Record<string, string>>) => {
  const result = readExport(folderOf(texts));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

test("flavour A: milliseconds, repeats, votes changed later, statements nobody voted on, names left out", () => {
  const { round, report } = read(folderA);
  expect(round).toMatchObject({ title: "Sandbox", description: "One\ntwo, three" });
  expect(round.statements[0]).toMatchObject({
    text: "Shorter, please\nand clearer",
    isSeed: null,
    isMeta: false,
  });
  expect(report).toMatchObject({
    flavour: "A",
    timesIn: "milliseconds",
    people: 2,
    voteEvents: 5,
    repeatedRows: 1,
    supersededVotes: 1,
    latestVotes: 3,
    statements: 3,
    rejected: 1,
    neverVoted: 1,
    isMetaKnown: false,
    isSeedKnown: false,
    xidsLeftOut: 1,
    differingTotals: [],
    differingCounts: [
      { statement: 7, published: { agrees: 2, disagrees: 1 }, recomputed: { agrees: 2, disagrees: 0 } },
    ],
  });
  expect(JSON.stringify([round, report])).not.toContain("alice");
});

test("flavour B: seconds, the singular name, columns nobody voted in, older cells, wrong groups of spring 2025", () => {
  const { round, report } = read(folderB);
  expect(report).toMatchObject({
    flavour: "B",
    timesIn: "seconds",
    ignoredFiles: ["2025-04-01-0900-r12ab-comment-groups.csv"],
    olderCells: 1,
    neverVoted: 1,
    latestVotes: 3,
    groups: { status: "unreliable" },
  });
  expect(round.votes.at[0]).toBe(1403054214000);
  expect([...buildVoteMatrix(round.votes).statements]).toEqual([7, 9]);
});

test("flavour C: votes keep their sign, groups come from the stored mathematics", () => {
  const { round, report } = read(folderC);
  expect(round.title).toBe("Sandbox");
  expect([...round.votes.values]).toEqual([1, -1]);
  expect(report).toMatchObject({ flavour: "C", isMetaKnown: true, isSeedKnown: true, people: 2 });
  expect([...report.groups.groupOf]).toEqual([
    [1, 0],
    [2, 1],
  ]);
  expect(report.differingCounts).toHaveLength(1);
});

test("reading a folder twice gives the same, and a byte order mark and Windows line ends change nothing", () => {
  const windows = Object.fromEntries(
    Object.entries(folderA).map(([name, text]) => [
      name,
      name === "votes.csv" ? `\uFEFF${text.replaceAll("\n", "\r\n")}` : text,
    ]),
  );
  expect(read(folderA)).toEqual(read(folderA));
  expect(read(windows).round).toEqual(read(folderA).round);
});
