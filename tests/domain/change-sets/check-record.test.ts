import { expect, test } from "vitest";
import {
  checkKey,
  checkProcedure,
  checkRecord,
  fieldsAtOdds,
  type KeyChange,
} from "~/domain/change-sets/check-record";

test("an item that stands twice in a list is named by its place, in every list of a bill and an agency", () => {
  expect(checkRecord("bill", { supporting: ["ndc", "ncc", "ndc"] })).toEqual([
    { code: "list.twice", field: "supporting.2", value: "ndc" },
  ]);
  expect(checkRecord("bill", { lead: [{ agency: "ndc" }, { agency: "ndc", from: "2020-01-01" }] })).toEqual([
    { code: "list.twice", field: "lead.1.agency", value: "ndc" },
  ]);
  expect(checkRecord("bill", { codes: { lyBills: ["1", "1"], eyDocuments: ["1"] } })).toEqual([
    { code: "list.twice", field: "codes.lyBills.1", value: "1" },
  ]);
  expect(checkRecord("agency", { names: [{ zh: "甲" }, { zh: "乙" }] })).toEqual([
    { code: "list.twice", field: "names.1.from", value: "" },
  ]);
  expect(checkRecord("meeting", { agenda: [{ words: "案" }, { words: "案" }] })).toEqual([]);
});

test("a bill has a name on every day: one title needs no first day", () => {
  expect(checkRecord("bill", { titles: [{ from: "2020-01-01" }] })).toEqual([
    { code: "titles.first_dated", field: "titles.0.from" },
  ]);
  expect(checkRecord("bill", { titles: [{ zh: "甲" }, { from: "2020-01-01" }] })).toEqual([]);
  expect(checkRecord("bill", {})).toEqual([]);
});

test("a record stands under a key that is free, and some keys stay once they are published", () => {
  const change: KeyChange = {
    subject: "meeting",
    action: "correct",
    field: "code",
    targetKey: "a",
    key: "b",
    taken: false,
  };
  expect(checkKey(change).ok).toBe(true);
  expect(checkKey({ ...change, taken: true })).toMatchObject({
    problem: { code: "record.exists", field: "code", value: "b" },
  });
  for (const subject of ["bill", "agency", "experiment"] as const)
    expect(checkKey({ ...change, subject })).toMatchObject({
      problem: { code: "record.key_stays", value: "a" },
    });
  expect(checkKey({ ...change, key: "a", taken: true }).ok).toBe(true);
  expect(checkKey({ ...change, action: "retract", taken: true }).ok).toBe(true);
  expect(checkKey({ ...change, key: null, taken: true }).ok).toBe(true);
});

test("a bill keeps its procedure", () => {
  expect(checkProcedure({ procedure: "statute" }, { procedure: "statute" }).ok).toBe(true);
  expect(checkProcedure({ procedure: "statute" }, { procedure: "study" })).toMatchObject({
    problem: { code: "bill.procedure_stays", field: "procedure" },
  });
});

test("only the rules between fields have sentences of their own", () => {
  for (const [subject, field] of [
    ["relation", "to"],
    ["meeting", "movedTo"],
    ["meeting", "until"],
    ["document", "due"],
  ] as const)
    expect(fieldsAtOdds(subject, field)).toMatchObject({ field });
  expect(fieldsAtOdds("meeting", "on")).toBeNull();
});
