/** The traps of the export formats and the faults of folders, each in a folder small enough to read. */
import { expect, test } from "vitest";
import { buildVoteMatrix } from "~/domain/opinion/votes/vote-matrix";
import type { FolderFile } from "~/opinion-files/imported-round";
import { readExport } from "~/opinion-files/read-export";
import { folderOf } from "../support/opinion/folders";

const folderA = {
  "summary.csv": `topic,Sandbox\nurl,https://pol.is/x\nvoters,2\ncomments,3\ngroups,2\nconversation-description,"One\ntwo, three"\n`,
  "comments.csv": [
    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body",
    `1403058993627,Wed,7,1,2,1,1,"Shorter, please\nand clearer"`,
    "1403058993628,Wed,9,1,0,1,-1,Off the matter",
    "1403058993629,Wed,12,2,0,0,0,Nobody saw this",
    "",
  ].join("\n"),
  "votes.csv": [
    "timestamp,datetime,comment-id,voter-id,vote",
    "1403054214196,Wed,7,1,-1",
    "1403054214199,Wed,7,1,1",
    "1403054214199,Wed,7,1,1",
    "1403054214198,Wed,7,2,1",
    "1403054214198,Wed,9,2,-1",
    "",
  ].join("\n"),
  "participants-votes.csv": [
    "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,7,9",
    "1,alice@example.org,0,2,1,1,0,1,",
    "2,,1,1,2,1,1,1,-1",
    "",
  ].join("\n"),
};

const folderB = {
  "2025-04-01-0900-r12ab-summary.csv": folderA["summary.csv"],
  "2025-04-01-0900-r12ab-comments.csv": folderA["comments.csv"].replaceAll(/^(\d{10})\d{3}/gm, "$1"),
  "2025-04-01-0900-r12ab-votes.csv": folderA["votes.csv"]
    .replace("1403054214199", "1403054215199")
    .replaceAll(/^(\d{10})\d{3}/gm, "$1")
    .replace("1403054214,Wed,7,1,1\n", "1403054215,Wed,7,1,1\n"),
  "2025-04-01-0900-r12ab-participant-votes.csv": [
    "participant,group-id,n-comments,n-votes,n-agree,n-disagree,7,9,12",
    "1,0,2,1,1,0,-1,,",
    "2,1,1,2,1,1,1,-1,",
    "",
  ].join("\n"),
  "2025-04-01-0900-r12ab-comment-groups.csv": "comment-id\n7\n",
};

const folderC = {
  "r12ab-votes.json": JSON.stringify([
    { participant_id: 1, statement_id: 7, vote: 1, modified: "1700000000000" },
    { participant_id: 2, statement_id: 7, vote: -1, modified: "1700000000001" },
  ]),
  "r12ab-comments.json": JSON.stringify([
    {
      statement_id: 7,
      txt: "Shorter",
      moderated: 1,
      is_meta: false,
      is_seed: true,
      agree_count: 2,
      disagree_count: 1,
    },
  ]),
  "r12ab-conversation.json": JSON.stringify({ topic: "Sandbox", strict_moderation: true }),
  "r12ab-math-pca2.json": JSON.stringify({
    "base-clusters": { id: [4, 5], members: [[1], [2]] },
    "group-clusters": [
      { id: 0, members: [4] },
      { id: 1, members: [5] },
    ],
  }),
};

const read = (texts: Readonly<Record<string, string>>) => {
  const result = readExport(folderOf(texts));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const problemOf = (folder: readonly FolderFile[]) => {
  const result = readExport(folder);
  return result.ok ? null : result.problem;
};
const changed = (name: keyof typeof folderA, change: (text: string) => string) =>
  problemOf(folderOf({ ...folderA, [name]: change(folderA[name]) }));

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

test("a folder that lacks a file or holds none is refused by name", () => {
  const { "votes.csv": _, ...rest } = folderA;
  expect(problemOf(folderOf(rest))).toEqual({ code: "round_file.missing", file: "votes.csv" });
  expect(problemOf(folderOf({ "notes.txt": "" }))).toEqual({ code: "round_file.none" });
  expect(changed("votes.csv", (text) => text.replace("voter-id", "voter"))).toMatchObject({
    code: "round_file.column",
    column: "voter-id",
  });
});

test("a file that breaks off is refused with its line", () => {
  const line = (code: string, file: string, at: number) => ({ code, file, line: at });
  expect(changed("votes.csv", (text) => text.slice(0, -8))).toEqual(
    line("round_file.truncated", "votes.csv", 6),
  );
  expect(changed("comments.csv", (text) => text.slice(0, text.indexOf("and clearer")))).toMatchObject({
    code: "round_file.truncated",
    file: "comments.csv",
  });
  // At the end of a row nothing in the file itself shows it; the other files do.
  expect(changed("votes.csv", (text) => text.replace(/1403054214198,Wed,9.*\n$/, ""))).toEqual({
    code: "round_file.inconsistent",
    file: "participants-votes.csv",
    line: 3,
    participant: 2,
    statement: 9,
  });
  expect(changed("participants-votes.csv", (text) => text.replace(/2,,1.*\n$/, ""))).toMatchObject({
    code: "round_file.inconsistent",
    participant: 2,
  });
  expect(changed("comments.csv", (text) => text.replace(/1403058993628.*\n/, ""))).toEqual({
    code: "round_file.unknown_statement",
    file: "votes.csv",
    line: 6,
    statement: 9,
  });
});

test("a file in another encoding is refused with the line where it shows", () => {
  const place = folderA["comments.csv"].indexOf("Off the matter");
  const folder = folderOf(folderA).map(({ name, bytes }) => ({
    name,
    bytes:
      name === "comments.csv"
        ? Uint8Array.from([...bytes.slice(0, place), 0xa4, 0x40, ...bytes.slice(place)])
        : bytes,
  }));
  // The statement before it holds a line break.
  expect(problemOf(folder)).toEqual({ code: "round_file.encoding", file: "comments.csv", line: 4 });
  const wide = folderOf(folderA).map(({ name, bytes }) => ({
    name,
    bytes: name === "votes.csv" ? Uint8Array.from([...bytes].flatMap((byte) => [byte, 0])) : bytes,
  }));
  expect(problemOf(wide)).toMatchObject({ code: "round_file.encoding", file: "votes.csv", line: 1 });
});

test("cells that cannot be are refused with file, line and column", () => {
  expect(changed("votes.csv", (text) => text.replace("7,2,1", "7,2,7"))).toEqual({
    code: "round_file.value",
    file: "votes.csv",
    line: 5,
    column: "vote",
    text: "7",
  });
  expect(changed("votes.csv", (text) => text.replace("7,2,1", "7,99999999999,1"))).toMatchObject({
    column: "voter-id",
  });
  // The statement before it holds a line break.
  expect(changed("comments.csv", (text) => text.replace("0,1,-1,Off", "0,1,5,Off"))).toMatchObject({
    line: 4,
    column: "moderated",
  });
  expect(changed("comments.csv", (text) => text.replace("628,Wed,9", "628,Wed,7"))).toMatchObject({
    code: "round_file.two_statements",
    line: 4,
    statement: 7,
  });
  expect(changed("summary.csv", (text) => `${text}sign-convention,agree=-1\n`)).toMatchObject({
    code: "round_file.signs",
  });
});

test("JSON that breaks off or has other fields is refused", () => {
  const changedC = (name: keyof typeof folderC, text: string) =>
    problemOf(folderOf({ ...folderC, [name]: text }));
  expect(changedC("r12ab-votes.json", folderC["r12ab-votes.json"].slice(0, -3))).toMatchObject({
    code: "round_file.json",
    file: "r12ab-votes.json",
  });
  expect(changedC("r12ab-votes.json", folderC["r12ab-votes.json"].replace('"vote":-1', '"vote":2'))).toEqual({
    code: "round_file.item",
    file: "r12ab-votes.json",
    item: 2,
    field: "vote",
  });
});
