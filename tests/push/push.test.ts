/** What is pushed: readable by the one browser, signed by this site, short; and keys that no browser makes. */
import { expect, test } from "vitest";
import { knownPushServices } from "~/domain/follow/push/push-services";
import type { NewsItem } from "~/domain/follow/news";
import { pushKeyOf } from "~/identity/push-key";
import { packBrowserAddress, parseBrowserAddress, unpackBrowserAddress } from "~/push/browser-address";
import { buildPush, mostOfPayload, packPush } from "~/push/build-push";
import { mayPush } from "~/push/push-offer";
import { makePushSender, subjectOf } from "~/push/push-sender";
import { testKeys } from "../support/desk/test-keys";
import { openPushBrowser, openPushService, readVapid } from "../support/follow/push-browser";
import { testPushKey } from "../support/follow/test-push";

const now = new Date("2026-11-24T04:00:00.000Z");
const browser = openPushBrowser();
const message = { payload: JSON.stringify({ title: "電信管理法" }), topic: "a".repeat(32) };
const sender = (deliver: Parameters<typeof makePushSender>[0]["deliver"]) =>
  makePushSender({ key: testPushKey, subject: "https://lawtrail.example", deliver, now: () => now });

test("the site's key is the same at every start, and another site's is another", () => {
  expect(pushKeyOf(testKeys)).toEqual(testPushKey);
  expect(Buffer.from(testPushKey.publicKey, "base64url")).toHaveLength(65);
  expect(pushKeyOf({ box: testKeys.form }).publicKey).not.toBe(testPushKey.publicKey);
});

test("a message is read by its browser alone, and its token names the service and the site", async () => {
  const service = openPushService();
  expect(await sender(service.deliver)(browser, message)).toEqual({ sent: true });
  const [{ endpoint, headers, body } = { endpoint: "", headers: {}, body: Buffer.alloc(0) }] =
    service.received;
  expect(endpoint).toBe(browser.endpoint);
  expect(browser.read(body)).toEqual({ title: "電信管理法" });
  expect(() => openPushBrowser().read(body)).toThrow();
  expect(headers).toMatchObject({ "Content-Encoding": "aes128gcm", TTL: "604800", Topic: message.topic });
  const claims = readVapid(headers["Authorization"]!, testPushKey.publicKey);
  expect(claims).toMatchObject({ aud: "https://fcm.googleapis.com", sub: "https://lawtrail.example" });
  expect(claims.exp - Date.now() / 1000).toBeLessThan(86_400);
});

test("what a service answers is sent, gone, busy for as long as it says, or refused", async () => {
  const answers = [
    [201, null, { sent: true }],
    [404, null, "gone"],
    [410, null, "gone"],
    [429, "120", { sent: false, step: "push_busy", number: 429, waitSeconds: 120 }],
    [
      503,
      "Tue, 24 Nov 2026 05:00:00 GMT",
      { sent: false, step: "push_busy", number: 503, waitSeconds: 3600 },
    ],
    [500, "soon", { sent: false, step: "push_busy", number: 500 }],
    ...[301, 400, 401, 403, 413].map(
      (status) => [status, null, { sent: false, step: "push_refused", number: status }] as const,
    ),
  ] as const;
  for (const [status, retryAfter, sending] of answers) {
    const { deliver } = openPushService(() => ({ status, retryAfter }));
    expect(await sender(deliver)(browser, message), String(status)).toEqual(sending);
  }
  const silent = openPushService(() => null);
  expect(await sender(silent.deliver)(browser, message)).toEqual({
    sent: false,
    step: "push_connect",
    number: null,
  });
});

test("keys that no browser makes are refused: cut short, compressed, beside the curve, of zeros", () => {
  const parse = (keys: object) => parseBrowserAddress({ ...browser, ...keys }, knownPushServices);
  const point = Buffer.from(browser.p256dh, "base64url");
  const text = (bytes: Buffer) => bytes.toString("base64url");
  const beside = Buffer.from(point);
  beside[64]! ^= 1;
  for (const p256dh of [
    "",
    text(point.subarray(0, 64)),
    text(Buffer.concat([point, Buffer.alloc(1)])),
    text(Buffer.concat([Buffer.from([2]), point.subarray(1, 33)])),
    text(Buffer.concat([Buffer.from([6]), point.subarray(1)])),
    text(beside),
    text(Buffer.concat([Buffer.from([4]), Buffer.alloc(64)])),
    text(Buffer.alloc(65)),
    `${browser.p256dh}\u0000`,
    "ä".repeat(87),
  ])
    expect(parse({ p256dh })).toMatchObject({ problem: { code: "follow.push_keys" } });
  for (const auth of ["", "x", text(Buffer.alloc(15)), text(Buffer.alloc(17)), `${browser.auth}!`])
    expect(parse({ auth })).toMatchObject({ problem: { code: "follow.push_keys" } });
  expect(parse({ p256dh: `${browser.p256dh}=` })).toMatchObject({ ok: true });
  const kept = packBrowserAddress(browser);
  expect(unpackBrowserAddress(kept, knownPushServices)?.endpoint).toBe(browser.endpoint);
  expect(unpackBrowserAddress(kept, ["push.example.org"])).toBeNull();
  expect(unpackBrowserAddress("reader@example.org", knownPushServices)).toBeNull();
});

const item = (title: string, lines: number): NewsItem => ({
  key: "set-1/x",
  at: "2026-11-24T04:00:00.000Z" as NewsItem["at"],
  weight: "correction",
  bill: { slug: "some-act", title: { zh: title, en: title } },
  events: Array.from({ length: lines }, () => ({
    code: "legislative.third_reading" as const,
    date: { on: "2019-05-31", precision: "day" } as NewsItem["events"][number]["date"],
    verbatim: null,
    action: "record",
    sources: [],
  })),
  records: [],
});

test("a notification says which bill, what happened and where to read on, and stays short whatever is on record", () => {
  const about = { token: "t".repeat(43), tag: "tag" };
  const one = buildPush("zh-Hant", [item("某法", 1)], about);
  expect(one).toMatchObject({ title: "某法", lang: "zh-Hant-TW", url: "/bills/some-act", tag: "tag" });
  expect(one.body).toContain("三讀");
  expect(one.stop).toEqual({ label: "取消追蹤", url: `/unsubscribe/${about.token}` });
  const two = buildPush("en", [item("Some Act", 1), item("Other Act", 1)], about);
  expect(two.title).toMatch(/^Some Act.*and 1 more$/);
  expect([two.url, two.stop.url]).toEqual(["/en/changes", `/en/unsubscribe/${about.token}`]);
  const long = packPush(buildPush("zh-Hant", [item("極".repeat(3000), 500)], about));
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(mostOfPayload);
});

test("only sites that browsers trust may push, and whom a service may write to is no made-up address", () => {
  expect(["https://a.example", "http://localhost:3000", "http://127.0.0.1"].map(mayPush)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["http://a.example", "http://localhost.evil.com"].map(mayPush)).toEqual([false, false]);
  expect(subjectOf("https://a.example", null)).toBe("https://a.example");
  expect(subjectOf("https://a.example", "no-reply@a.example")).toBe("mailto:no-reply@a.example");
});
