/** Folders that are cut off, in another encoding, or do not fit together: what is said of them, and where. */
import { expect, test } from "vitest";
import type { FolderFile } from "~/opinion-files/folder-file";
import { readExport } from "~/opinion-files/read-export";
import { folderOf } from "../support/opinion/folders";
import { folderA, folderC } from "../support/opinion/small-folders";

const problemOf = (folder: readonly FolderFile[]) => {
  const result = readExport(folder);
  return result.ok ? null : result.problem;
};
const changed = (name: keyof typeof folderA, change: (text: string) => string) =>
  problemOf(folderOf({ ...folderA, [name]: change(folderA[name]) }));

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
