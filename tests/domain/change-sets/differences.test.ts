import { expect, test } from "vitest";
import { listDifferences } from "~/domain/change-sets/differences";

test("only the fields that differ are listed, by their path, with what is gone at the end", () => {
  const before = { gone: "x", same: 1, sources: [{ key: "a", page: null }] };
  const after = { same: 1, sources: [{ key: "b", page: "3" }], added: true };
  expect(listDifferences(before, after)).toEqual([
    { path: "sources.0.key", before: "a", after: "b" },
    { path: "sources.0.page", before: null, after: "3" },
    { path: "added", before: null, after: "true" },
    { path: "gone", before: "x", after: null },
  ]);
});

test("of a record that is new, or gone, every field is listed; of two that are equal none", () => {
  expect(listDifferences(null, { a: "1" })).toEqual([{ path: "a", before: null, after: "1" }]);
  expect(listDifferences({ a: "1" }, null)).toEqual([{ path: "a", before: "1", after: null }]);
  expect(listDifferences({ a: [1, { b: null }] }, { a: [1, {}] })).toEqual([]);
  expect(listDifferences(null, null)).toEqual([]);
});
