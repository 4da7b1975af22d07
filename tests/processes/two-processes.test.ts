/** Two processes of the built site on one real PostgreSQL database: what one does, the other knows. */
import { connect } from "node:net";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishDue } from "~/commands/publishing/publish-due";
import { openStore } from "~db/open-store";
import type { Store } from "~db/store";
import { migratedAt, migrationsFolder } from "../support/engines/migrated-file";
import { hasPostgres } from "../support/engines/postgres-server";
import { setReadOnly } from "../support/engines/read-only";
import { addOpenRound, addPerson, bill, enter, submitEvent } from "../support/processes/site-people";
import { startTwoProcesses, type TwoProcesses } from "../support/processes/two-processes";
import { makeVisitor, type Visitor } from "../support/processes/visitor";

let two: TwoProcesses;
let store: Store;
let author: Visitor;
let reviewer: Visitor;
/** The two, asked directly. */
let a: string;
let b: string;

beforeAll(async () => {
  if (!hasPostgres) return;
  two = await startTwoProcesses();
  [a, b] = [two.processes[0].origin, two.processes[1].origin];
  store = await openStore(two.databaseUrl, { migrationsFolder, now: migratedAt });
  await addOpenRound(store);
  author = await enter(two.origin, a, await addPerson(store, "Author", "author"));
  reviewer = await enter(two.origin, b, await addPerson(store, "Reviewer", "reviewer"));
}, 120_000);

afterAll(async () => {
  await store?.close();
  await two?.close();
});

/** In the order they stand here: the last ones take the database and a process away. */
const onTwo = (sentence: string, body: () => Promise<void>) =>
  test.skipIf(!hasPostgres)(
    `two processes: ${sentence}${hasPostgres ? "" : " (not run here without PostgreSQL)"}`,
    body,
    60_000,
  );

onTwo(
  "who signs in at one is signed in at the other, and a form of one may be sent to the other",
  async () => {
    expect((await author.get(b, "/desk")).status).toBe(200);
    expect((await reviewer.get(a, "/desk")).status).toBe(200);
    const set = await submitEvent(author, "2017-05-01", [a, b]);
    expect((await reviewer.get(a, set)).html).toContain("預告期滿 2017-05-01");
  },
);

onTwo("no page older than a publication is sent once that was answered, by either", async () => {
  const seen: string[] = [];
  for (let day = 1; day <= 6; day++) {
    const on = `2017-06-0${day}`;
    const [publisher, other] = day % 2 ? [a, b] : [b, a];
    const set = await submitEvent(author, on, [publisher, other]);
    for (const at of [a, b]) {
      const before = await makeVisitor(two.origin).get(at, `/bills/${bill}`); // now it is in memory
      expect(before.html).not.toContain(on);
    }
    const published = await reviewer.send(publisher, set, { do: "publish" }, other);
    const after = await Promise.all(
      [other, publisher].map((at) => makeVisitor(two.origin).get(at, `/bills/${bill}`)),
    );
    expect(published.status).toBe(303);
    seen.push(...after.map(({ html }) => (html.includes(on) ? "new" : "stale")));
  }
  expect(seen).toEqual(Array<string>(12).fill("new"));
});

onTwo("a hundred votes of one person on one statement, through both at once, are one vote", async () => {
  const person = makeVisitor(two.origin);
  await person.get(a, "/rounds/drones/vote");
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      person.send(index % 2 ? a : b, "/rounds/drones/vote", {
        statement: "2",
        vote: index % 3 ? "agree" : "disagree",
      }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  const { votes, voteEvents } = store.tables;
  expect(await store.read.db.$count(votes)).toBe(1);
  const events = await store.read.db.select().from(voteEvents).orderBy(voteEvents.id);
  const [kept] = await store.read.db.select().from(votes);
  expect(events.length).toBeGreaterThan(0);
  expect(events.at(-1)?.value).toBe(kept?.value);
});

onTwo("a limit counts for both together", async () => {
  const reader = makeVisitor(two.origin);
  const report = { about: `/bills/${bill}`, words: "日期錯了", evidence: "", contact: "" };
  const statuses: number[] = [];
  for (let turn = 0; turn < 6; turn++)
    statuses.push((await reader.send(turn % 2 ? a : b, "/report", report)).status);
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
});

onTwo("what is scheduled is published once, whoever comes first", async () => {
  const set = await submitEvent(author, "2017-07-01", [a, b]);
  const id = Number(/\d+$/.exec(set)![0]);
  await store.transaction(({ db, tables: { changeSets } }) =>
    db
      .update(changeSets)
      .set({ stateCode: "scheduled", scheduledFor: "2026-01-01T00:00:00.000Z", scheduledBy: 2 })
      .where(sql`${changeSets.id} = ${id}`),
  );
  const other = await openStore(two.databaseUrl, { migrationsFolder, now: migratedAt });
  await Promise.all([store, other, store, other].map((each) => publishDue(each, new Date())));
  await other.close();
  const { auditEntries } = store.tables;
  const entries = await store.read.db
    .select()
    .from(auditEntries)
    .where(sql`${auditEntries.subject} = ${`change_set:${id}`}`);
  expect(entries.filter(({ action }) => action === "change_set.published")).toHaveLength(1);
});

onTwo(
  "while the database can only be read, pages and the desk are shown, and what is sent is refused in words",
  async () => {
    await setReadOnly(two.server.url, "on");
    await expect
      .poll(async () => (await author.send(a, "/desk/sets/new", { title: "x" }, b)).status)
      .toBe(503);
    for (const at of [a, b]) {
      expect(
        (await makeVisitor(two.origin).get(at, `/bills?q=電信&asof=2017-0${at === a ? 1 : 2}-01`)).status,
      ).toBe(200);
      expect((await makeVisitor(two.origin).get(at, "/rounds/drones/report")).status).toBe(200);
      expect((await reviewer.get(at, "/desk")).status).toBe(200);
      const refused = await author.send(at, "/desk/sets/new", { title: "三讀", weight: "minor" }, at);
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "30"]);
      expect(refused.html).toContain("資料庫暫時不接受寫入，您剛才送出的內容沒有儲存");
    }
    await setReadOnly(two.server.url, "off");
    await expect
      .poll(
        async () => (await author.send(a, "/desk/sets/new", { title: "三讀", weight: "minor" }, b)).status,
      )
      .toBe(303);
  },
);

onTwo(
  "while the database is away, pages in memory are sent and the rest says so; it goes on by itself",
  async () => {
    await makeVisitor(two.origin).get(a, "/");
    await two.server.halt();
    const reader = makeVisitor(two.origin);
    expect((await reader.get(a, "/")).status).toBe(200);
    const away = await reader.get(a, "/timeline?from=2017");
    expect([away.status, away.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(away.html).toContain("資料庫暫時連不上");
    expect((await author.get(b, "/desk")).status).toBe(503);
    expect(
      (await reader.send(b, "/rounds/drones/vote", { statement: "2", vote: "agree" })).status,
    ).toBeLessThan(504);
    await two.server.resume();
    await expect.poll(async () => (await author.get(b, "/desk")).status).toBe(200);
    await expect.poll(async () => (await reader.get(a, "/timeline?from=2017")).status).toBe(200);
  },
);

onTwo("when one process is killed the address goes on answering, and those signed in stay so", async () => {
  await two.processes[0].kill();
  await new Promise<void>((resolve) =>
    connect(two.processes[0].port, "127.0.0.1").once("error", () => resolve()),
  );
  for (let turn = 0; turn < 6; turn++) expect((await author.get(two.origin, "/desk")).status).toBe(200);
  const begun = await author.send(
    two.origin,
    "/desk/sets/new",
    { title: "之後", weight: "minor" },
    two.origin,
  );
  expect(begun.status).toBe(303);
});

onTwo("nothing of all this was a fault of ours", async () => {
  const faults = two.processes.flatMap(({ log }) =>
    log()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as { level: number; status?: number; msg?: string })
      .filter(({ level, status }) => level >= 50 && status !== 503),
  );
  expect(faults).toEqual([]);
});
