import { expect, onTestFinished, test } from "vitest";
import { failureOfPostgres } from "~db/engines/postgres-failures";
import { watchVersion } from "~db/engines/version-watch";

/** Trusts nothing that was asked before, and asks only when it has to. */
const distrustful = { askEvery: 1_000_000, trustFor: 0, giveUpAfter: 1_000, settleFor: 0 };

async function watch(ask: () => Promise<number>) {
  const watched = await watchVersion(ask, distrustful);
  onTestFinished(() => watched.stop());
  return watched;
}

test("what another process published is known after catching up", async () => {
  const database = { version: 4 };
  const watched = await watch(async () => database.version);
  database.version = 5;
  expect([watched.version(), watched.isCurrent()]).toEqual([4, false]);
  await watched.catchUp();
  expect(watched.version()).toBe(5);
});

test("while the database is away the last number stays and counts as current; afterwards it asks again", async () => {
  const database = { version: 4, isAway: false };
  const watched = await watch(async () => {
    if (database.isAway) throw new Error("away");
    return database.version;
  });
  database.isAway = true;
  await watched.catchUp();
  expect([watched.version(), watched.isCurrent()]).toEqual([4, true]);
});

test("one broken connection is not yet a database that is away: it is asked a second time at once", async () => {
  const answers = [async () => 4, () => Promise.reject(new Error("broken")), async () => 5];
  const watched = await watch(() => answers.shift()!());
  await watched.catchUp();
  expect([watched.version(), watched.isCurrent()]).toEqual([5, false]);
});

test("an answer that was asked for before our own commit does not undo it", async () => {
  let answer: (version: number) => void = () => undefined;
  const answers = [async () => 4, () => new Promise<number>((resolve) => (answer = resolve)), async () => 7];
  const watched = await watch(() => answers.shift()!());
  const catching = watched.catchUp();
  await watched.settle(4, 7);
  answer(4);
  await catching;
  expect(watched.version()).toBe(7);
});

test("a server that took over without the last publications has its number taken", async () => {
  const database = { version: 9 };
  const watched = await watch(async () => database.version);
  database.version = 8;
  await watched.catchUp();
  expect(watched.version()).toBe(8);
});

test("a server that is away or read-only is told from a fault of ours, also inside of what drizzle throws", () => {
  const wrapped = (code: string) =>
    new Error("Failed query", { cause: Object.assign(new Error("x"), { code }) });
  for (const code of ["ECONNREFUSED", "57P01", "57P03", "08006", "53300"])
    expect(failureOfPostgres(wrapped(code)), code).toBe("away");
  const lost = new Error("Failed query", { cause: new Error("Connection terminated unexpectedly") });
  expect(failureOfPostgres(lost)).toBe("away");
  expect(failureOfPostgres(wrapped("25006"))).toBe("read_only");
  for (const code of ["23505", "42P01", "22P02"]) expect(failureOfPostgres(wrapped(code)), code).toBe(null);
  expect(failureOfPostgres(new Error("a bug"))).toBe(null);
});
