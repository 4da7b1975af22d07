/** Results computed in a thread, as it is built. */
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { computeRound } from "~/domain/opinion/compute-round";
import { buildVoteTable } from "~/domain/opinion/votes/vote-table";
import { createRoundWorker } from "~/web/threads/round-worker";

const entry = path.resolve("build/server/round-worker.js");
if (!existsSync(entry)) throw new Error("The thread's tests run the built one: npm run build");
const worker = createRoundWorker(pathToFileURL(entry));
afterAll(() => worker.close());

const votes = () =>
  buildVoteTable([
    { participant: 1, statement: 1, value: 1, at: 1 },
    { participant: 2, statement: 1, value: -1, at: 2 },
  ]);

test("the thread's answer is that of the function, and the votes are handed over", async () => {
  const handedOver = votes();
  const answer = await worker.compute(handedOver, []);
  expect(answer).toEqual(computeRound(votes(), []));
  expect(handedOver.values).toHaveLength(0);
});

test("several rounds at once each get their own answer", async () => {
  const tables = [1, 2, 3].map((count) =>
    buildVoteTable(
      Array.from({ length: count }, (_, at) => ({ participant: at, statement: 0, value: 1 as const, at })),
    ),
  );
  const answers = await Promise.all(tables.map((table) => worker.compute(table, [])));
  expect(answers.map(({ results }) => results.totals.people)).toEqual([1, 2, 3]);
});

test("what cannot be computed is said, and the thread goes on", async () => {
  await expect(worker.compute(buildVoteTable([]), null as unknown as [])).rejects.toThrow();
  expect((await worker.compute(votes(), [])).results.totals.people).toBe(2);
});
