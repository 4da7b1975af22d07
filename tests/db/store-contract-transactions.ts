/** The part of the store's contract about transactions: all or nothing, one writer at a time, and nothing beside it. */
import { expect } from "vitest";
import type { Reader } from "~db/store";
import { countBills, insertBill } from "../support/sample-rows";
import type { Connections, On } from "./store-contract";

async function currentVersion({ db, tables }: Reader): Promise<number> {
  const [row] = await db.select().from(tables.siteVersions);
  return row?.version ?? 0;
}

async function setVersion({ db, tables }: Reader, version: number): Promise<void> {
  await db
    .insert(tables.siteVersions)
    .values({ id: 1, version })
    .onConflictDoUpdate({ target: tables.siteVersions.id, set: { version } });
}

/** Lets everything else that is ready run first. */
const letOthersRun = () => new Promise((resolve) => setImmediate(resolve));

export function transactionsContract(on: On, connections: Connections): void {
  on("work that throws leaves nothing, and the store goes on", async (store) => {
    const failing = store.transaction(async (within) => {
      await insertBill(within, "half-done");
      await letOthersRun();
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await countBills(store.read)).toBe(0);
    await store.transaction((within) => insertBill(within, "done"));
    expect(await countBills(store.read)).toBe(1);
  });

  // With a single connection the outside waits for the transaction, so there is nothing to see.
  if (connections === "several") {
    on("nobody outside sees a transaction before it is kept", async (store) => {
      const { read } = store;
      await store.transaction(async (within) => {
        await insertBill(within, "unseen");
        expect(await countBills(read)).toBe(0);
        expect(await countBills(within)).toBe(1);
      });
      expect(await countBills(store.read)).toBe(1);
    });
  }

  if (connections === "several")
    on("a snapshot is of one instant and holds nobody up, whatever is written meanwhile", async (store) => {
      await store.transaction((within) => setVersion(within, 1));
      let goOn: () => void = () => undefined;
      const written = new Promise<void>((resolve) => (goOn = resolve));
      let begun: () => void = () => undefined;
      const reading = new Promise<void>((resolve) => (begun = resolve));
      const seen = store.snapshot(async (within) => {
        begun();
        await written;
        return currentVersion(within);
      });
      await reading;
      await store.transaction((within) => setVersion(within, 2));
      goOn();
      expect(await seen).toBe(1);
      expect(await store.snapshot(currentVersion)).toBe(2);
    });

  on("a snapshot writes nothing, and its handle is dead once it has ended", async (store) => {
    await expect(store.snapshot((within) => insertBill(within, "unwritten"))).rejects.toThrow();
    expect(await countBills(store.read)).toBe(0);
    const kept = await store.snapshot(async (within) => within);
    expect(() => kept.db.select()).toThrow("ended");
    await expect(store.snapshot(async () => store.read)).rejects.toThrow("Reading through the store");
  });

  on("of twenty that publish over the same version exactly one wins", async (store) => {
    const publish = (position: number) =>
      store.transaction(async (within) => {
        if ((await currentVersion(within)) !== 0) throw new Error("somebody else published first");
        await letOthersRun();
        await insertBill(within, `by-${position}`);
        await setVersion(within, 1);
      });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, position) => publish(position)));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    expect(await countBills(store.read)).toBe(1);
    expect(store.siteVersion()).toBe(1);
  });

  on("of twenty that each add one, none is lost", async (store) => {
    const addOne = () =>
      store.transaction(async (within) => {
        const before = await currentVersion(within);
        await letOthersRun();
        await setVersion(within, before + 1);
      });
    await Promise.all(Array.from({ length: 20 }, addOne));
    expect(store.siteVersion()).toBe(20);
  });

  on(
    "the site's version is 0 at first, changes when a transaction is kept and not when it is not",
    async (store) => {
      expect(store.siteVersion()).toBe(0);
      await store.transaction((within) => setVersion(within, 41));
      expect(store.siteVersion()).toBe(41);
      const failing = store.transaction(async (within) => {
        await setVersion(within, 42);
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(store.siteVersion()).toBe(41);
    },
  );

  on("a transaction inside a transaction is refused", async (store) => {
    const nested = store.transaction(() => store.transaction(async () => undefined));
    await expect(nested).rejects.toThrow("Beginning a transaction inside a transaction");
  });

  on(
    "reading through the store inside a transaction is refused, and allowed again after it",
    async (store) => {
      const reading = store.transaction(async (within) => {
        await insertBill(within, "gone");
        await countBills(store.read);
      });
      await expect(reading).rejects.toThrow("Reading through the store inside a transaction");
      expect(await countBills(store.read)).toBe(0);
    },
  );

  on("a transaction's handle is dead once it has ended", async (store) => {
    const kept = await store.transaction(async (within) => within);
    await expect(insertBill(kept, "too-late")).rejects.toThrow("This transaction has ended");
    expect(await countBills(store.read)).toBe(0);
  });
}
