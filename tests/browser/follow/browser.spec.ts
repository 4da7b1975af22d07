/**
 * Following in a real browser. Chromium without a window reaches no push service, so that its subscription is made by hand;
 * the page, its permission, the worker and the notification are the browser's own.
 */
import { createECDH, randomBytes, randomUUID } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { faultsOf } from "../sound-pages";

const page360 = { width: 360, height: 740 };
const address = "/follow/browser?kind=bill&key=telecommunications-management-act";

/** A subscription as the browser would have made it. @param host of its push service */
async function giveSubscriptions(context: BrowserContext, host = "fcm.googleapis.com"): Promise<void> {
  const keys = {
    p256dh: createECDH("prime256v1").generateKeys("base64url"),
    auth: randomBytes(16).toString("base64url"),
  };
  const endpoint = `https://${host}/fcm/send/${randomUUID()}`;
  await context.addInitScript(
    ({ endpoint, keys }) => {
      const bytes = (text: string) =>
        Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0))
          .buffer;
      const held = () => {
        const key = localStorage.getItem("subscribed");
        const options = { applicationServerKey: key && bytes(key), userVisibleOnly: true };
        const unsubscribe = async () => {
          localStorage.removeItem("subscribed");
          return true;
        };
        return { endpoint, options, toJSON: () => ({ endpoint, keys }), unsubscribe };
      };
      PushManager.prototype.getSubscription = async () =>
        (localStorage.getItem("subscribed") ? held() : null) as PushSubscription | null;
      PushManager.prototype.subscribe = async (options) => {
        localStorage.setItem("subscribed", options!.applicationServerKey as string);
        return held() as unknown as PushSubscription;
      };
    },
    { endpoint, keys },
  );
}

const status = (page: Page) => page.getByRole("status");

test("one press follows, another stops, and a page that is opened anew knows", async ({ page, context }) => {
  await page.setViewportSize(page360);
  await context.grantPermissions(["notifications"]);
  await giveSubscriptions(context);
  await page.goto(address);
  await expect(status(page)).toContainText("瀏覽器會問您");
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "在這個瀏覽器通知我" }).click();
  await expect(status(page)).toContainText("已開始追蹤");
  await page.reload();
  await expect(status(page)).toContainText("正在追蹤");
  await page.getByRole("button", { name: "不再通知" }).click();
  await expect(status(page)).toContainText("位址已經刪除");
  expect(await page.evaluate(() => localStorage.getItem("subscribed"))).toBeNull();
  await expect(page.getByRole("button", { name: "在這個瀏覽器通知我" })).toBeVisible();
});

test("a push service that this site does not know is said so where one looks, in the page's language", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["notifications"]);
  await giveSubscriptions(context, "push.evil.com");
  await page.goto(`/en${address}`);
  await page.getByRole("button", { name: "Notify me in this browser" }).click();
  await expect(status(page)).toContainText("does not know the push service");
  await expect(page.getByRole("button", { name: "Notify me in this browser" })).toBeVisible();
});

test("a browser that blocks notifications, has none, or does not reach its service is told what to do", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["notifications"]);
  await page.goto(address);
  // Without a subscription made by hand this Chromium has no service to reach.
  await page.evaluate(() => {
    PushManager.prototype.subscribe = () => Promise.reject(new DOMException("no", "AbortError"));
  });
  await page.getByRole("button", { name: "在這個瀏覽器通知我" }).click();
  await expect(status(page)).toContainText("推播服務登記");
  await page.addInitScript(() => {
    Object.defineProperty(Notification, "permission", { get: () => "denied" });
  });
  await page.reload();
  await expect(status(page)).toContainText("封鎖了本站的通知");
  await expect(page.getByRole("button", { name: "在這個瀏覽器通知我" })).toHaveCount(0);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "PushManager");
  });
  await page.reload();
  await expect(status(page)).toContainText("不能接收網頁通知");
  await expect(page.getByRole("link", { name: "改用電子郵件、訂閱來源或行事曆" })).toBeVisible();
});

test("what is pushed is shown once however often it comes, and leads to paths of this site only", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["notifications"]);
  await giveSubscriptions(context);
  await page.goto(address);
  const session = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    }),
  );
  await session.send("ServiceWorker.enable");
  await page.getByRole("button", { name: "在這個瀏覽器通知我" }).click();
  await expect(status(page)).toContainText("已開始追蹤");
  const push = async (words: object) =>
    session.send("ServiceWorker.deliverPushMessage", {
      origin: baseURL!,
      registrationId: await registered,
      data: JSON.stringify(words),
    });
  const shown = () =>
    page.evaluate(async () => {
      const notifications = await (await navigator.serviceWorker.ready).getNotifications();
      return notifications.map(({ title, body, tag, data }) => ({ title, body, tag, data: data as unknown }));
    });
  const words = {
    title: "電信管理法",
    body: "108.5.31 三讀。",
    lang: "zh-Hant-TW",
    tag: "one",
    url: "/bills/telecommunications-management-act",
    stop: { label: "取消追蹤", url: "/unsubscribe/x" },
  };
  await push(words);
  await expect.poll(shown).toHaveLength(1);
  await push({ ...words, body: "108.5.31 三讀。再一次" });
  await expect.poll(shown).toEqual([
    {
      title: "電信管理法",
      body: "108.5.31 三讀。再一次",
      tag: "one",
      data: { url: words.url, stop: words.stop.url },
    },
  ]);
  const paths = await context.serviceWorkers()[0]!.evaluate(() => {
    const { pathOf } = self as unknown as { pathOf: (address: unknown) => string };
    const odd = ["https://evil.com/x", "//evil.com/x", "javascript:alert(1)", "\\\\evil.com", null, 7];
    return [pathOf("/bills/x?asof=2020-01-01"), ...odd.map(pathOf)];
  });
  expect(paths).toEqual(["/bills/x?asof=2020-01-01", "/", "/", "/", "/", "/", "/"]);
});

test("without script the page says so and leads to the other ways", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByText("沒有執行")).toBeVisible();
  await expect(page.getByRole("button", { name: "通知" })).toHaveCount(0);
  await context.close();
});

test("the page can be put on a home screen: its manifest has no fault, and its pictures are there", async ({
  page,
  context,
}) => {
  await page.goto(address);
  const client = await context.newCDPSession(page);
  const { url, errors, data } = await client.send("Page.getAppManifest");
  expect(new URL(url).pathname).toBe("/site.webmanifest");
  expect(errors).toEqual([]);
  const { icons } = JSON.parse(data!) as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of [...icons, { src: "/icon-180.png", sizes: "180x180" }]) {
    const size = await page.evaluate(async (src) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
});
