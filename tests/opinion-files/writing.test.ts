/** Statements as people write them, through an export and back. */
import { expect, test } from "vitest";
import { computeRound } from "~/domain/opinion/compute-round";
import { buildVoteTable } from "~/domain/opinion/votes/vote-table";
import type { ImportedRound } from "~/domain/rounds/files/imported-round";
import { readExport } from "~/opinion-files/read-export";
import { writeExport } from "~/opinion-files/write-export";
import { escapeFormula, unescapeFormula } from "~/opinion-files/writing/formula";
import { folderOf } from "../support/opinion/folders";
import { countUp } from "../support/opinion/shuffle";

const texts = ["=HYPERLINK(1)", "'=1", "-5 %", "\u202Eabc", "a\rb\n", ' "x", <b>', "＝１", "plain"];

const round: ImportedRound = {
  title: '一輪, "two"',
  address: null,
  description: "",
  statements: texts.map((text, id) => ({
    id,
    text,
    author: id === 3 ? null : 40 + (id % 2),
    at: id === 2 ? null : 1_700_000_000_000,
    isRejected: id === 4,
    isAccepted: id === 5,
    isMeta: id === 6,
    isSeed: id === 0 ? null : id === 1,
  })),
  votes: buildVoteTable([
    { participant: 40, statement: 0, value: 1, at: 1_700_000_000_000 },
    { participant: 40, statement: 0, value: -1, at: 1_700_000_000_001 },
    { participant: 41, statement: 6, value: 0, at: 1_700_000_000_000 },
  ]),
};

test("every word, mark and vote comes back from an export; unknown stays unknown", () => {
  const computed = computeRound(round.votes, round.statements);
  const files = writeExport({ round, computed, licence: "", random: countUp(1) });
  const result = readExport(folderOf(Object.fromEntries(files.map(({ name, text }) => [name, text]))));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const { statements, votes, title } = result.value.round;
  expect(title).toBe(round.title);
  const known = (all: ImportedRound["statements"]) =>
    all.map(({ author, at, ...rest }) => ({ ...rest, hasAuthor: author !== null, hasTime: at !== null }));
  expect(known(statements)).toEqual(known(round.statements));
  expect(computeRound(votes, statements).results).toEqual(computed.results);
});

test("a cell that a spreadsheet would run is made harmless and read back exactly", () => {
  for (const text of [...texts, "''=", "'quoted'", ""])
    expect(unescapeFormula(escapeFormula(text))).toBe(text);
  expect(escapeFormula("=1")).toBe("'=1");
  expect(escapeFormula("'quoted'")).toBe("'quoted'");
});
