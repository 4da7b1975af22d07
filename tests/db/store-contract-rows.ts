/** The part of the store's contract about rows: the same values back, the same rules enforced, whatever the engine. */
import { avg, count, eq, sql, sum } from "drizzle-orm";
import { expect } from "vitest";
import type { Reader, Store } from "~db/store";
import {
  countBills,
  insertBill,
  recordedAt,
  sampleBill,
  sampleFacts,
  sampleEvent,
} from "../support/sample-rows";
import type { On } from "./store-contract";

/** Runs `work` in a transaction of its own and says whether it was refused, and whether for uniqueness. */
function refusal(store: Store, work: (within: Reader) => Promise<unknown>): Promise<string> {
  return store.transaction(work).then(
    () => "kept",
    (error: unknown) => (store.isUniqueViolation(error) ? "not unique" : "refused"),
  );
}

export function rowsContract(on: On): void {
  on("a row is inserted, read, changed and deleted", async (store) => {
    const { tables } = store;
    const id = await store.transaction(async ({ db }) => {
      const [row] = await db.insert(tables.bills).values(sampleBill("cyber-security")).returning();
      return row!.id;
    });
    await store.transaction(({ db }) =>
      db.update(tables.bills).set({ position: 7 }).where(eq(tables.bills.id, id)),
    );
    const [bill] = await store.read.db.select().from(tables.bills);
    expect(bill).toMatchObject({ id, slug: "cyber-security", position: 7 });

    await store.transaction(({ db }) => db.delete(tables.bills).where(eq(tables.bills.id, id)));
    expect(await countBills(store.read)).toBe(0);
  });

  on("rows are found among many values, whatever is in them", async (store) => {
    const { tables } = store;
    const ids = await store.transaction(async ({ db }) => {
      const bills = ["first", "second", "third"].map((slug) => sampleBill(slug));
      const rows = await db.insert(tables.bills).values(bills).returning();
      return rows.map(({ id }) => id);
    });
    const { db, among } = store.read;
    const found = async (where: ReturnType<typeof among>) => {
      const rows = await db.select({ slug: tables.bills.slug }).from(tables.bills).where(where);
      return rows.map(({ slug }) => slug).sort();
    };
    const strange = ["'); drop table bills; --", '"', "\\", "\u0001", "法"];
    expect(await found(among(tables.bills.slug, ["first", ...strange, "third"]))).toEqual(["first", "third"]);
    expect(await found(among(tables.bills.id, new Set([ids[1]!, -1])))).toEqual(["second"]);
    expect(await found(among(tables.bills.id, []))).toEqual([]);
  });

  on("values come back as they went in, with their types", async (store) => {
    const words = "𠮷野家、堃、ㄅ 🇹🇼 'quoted' \"twice\" \\ 100%\n第二行";
    const expected = {
      ...sampleFacts(1),
      planNumber: 1,
      planList: "progress",
      planDue: null,
      plainZh: words,
    };
    await store.transaction(async ({ db, tables }) => {
      const [bill] = await db.insert(tables.bills).values(sampleBill("values")).returning();
      const [facts] = await db.insert(tables.billFacts).values(expected).returning();
      expect(facts).toMatchObject(expected);
      await db.insert(tables.billTitles).values([
        { billId: bill!.id, fromOn: null, zh: words, en: "", enOfficial: false, recordedAt },
        { billId: bill!.id, recordedAt, fromOn: "2018-05-11", zh: "法", en: "Act", enOfficial: true },
      ]);
    });
    const { db, tables } = store.read;
    expect((await db.select().from(tables.billFacts))[0]).toMatchObject(expected);
    const titles = await db.select().from(tables.billTitles).where(eq(tables.billTitles.enOfficial, false));
    const dated = { recordedAt, retractedAt: null };
    expect(titles).toEqual([
      { id: 1, billId: 1, fromOn: null, zh: words, en: "", enOfficial: false, ...dated },
    ]);
  });

  on("counts, sums and averages are numbers", async (store) => {
    await store.transaction(({ db, tables }) =>
      db.insert(tables.bills).values([sampleBill("one", 1), sampleBill("two", 4)]),
    );
    const { db, tables } = store.read;
    const [row] = await db
      .select({
        counted: count(),
        raw: sql<number>`count(*)`,
        total: sql<number>`sum(${tables.bills.position})`,
        mean: sql<number>`avg(${tables.bills.position})`,
        big: sql<number>`max(${tables.bills.position}) * cast(9007199254740991 as bigint) / 4`,
      })
      .from(tables.bills);
    expect(row).toEqual({ counted: 2, raw: 2, total: 5, mean: 2.5, big: 9007199254740991 });
    const [helped] = await db
      .select({ total: sum(tables.bills.position), mean: avg(tables.bills.position) })
      .from(tables.bills);
    expect([Number(helped!.total), Number(helped!.mean)]).toEqual([5, 2.5]);
  });

  on("text sorts by code point", async (store) => {
    await store.transaction(({ db, tables }) =>
      db.insert(tables.agencies).values([..."法bBaA1-"].map((code) => ({ code }))),
    );
    const { db, tables } = store.read;
    const rows = await db.select().from(tables.agencies).orderBy(tables.agencies.code);
    expect(rows.map((row) => row.code).join("")).toBe("-1ABab法");
  });

  on("what must be unique is refused as not unique, however it is declared", async (store) => {
    const { tables } = store;
    const bill = await store.transaction((within) => insertBill(within, "taken"));
    const title = { billId: bill, zh: "題", en: "Title", enOfficial: false, recordedAt };
    await store.transaction(async ({ db }) => {
      await db.insert(tables.billTitles).values(title);
      await db.insert(tables.events).values(sampleEvent(bill));
      await db.insert(tables.agencies).values({ code: "ndc" });
    });
    expect(await refusal(store, (within) => insertBill(within, "taken"))).toBe("not unique");
    expect(await refusal(store, ({ db }) => db.insert(tables.billTitles).values(title))).toBe("not unique");
    expect(await refusal(store, ({ db }) => db.insert(tables.events).values(sampleEvent(bill)))).toBe(
      "not unique",
    );
    expect(await refusal(store, ({ db }) => db.insert(tables.agencies).values({ code: "ndc" }))).toBe(
      "not unique",
    );
  });

  on("a partial rule leaves the other rows free", async (store) => {
    const { tables } = store;
    const bill = await store.transaction((within) => insertBill(within, "corrected"));
    const retracted = { ...sampleEvent(bill), retractedAt: "2026-12-01T00:00:00.000Z" };
    const title = { billId: bill, zh: "題", en: "Title", enOfficial: false, recordedAt };
    expect(
      await refusal(store, ({ db }) => db.insert(tables.events).values([retracted, sampleEvent(bill)])),
    ).toBe("kept");
    expect(
      await refusal(store, ({ db }) =>
        db.insert(tables.billTitles).values([title, { ...title, fromOn: "2018-05-11" }]),
      ),
    ).toBe("kept");
  });

  on("keys that lead nowhere, missing values and broken rules are refused", async (store) => {
    const { tables } = store;
    const bill = await store.transaction((within) => insertBill(within, "ruled"));
    const event = sampleEvent(bill);
    const refused: readonly ((within: Reader) => Promise<unknown>)[] = [
      ({ db }) => db.insert(tables.events).values({ ...event, billId: 999 }),
      ({ db }) => db.insert(tables.events).values({ ...event, code: "no.such_stage" }),
      ({ db }) => db.insert(tables.events).values({ ...event, correctsEventId: 999 }),
      ({ db }) => db.insert(tables.events).values({ ...event, happenedOn: "2017-4-27" }),
      ({ db }) => db.insert(tables.events).values({ ...event, retractedAt: "2020-01-01T00:00:00.000Z" }),
      ({ db }) => db.insert(tables.billFacts).values({ ...sampleFacts(bill), planNumber: 3 }),
      ({ db }) =>
        db
          .insert(tables.relations)
          .values({ fromBillId: bill, toBillId: bill, kindCode: "enables", recordedAt }),
      ({ db }) => db.insert(tables.siteVersions).values({ id: 2, version: 1 }),
      ({ db }) => db.update(tables.bills).set({ slug: sql`null` }),
      ({ db }) => db.update(tables.bills).set({ position: sql`'first'` }),
      async ({ db }) => {
        await db.insert(tables.events).values(event);
        await db.delete(tables.bills);
      },
    ];
    for (const work of refused) expect(await refusal(store, work), String(work)).toBe("refused");
    expect(await store.read.db.select().from(tables.events)).toEqual([]);
  });

  on("the reference tables hold the domain's codes", async (store) => {
    const { db, tables } = store.read;
    const [third] = await db
      .select()
      .from(tables.eventCodes)
      .where(eq(tables.eventCodes.code, "legislative.third_reading"));
    expect(third).toMatchObject({ phaseCode: "legislative", procedureCode: "statute" });
    const [hearing] = await db
      .select()
      .from(tables.eventCodes)
      .where(eq(tables.eventCodes.code, "beside.public_hearing"));
    expect(hearing).toMatchObject({ phaseCode: null, procedureCode: null });
    expect(
      (await db.select().from(tables.phases).orderBy(tables.phases.position)).map((row) => row.code),
    ).toEqual(["planning", "executive", "legislative", "completed", "ended"]);
  });
}
