import { expect, test } from "vitest";
import { englishNameOf, findLawIn, gatherLaws } from "~/domain/law/law";

const aviation = { billId: 1, name: "民用航空法", mojCode: "K0090001" };
const drones = { billId: 2, name: "民用航空法", mojCode: "K0090001" };

test("bills with one number are of one law, whose key is the number", () => {
  const [law, ...others] = gatherLaws([aviation, drones]);
  expect(others).toEqual([]);
  expect(law).toMatchObject({ key: "K0090001", name: "民用航空法", mojCode: "K0090001", billIds: [1, 2] });
});

test("a law that was never enacted goes by its name until a bill has a number for it", () => {
  const draft = { billId: 3, name: "數位通訊傳播法", mojCode: null };
  expect(gatherLaws([draft])).toMatchObject([{ key: "數位通訊傳播法", billIds: [3] }]);
  const enacted = { billId: 4, name: "數位通訊傳播法", mojCode: "X0000001" };
  const laws = gatherLaws([draft, enacted]);
  expect(laws).toMatchObject([{ key: "X0000001", billIds: [3, 4] }]);
  expect(findLawIn(laws, "數位通訊傳播法")).toBe(laws[0]);
});

test("a law that was renamed is one law, called as the record added last has it, and found by either name", () => {
  const renamed = { billId: 9, name: "民用航空及無人機法", mojCode: "K0090001" };
  const laws = gatherLaws([renamed, aviation]);
  expect(laws).toMatchObject([{ name: "民用航空及無人機法", billIds: [9, 1] }]);
  for (const key of ["K0090001", "民用航空法", "民用航空及無人機法"])
    expect(findLawIn(laws, key)).toBe(laws[0]);
  expect(findLawIn(laws, "公司法")).toBeNull();
});

test("two laws that had one name at different times stay two; a bill without a number is of the later", () => {
  const old = { billId: 1, name: "電信法", mojCode: "A0000001" };
  const next = { billId: 5, name: "電信法", mojCode: "B0000001" };
  const draft = { billId: 6, name: "電信法", mojCode: null };
  for (const order of [
    [old, next, draft],
    [draft, next, old],
  ]) {
    const laws = gatherLaws(order);
    expect(findLawIn(laws, "A0000001")!.billIds).toEqual([1]);
    expect(findLawIn(laws, "B0000001")!.billIds.toSorted()).toEqual([5, 6]);
  }
});

test("its English name is a title's without what the bill does, an official one first", () => {
  const draft = { en: "Company Act (amendment)", enOfficial: false };
  expect(englishNameOf([draft])).toBe("Company Act");
  expect(englishNameOf([{ en: "Companies Act", enOfficial: true }, draft])).toBe("Companies Act");
  expect(englishNameOf([{ en: "Value-added (and Other) Tax Act", enOfficial: false }])).toBe(
    "Value-added (and Other) Tax Act",
  );
  expect(englishNameOf([])).toBeNull();
});
