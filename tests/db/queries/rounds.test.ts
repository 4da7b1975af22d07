import { describe, expect, test } from "vitest";
import { endOfTaipeiDay } from "~/domain/dates/calendar-date";
import { findRoundDossier } from "~db/queries/rounds/find-round";
import { findNextRoundChange } from "~db/queries/rounds/round-days";
import { listRounds } from "~db/queries/rounds/round-entries";
import { recordKinds } from "~db/records/record-kind";
import { seedContent } from "~db/seed/seed";
import { contentFolder } from "../../support/content/content-folder";
import { engines } from "../../support/engines/engines";
import { at, day, instant } from "../../support/histories";

const { round, response } = recordKinds;
const recorded = instant("2026-11-23T02:00:00.000Z");
const opensAt = instant("2026-12-01T01:00:00.000Z");
const closesAt = instant("2026-12-20T01:00:00.000Z");
const native = round.shape.parse({
  slug: "drones",
  kind: "native",
  phase: "opinion",
  platform: "here",
  address: null,
  agency: "moea",
  bills: ["unmanned-vehicles-experimentation-act"],
  title: { zh: "無人機", en: "Drones" },
  question: { zh: "問", en: "Asked" },
  opensOn: null,
  closesOn: null,
  opensAt,
  closesAt,
  tier: "cookie",
  statementLimit: 140,
  takesStatements: true,
  responseRule: "join_14_days",
  outcome: null,
  sources: [{ source: "digi-slides-20170817", grade: "plan" }],
});
const answer = (code: string, statements: number[], more: object) =>
  response.shape.parse({
    round: "drones",
    code,
    statements,
    reason: { zh: "因為", en: "Because" },
    respondedOn: "2026-12-30",
    ...more,
  });

describe.each(engines)("on %s", (_engine, open) => {
  test("what is answered and what is overdue is counted as of a day and as known then", async () => {
    const store = await open();
    await seedContent(store, contentFolder);
    await store.transaction(async (within) => {
      await round.insert(within, native, recorded);
      const { rounds, statements } = within.tables;
      const rows = await within.db.select().from(rounds);
      const roundId = rows.find(({ slug }) => slug === "drones")!.id;
      const states = ["accepted", "accepted", "redacted", "rejected", "accepted"];
      await within.db.insert(statements).values(
        states.map((stateCode, index) => ({
          roundId,
          number: index + 1,
          words: `意見 ${index}`,
          originCode: "participant",
          isMeta: false,
          stateCode,
          version: 1,
          createdAt: recorded,
        })),
      );
      await response.insert(within, answer("one", [1, 3], { verdict: "adopted" }), recorded);
      await response.insert(
        within,
        answer("two", [2], { verdict: "under_study", until: "2027-02-01" }),
        recorded,
      );
    });
    const coverageOf = async (on: string, known: string | null = null) => {
      const [entry] = await listRounds(store.read, at(on, known), endOfTaipeiDay(day(on)), {
        slug: "drones",
      });
      return entry && { state: entry.state, ...entry.coverage };
    };
    expect(await coverageOf("2026-12-29")).toEqual({
      state: "awaiting_response",
      total: 4,
      answered: 0,
      overdue: 0,
    });
    expect(await coverageOf("2027-01-04")).toMatchObject({ state: "overdue", answered: 3, overdue: 1 });
    expect(await coverageOf("2027-02-02")).toMatchObject({ answered: 3, overdue: 2 });
    expect(await coverageOf("2026-12-29", "2026-11-23T01:30:00.000Z")).toBeUndefined();
    // What is corrected counts once.
    await store.transaction((within) =>
      response.replace(
        within,
        "drones/two",
        answer("two", [2], { verdict: "adopted" }),
        instant("2027-01-01T00:00:00.000Z"),
      ),
    );
    expect(await coverageOf("2027-02-02")).toMatchObject({ answered: 3, overdue: 1 });
    expect(await coverageOf("2027-02-02", "2026-12-31T00:00:00.000Z")).toMatchObject({ overdue: 2 });
  });

  test("a round counts from the day this site told of it, and its page holds its bill's others", async () => {
    const store = await open();
    await seedContent(store, contentFolder);
    await store.transaction((within) => round.insert(within, native, recorded));
    const on = async (text: string) =>
      (await listRounds(store.read, at(text), endOfTaipeiDay(day(text)))).map(({ slug }) => slug);
    expect(await on("2026-11-22")).not.toContain("drones");
    expect(await on("2026-11-23")).toContain("drones");
    expect((await on("2026-12-10"))[0]).toBe("drones");
    expect(await on("2015-01-31")).toEqual([]);
    const dossier = await findRoundDossier(
      store.read,
      "vtaiwan-closelyheld-spec",
      at("2016-06-01"),
      endOfTaipeiDay(day("2016-06-01")),
    );
    expect(dossier?.others.map(({ slug }) => slug)).toEqual([
      "vtaiwan-closelyheld-init",
      "vtaiwan-closelyheld-act1",
      "vtaiwan-closelyheld-ref1",
      "vtaiwan-directors-election-init",
    ]);
    expect(dossier?.sources.map(({ key, grade }) => [key, grade])).toEqual([
      ["vtaiwan-proposals", "secondary"],
    ]);
  });

  test("the next change is the first opening or close that is ahead", async () => {
    const store = await open();
    await seedContent(store, contentFolder);
    expect(await findNextRoundChange(store.read, recorded)).toBeNull();
    await store.transaction((within) => round.insert(within, native, recorded));
    expect(await findNextRoundChange(store.read, recorded)).toBe(opensAt);
    expect(await findNextRoundChange(store.read, opensAt)).toBe(closesAt);
    expect(await findNextRoundChange(store.read, closesAt)).toBeNull();
  });
});
