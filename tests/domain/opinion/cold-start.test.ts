/** Groups found from nothing, against those that the platform published. */
import { expect } from "vitest";
import { computeRound } from "~/domain/opinion/compute-round";
import { measureLikeness } from "~/domain/opinion/groups/adjusted-rand";
import { buildVoteTable } from "~/domain/opinion/votes/vote-table";
import {
  marksOf,
  type PublishedRound,
  readGolden,
  readVoteEvents,
} from "../../support/opinion/published-rounds";
import { testWithSharedData } from "../../support/shared-data";

const likenessToExport = (name: PublishedRound) => {
  const golden = readGolden(name);
  const { people } = computeRound(buildVoteTable(readVoteEvents(name)), marksOf(golden));
  const groupOf = new Map(golden.participants_table.map(({ pid, export_group }) => [pid, export_group]));
  return measureLikeness(
    people.groups,
    people.ids.map((id) => groupOf.get(id) ?? -1),
  );
};

testWithSharedData("cold start: uberx falls into the published groups but for a few people", () => {
  expect(likenessToExport("vtaiwan.uberx")).toBeGreaterThanOrEqual(0.9);
});

testWithSharedData("cold start: bg2050 falls into the published groups exactly", () => {
  expect(likenessToExport("bg2050-volunteers")).toBe(1);
});
