/** 電信管理法 followed by mail, browser, feed and calendar: one published third reading is one item in each, a minor edit none. */
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { putChange, type ChangeInput } from "~/commands/change-sets/put-change";
import { startChangeSet } from "~/commands/change-sets/start-change-set";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import type { ChangeWeight } from "~/domain/desk/change-set-states";
import { openMailServer } from "~/mail/mail-server";
import { makePushSender } from "~/push/push-sender";
import { noteNews } from "~/web/background/note-news";
import { sendDueMails } from "~/web/background/send-mails";
import { sendDuePushes } from "~/web/background/send-pushes";
import { createLog } from "~/web/log";
import { origin, useBuiltSite } from "../../support/built-site";
import { later, newEvent, now, on, valueOf } from "../../support/desk/desk";
import { addPeople, type People } from "../../support/desk/people";
import { testKeys } from "../../support/desk/test-keys";
import { readAtom, readCalendar } from "../../support/follow/feed-readers";
import { openTestMailServer } from "../../support/follow/mail-server";
import { created, openPushBrowser, openPushService, readVapid } from "../../support/follow/push-browser";
import { readMail } from "../../support/follow/read-mail";
import { testPush, testPushKey } from "../../support/follow/test-push";

let clock = now;
const site = useBuiltSite(() => ({ now: clock }));
const slug = "telecommunications-management-act";
const reading = {
  bill: slug,
  on: "2019-05-31",
  stage: "legislative.third_reading",
  sources: [{ source: "ly-law-system", at: "108卷060期4703號四冊 464頁", grade: "official" }],
};

async function publish(people: People, weight: ChangeWeight, change: Partial<ChangeInput>): Promise<void> {
  const store = site.store();
  const set = valueOf(await startChangeSet(store, people.author, { title: "院會", weight }, clock));
  const input = { ...newEvent, billSlug: slug, ...on(set), ...change };
  const filled = valueOf(await putChange(store, people.author, input, clock));
  const submitted = valueOf(await submitChangeSet(store, people.author, on(filled), clock));
  valueOf(await publishChangeSet(store, people.reviewer, on(submitted), clock));
}

/** The key of the bill's one standing event of a stage. */
async function keyOf(stage: string): Promise<string> {
  const { db, tables } = site.store().read;
  const { events, bills } = tables;
  const rows = await db
    .select({ id: events.id, retractedAt: events.retractedAt })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(and(eq(bills.slug, slug), eq(events.code, stage)));
  return String(rows.find(({ retractedAt }) => retractedAt === null)!.id);
}

async function read() {
  const body = async (file: string) => (await site.ask(`/bills/${slug}/${file}`)).text();
  return {
    feed: readAtom(await body("feed.atom")).entries,
    calendar: readCalendar(await body("calendar.ics")),
  };
}

test("one third reading is one entry, one day, one mail and one notification, though both servers die half-way; a minor edit none", async () => {
  const people = await addPeople(site.store());
  // The reading as if it had not been recorded yet.
  const targetKey = await keyOf("legislative.third_reading");
  await publish(people, "minor", { action: "retract", targetKey, billSlug: null, reason: "重錄" });
  const before = await read();

  const asked = await site.ask(`/follow?kind=bill&key=${slug}`, {
    method: "POST",
    body: new URLSearchParams({ address: "reader@example.org", frequency: "at_once" }),
  });
  expect(asked.headers.get("location")).toBe("/follow/asked");
  const server = await openTestMailServer({ answer: (number) => (number === 2 ? "die" : null) });
  const mailing = { from: server.settings.from, open: () => openMailServer(server.settings, 5_000) };
  // It took the first message, and its answer was lost.
  const service = openPushService((number) => (number === 1 ? null : created));
  const browser = openPushBrowser();
  const subject = "https://lawtrail.example";
  const send = makePushSender({ key: testPushKey, subject, deliver: service.deliver, now: () => clock });
  const pushing = { services: testPush.services, send };
  const run = async (minutes: number) => {
    clock = later(minutes);
    await noteNews(site.store(), clock);
    const parts = { store: site.store(), keys: testKeys, origin, log: createLog("silent"), now: () => clock };
    const halt = { stopping: () => false, cut: new AbortController().signal };
    await sendDueMails({ ...parts, mailing }, halt);
    await sendDuePushes({ ...parts, pushing }, halt);
  };
  const { endpoint, p256dh, auth } = browser;
  const began = await site.ask("/follow/browser/subscription", {
    method: "POST",
    body: new URLSearchParams({ intent: "start", kind: "bill", key: slug, endpoint, p256dh, auth }),
  });
  expect(began.status).toBe(200);
  await run(1);
  const link = /http\S+\/follow\/confirm\/\S+/.exec(readMail(server.received[0]!.source).text)![0];
  expect((await site.ask(link.slice(origin.length), { method: "POST", body: "" })).status).toBe(303);

  clock = later(2);
  await publish(people, "major", { content: reading });
  await run(3);
  const afterReading = await read();
  await publish(people, "minor", {
    action: "correct",
    baseRevision: 1,
    targetKey: await keyOf("legislative.third_reading"),
    content: { ...reading, document: "院總第1號" },
    reason: "補字號",
  });
  await run(10);
  await run(60);

  const told = server.received.slice(1).map(({ source }) => readMail(source));
  expect(new Set(told.map(({ headers }) => headers["message-id"])).size).toBe(1);
  expect(told.map(({ subject }) => subject)).toEqual(["電信管理法：三讀", "電信管理法：三讀"]);
  expect(told[0]!.text.split("\r\n")[0]).toMatch(/^電信管理法：108\.5\.31 三讀。 來源：/);

  expect(service.received.map((each) => each.endpoint)).toEqual([endpoint, endpoint]);
  const shown = service.received.map(({ body }) => browser.read(body));
  // The second takes the place of the first, at the service and in the browser.
  expect(new Set(shown.map(({ tag }) => tag)).size).toBe(1);
  expect(new Set(service.received.map(({ headers }) => headers["Topic"])).size).toBe(1);
  expect(shown[1]).toMatchObject({ title: "電信管理法", url: `/bills/${slug}` });
  expect(shown[1]!.body).toMatch(/^108\.5\.31 三讀。 來源：/);
  const { aud } = readVapid(service.received[1]!.headers["Authorization"]!, testPushKey.publicKey);
  expect(aud).toBe("https://fcm.googleapis.com");

  const { feed, calendar } = await read();
  const ids = new Set(before.feed.map(({ id }) => id));
  const fresh = feed.filter(({ id }) => !ids.has(id));
  expect(fresh.map(({ title }) => title)).toEqual(["電信管理法：三讀"]);
  expect(feed.map(({ id }) => id)).toEqual(afterReading.feed.map(({ id }) => id));
  const days = (entries: typeof calendar) => entries.filter(({ summary }) => summary.includes("三讀"));
  expect(days(before.calendar)).toEqual([]);
  expect(days(calendar)).toHaveLength(1);
  expect(days(calendar)[0]!.on).toBe("2019-05-31");
});
