/** The same votes give the same answer, whatever order they arrive in, whoever is called what, and at whatever hour. */
import { expect } from "vitest";
import { computeRound } from "~/domain/opinion/compute-round";
import { buildVoteTable, type VoteEvent } from "~/domain/opinion/votes/vote-table";
import {
  marksOf,
  type PublishedRound,
  publishedRounds,
  readGolden,
  readVoteEvents,
} from "../../support/opinion/published-rounds";
import { shuffle } from "../../support/opinion/shuffle";
import { testWithSharedData } from "../../support/shared-data";

const compute = (name: PublishedRound, events: readonly VoteEvent[]) =>
  computeRound(buildVoteTable(events), marksOf(readGolden(name)));

for (const name of publishedRounds)
  testWithSharedData(`${name}: shuffled votes give the same groups and the same results`, () => {
    const events = readVoteEvents(name);
    const { results, people } = compute(name, events);
    for (const seed of [1, 2]) {
      const again = compute(name, shuffle(events, seed));
      expect(again.results).toEqual(results);
      expect(again.people).toEqual(people);
    }
  });

testWithSharedData("other names for the people and other hours of the day give the same results", () => {
  const events = readVoteEvents("vtaiwan.uberx");
  const { results } = compute("vtaiwan.uberx", events);
  const names = shuffle([...new Set(events.map(({ participant }) => participant))], 3);
  const nameOf = new Map(names.map((id, at) => [id, at]));
  const latest = new Map<string, VoteEvent>();
  for (const event of events) {
    const key = `${event.participant} ${event.statement}`;
    const before = latest.get(key);
    if (!before || event.at >= before.at) latest.set(key, event);
  }
  const renamed = [...latest.values()].map((event) => ({
    ...event,
    participant: nameOf.get(event.participant)!,
    at: 0,
  }));
  expect(compute("vtaiwan.uberx", renamed).results).toEqual(results);
});
