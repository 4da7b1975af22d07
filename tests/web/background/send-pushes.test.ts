/** Notifications against a push service that is busy, refuses, has forgotten the browser or is not there. */
import { expect, test } from "vitest";
import { followInBrowser } from "~/commands/follow/browser/follow-in-browser";
import { sendAgain } from "~/commands/follow/send-again";
import { stopFollowing } from "~/commands/follow/stop-following";
import { makeBrowserParts } from "~/identity/follow-tokens";
import { hashToken } from "~/identity/tokens";
import { packBrowserAddress } from "~/push/browser-address";
import type { DeliveryAnswer } from "~/push/deliver";
import { makePushSender } from "~/push/push-sender";
import { noteNews } from "~/web/background/note-news";
import { sendDueMails } from "~/web/background/send-mails";
import { sendDuePushes } from "~/web/background/send-pushes";
import { createLog } from "~/web/log";
import { countMails, listMails } from "~db/queries/follow/mails";
import type { Store } from "~db/store";
import { type Desk, eventOf, later, now, openDesk, valueOf } from "../../support/desk/desk";
import { testKeys } from "../../support/desk/test-keys";
import { openTestStore } from "../../support/engines/migrated-file";
import { publish } from "../../support/follow/followed";
import { openTestMailServer } from "../../support/follow/mail-server";
import { openMailServer } from "~/mail/mail-server";
import {
  created,
  openPushBrowser,
  openPushService,
  type PushBrowser,
} from "../../support/follow/push-browser";
import { testPush, testPushKey } from "../../support/follow/test-push";

const reading = eventOf("legislative.third_reading", "2017-06-30");
const halt = { stopping: () => false, cut: new AbortController().signal };
const busy = (status: number, retryAfter: string | null = null): DeliveryAnswer => ({ status, retryAfter });

async function follow(store: Store, browser: PushBrowser, language = "zh-Hant"): Promise<void> {
  const kept = { endpoint: browser.endpoint, packed: packBrowserAddress(browser) };
  const wanted = { kind: "bill", key: "some-act", language };
  valueOf(await followInBrowser(store, kept, wanted, makeBrowserParts(testKeys), now));
}

async function sendAt(
  store: Store,
  { deliver }: ReturnType<typeof openPushService>,
  at: Date,
  services = testPush.services,
) {
  const send = makePushSender({
    key: testPushKey,
    subject: "https://lawtrail.example",
    deliver,
    now: () => at,
  });
  const parts = { store, keys: testKeys, log: createLog("silent"), now: () => at };
  await sendDuePushes({ ...parts, pushing: { services, send } }, halt);
}

/** One browser, one third reading, noted. */
async function openNews(...browsers: readonly PushBrowser[]): Promise<Desk> {
  const desk = await openDesk(await openTestStore());
  for (const browser of browsers) await follow(desk.store, browser);
  await publish(desk, "major", later(1), reading);
  await noteNews(desk.store, later(2));
  return desk;
}

test("a notification is sent once, in the language of the page, and its link stops what it is about", async () => {
  const browser = openPushBrowser();
  const desk = await openDesk(await openTestStore());
  await follow(desk.store, browser);
  await follow(desk.store, browser, "en");
  await publish(desk, "major", later(1), reading);
  await noteNews(desk.store, later(2));
  const service = openPushService();
  await sendAt(desk.store, service, later(2));
  await sendAt(desk.store, service, later(60));
  expect(service.received).toHaveLength(1);
  const words = browser.read(service.received[0]!.body);
  expect(words).toMatchObject({ lang: "en", url: "/en/bills/some-act" });
  expect(words.body).toContain("Third reading");
  const token = words.stop.url.split("/").at(-1)!;
  expect(valueOf(await stopFollowing(desk.store, hashToken(token), later(61))).endedAt).toBeNull();
  const { db, tables } = desk.store.read;
  expect((await db.select().from(tables.followers)).map((row) => row.sealedAddress)).toEqual([null]);
  await publish(desk, "major", later(62), eventOf("legislative.to_president", "2017-07-05"));
  await noteNews(desk.store, later(63));
  await sendAt(desk.store, service, later(63));
  expect(service.received).toHaveLength(1);
});

test("mails are for the mail server and notifications for the push service, never the other way round", async () => {
  const { store } = await openNews(openPushBrowser());
  const server = await openTestMailServer();
  const mailing = { from: server.settings.from, open: () => openMailServer(server.settings) };
  const parts = { store, keys: testKeys, origin: "https://lawtrail.example", log: createLog("silent") };
  await sendDueMails({ ...parts, now: () => later(2), mailing }, halt);
  expect(server.received).toEqual([]);
  expect(await listMails(store.read, "waiting")).toMatchObject([{ channel: "push", tries: 0 }]);
  expect(await countMails(store.read, "mail")).toEqual({ waiting: 0, sent: 0, dead: 0 });
});

for (const status of [404, 410])
  test(`a browser that is gone (${status}) is forgotten with all that it followed`, async () => {
    const { store } = await openNews(openPushBrowser());
    await sendAt(
      store,
      openPushService(() => busy(status)),
      later(2),
    );
    const { db, tables } = store.read;
    const [follower] = await db.select().from(tables.followers);
    expect([follower!.addressKey, follower!.sealedAddress]).toEqual([null, null]);
    expect((await db.select().from(tables.subscriptions)).every(({ endedAt }) => endedAt !== null)).toBe(
      true,
    );
    expect((await db.select().from(tables.mails)).map(({ stateCode }) => stateCode)).toEqual(["dropped"]);
  });

test("a busy service is asked again when it said, at most a day later, and one that refuses is for the desk", async () => {
  const { store, people } = await openNews(openPushBrowser());
  await sendAt(
    store,
    openPushService(() => busy(429, "600")),
    later(2),
  );
  expect(await listMails(store.read, "waiting")).toMatchObject([
    { problem: "push_busy 429", nextTryAt: later(12).toISOString() },
  ]);
  await sendAt(
    store,
    openPushService(() => busy(503, "99999999")),
    later(12),
  );
  expect(await listMails(store.read, "waiting")).toMatchObject([
    { problem: "push_busy 503", nextTryAt: later(12 + 24 * 60).toISOString() },
  ]);
  await sendAt(
    store,
    openPushService(() => busy(403)),
    later(2000),
  );
  const [dead] = await listMails(store.read, "dead");
  expect(dead).toMatchObject({ problem: "push_refused 403", channel: "push", tries: 3 });
  valueOf(await sendAgain(store, people.reviewer, dead!.id, later(2001)));
  const service = openPushService();
  await sendAt(store, service, later(2001));
  expect([service.received.length, await countMails(store.read)]).toEqual([
    1,
    { waiting: 0, sent: 1, dead: 0 },
  ]);
});

test("a service that does not answer holds up its own browsers alone, and one taken off the list is not called", async () => {
  const names = Array.from({ length: 20 }, (_, index) => `https://fcm.googleapis.com/fcm/send/${index}`);
  const apple = openPushBrowser("https://web.push.apple.com/one");
  const { store } = await openNews(...names.map((name) => openPushBrowser(name)), apple);
  const asked: string[] = [];
  const deliver = async ({ endpoint }: { endpoint: string }) => {
    asked.push(new URL(endpoint).host);
    return endpoint.startsWith("https://fcm") ? null : created;
  };
  await sendAt(store, { received: [], deliver }, later(2));
  expect(asked.filter((host) => host === "fcm.googleapis.com").length).toBeLessThanOrEqual(8);
  expect(asked).toContain("web.push.apple.com");
  expect(await countMails(store.read)).toEqual({ waiting: 20, sent: 1, dead: 0 });
  const service = openPushService();
  await sendAt(store, service, later(4), ["push.example.org"]);
  expect([service.received.length, await countMails(store.read)]).toEqual([
    0,
    { waiting: 0, sent: 1, dead: 0 },
  ]);
});
