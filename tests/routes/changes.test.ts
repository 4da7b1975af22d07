import { expect, test } from "vitest";
import { useBuiltSite } from "../support/built-site";

const site = useBuiltSite();

test("the updates say when the site published what, in pages", async () => {
  const { status, text, html } = await site.read("/changes");
  expect(status).toBe(200);
  expect(text).toContain("民國115年11月23日 09:00");
  expect(html.match(/<tr>/g)!.length).toBe(51);
  expect((await site.read("/changes?page=2")).status).toBe(200);
  expect((await site.read("/changes?page=999")).status).toBe(404);
});

test("a correction appears as one record taken back and one published, and both times tell their story", async () => {
  const store = site.store();
  const at = "2026-11-24T02:00:00.000Z";
  await store.transaction(async ({ db, tables }) => {
    const { eq, and } = await import("drizzle-orm");
    const { events, eventSources, bills } = tables;
    const [bill] = await db.select().from(bills).where(eq(bills.slug, "vat-act-2016"));
    const [wrong] = await db
      .select()
      .from(events)
      .where(and(eq(events.billId, bill!.id), eq(events.code, "legislative.committee")));
    await db.update(events).set({ retractedAt: at }).where(eq(events.id, wrong!.id));
    const { id, ...rest } = wrong!;
    const [right] = await db
      .insert(events)
      .values({ ...rest, happenedOn: "2016-11-29", dayOrder: 1, recordedAt: at, correctsEventId: id })
      .returning({ id: events.id });
    await db
      .insert(eventSources)
      .values({ eventId: right!.id, position: 0, sourceKey: "ly-law-system", gradeCode: "official" });
  });
  const changes = await site.read("/changes");
  expect(changes.text).toContain("撤下");
  const now = await site.read("/bills/vat-act-2016?asof=2016-12-01");
  expect(now.text).toContain("105.11.29");
  expect(now.text).toContain("已更正");
  expect(now.text).not.toContain("105.11.30");
  const then = await site.read("/bills/vat-act-2016?asof=2016-12-01&known=2026-11-23");
  expect(then.text).toContain("105.11.30");
  expect(then.text).not.toContain("105.11.29");
  const instant = await site.read("/bills/vat-act-2016?asof=2016-12-01&known=2026-11-24T01:59:59.999Z");
  expect(instant.text).toContain("105.11.30");
});
