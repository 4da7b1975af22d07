/** What can be wrong with the export of a round. */
import type { roundFileProblems as zh } from "../zh-Hant/round-files";

export const roundFileProblems: typeof zh = {
  "round_file.none": () => "The folder holds no pol.is export (comments.csv, votes.csv and so on, or JSON).",
  "round_file.missing": (f) => `The folder has no ${f.file}.`,
  "round_file.encoding": (f) =>
    `${f.file} is not UTF-8 from line ${f.line} (it may be Big5). Nothing was imported.`,
  "round_file.truncated": (f) =>
    `${f.file} breaks off at line ${f.line}; the download may not have finished. Nothing was imported.`,
  "round_file.malformed": (f) =>
    `Line ${f.line} of ${f.file} has the wrong number of columns or a stray quote. Nothing was imported.`,
  "round_file.column": (f) => `${f.file} has no column “${f.column}”.`,
  "round_file.value": (f) =>
    `Line ${f.line} of ${f.file}: “${f.text}” cannot be read as “${f.column}”. Nothing was imported.`,
  "round_file.two_statements": (f) =>
    `Line ${f.line} of ${f.file}: statement ${f.statement} is there twice with different words. Nothing was imported.`,
  "round_file.unknown_statement": (f) =>
    `Line ${f.line} of ${f.file} votes on statement ${f.statement}, which comments.csv does not have. Nothing was imported.`,
  "round_file.inconsistent": (f) =>
    `Line ${f.line} of ${f.file} does not fit votes.csv: participant ${f.participant}’s vote on statement ${f.statement}. Nothing was imported.`,
  "round_file.signs": (f) =>
    `${f.file} states another convention of signs than agree 1, pass 0, disagree -1.`,
  "round_file.json": (f) => `${f.file} is not complete JSON, or not a list. Nothing was imported.`,
  "round_file.item": (f) => `Item ${f.item} of ${f.file}: “${f.field}” cannot be read. Nothing was imported.`,
};
