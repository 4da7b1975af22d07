import { describe, expect, test } from "vitest";
import { parseQuestion } from "~/domain/search/question";
import { findSearchResults } from "~db/queries/search/search-results";
import { recordKinds } from "~db/records/record-kind";
import { listResponseVersions } from "~db/records/rounds/responses";
import { listRoundVersions } from "~db/records/rounds/round-versions";
import { withoutNames } from "~db/search/gather/events";
import { reindexRecords } from "~db/search/reindex-records";
import { seedContent } from "~db/seed/seed";
import { contentFolder } from "../../support/content/content-folder";
import { engines } from "../../support/engines/engines";
import { at, instant } from "../../support/histories";

const slug = "vtaiwan-uberx-collect";
const later = instant("2026-12-01T02:00:00.000Z");
const { round, response } = recordKinds;

describe.each(engines)("on %s", (_engine, open) => {
  test("a round keeps every version of what was said of it, and is found by what it says now", async () => {
    const store = await open();
    await seedContent(store, contentFolder);
    const record = (await round.find(store.read, slug))!;
    expect(round.shape.parse(record)).toEqual(record);
    expect(record).toMatchObject({ opensOn: "2015-07-15", closesOn: "2015-08-15", outcome: null });
    const told = { ...record, title: { zh: "翡翠檯燈", en: "Emerald lamp" }, kind: "imported" as const };
    await store.transaction(async (within) => {
      expect(await round.replace(within, slug, told, later)).toBe(slug);
      await reindexRecords(within, [{ subject: "round", key: slug }], withoutNames);
    });
    expect(await round.find(store.read, slug)).toEqual(told);
    const versions = await listRoundVersions(store.read, slug);
    expect(versions.map((version) => [version.record.title.zh, version.retractedAt])).toEqual([
      [record.title.zh, later],
      ["翡翠檯燈", null],
    ]);
    const question = parseQuestion("翡翠檯燈");
    if (!question.ok) throw new Error("unreadable");
    const found = await findSearchResults(
      store.read,
      question.value,
      { kind: "round", phase: null },
      at("2026-12-02"),
      "zh",
      1,
    );
    expect(found.results.map(({ key, address }) => [key, address])).toEqual([[slug, `/rounds/${slug}`]]);

    // What was imported does not become a native round.
    await expect(
      store.transaction((within) => round.replace(within, slug, { ...told, kind: "native" }, later)),
    ).rejects.toThrow("stays so");
    await store.transaction((within) => round.retract(within, slug, later));
    expect(await round.find(store.read, slug)).toBeNull();
    await expect(store.transaction((within) => round.retract(within, slug, later))).rejects.toThrow();
  });

  test("an answer names statements of its own round, and goes when the round is taken back", async () => {
    const store = await open();
    await seedContent(store, contentFolder);
    const { rounds, statements } = store.tables;
    const answer = response.shape.parse({
      round: slug,
      code: "insurance",
      theme: { zh: "保險", en: "Insurance" },
      statements: [1, 3],
      verdict: "partly",
      reason: { zh: "一部分可行。", en: "A part is workable." },
      bill: "sharing-economy-review-principles",
      article: "第3點",
      respondedOn: "2026-11-30",
    });
    await store.transaction(async (within) => {
      const all = await within.db.select().from(rounds);
      const { id } = all.find((row) => row.slug === slug)!;
      await within.db.insert(statements).values(
        [1, 2, 3].map((number) => ({
          roundId: id,
          number,
          words: `意見 ${number}`,
          originCode: "participant",
          isMeta: false,
          stateCode: "accepted",
          version: 1,
          createdAt: later,
        })),
      );
      expect(await response.insert(within, answer, later)).toBe(`${slug}/insurance`);
    });
    expect(await response.find(store.read, `${slug}/insurance`)).toEqual(answer);
    const refused = { ...answer, statements: [1, 9] };
    await expect(
      store.transaction((within) => response.replace(within, `${slug}/insurance`, refused, later)),
    ).rejects.toThrow("not in its round");
    expect(await response.find(store.read, `${slug}/insurance`)).toEqual(answer);
    await store.transaction((within) => round.retract(within, slug, later));
    expect(await response.find(store.read, `${slug}/insurance`)).toBeNull();
    expect((await listResponseVersions(store.read)).map(({ retractedAt }) => retractedAt)).toEqual([later]);
  });
});
