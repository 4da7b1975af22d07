/** A preview shows the site with a set applied, and leaves nothing behind. */
import { describe, expect, test } from "vitest";
import { previewChangeSet } from "~/commands/change-sets/preview-change-set";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { dumpOf } from "../../support/content/dump";
import { eventOf, now, openDesk } from "../../support/desk/desk";
import { engines } from "../../support/engines/engines";
import { at } from "../../support/histories";

describe.each(engines)("on %s", (_engine, open) => {
  test("a draft is read as if it were published, without what is unfinished, and nothing of it stays", async () => {
    const { store, ...desk } = await openDesk(await open());
    let set = await desk.begin();
    set = await desk.put(set, { content: eventOf("legislative.referred", "2017-06-20") });
    set = await desk.put(set, { content: eventOf("legislative.committee", "2017-07-01", { sources: [] }) });
    const before = await dumpOf(store);
    const codes = await previewChangeSet(store, set.setId, now, async (reader) => {
      const dossier = await findBillDossier(reader, "some-act", at("2026-11-25"));
      return dossier!.history.map(({ code }) => code);
    });
    expect(codes).toEqual(["legislative.first_reading", "legislative.referred"]);
    expect(await dumpOf(store)).toEqual(before);
  });

  test("what fails while it is shown fails, and nothing of it stays", async () => {
    const { store, ...desk } = await openDesk(await open());
    const set = await desk.put(await desk.begin(), {
      content: eventOf("legislative.referred", "2017-06-20"),
    });
    const before = await dumpOf(store);
    const shown = previewChangeSet(store, set.setId, now, () => Promise.reject(new Error("a page's fault")));
    await expect(shown).rejects.toThrow("a page's fault");
    expect(await dumpOf(store)).toEqual(before);
  });

  test("a set that is no more, or public already, shows the site as it is", async () => {
    const { store, ...desk } = await openDesk(await open());
    const set = await desk.published(now, eventOf("legislative.referred", "2017-06-20"));
    const count = (id: number) =>
      previewChangeSet(
        store,
        id,
        now,
        async ({ db, tables }) => (await db.select().from(tables.events)).length,
      );
    expect([await count(set.setId), await count(999)]).toEqual([2, 2]);
  });
});
