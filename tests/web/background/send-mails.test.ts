/** Sending against a real mail server that refuses, hangs, drips and dies: nothing is lost, nothing waits for it. */
import { expect, test } from "vitest";
import type { MailSettings } from "~/mail/mail-settings";
import { openMailServer } from "~/mail/mail-server";
import { noteNews } from "~/web/background/note-news";
import { sendDueMails } from "~/web/background/send-mails";
import { createLog } from "~/web/log";
import { countMails, listMails } from "~db/queries/follow/mails";
import type { Store } from "~db/store";
import { eventOf, later, now, openDesk } from "../../support/desk/desk";
import { testKeys } from "../../support/desk/test-keys";
import { openTestStore } from "../../support/engines/migrated-file";
import { ask, follow, publish } from "../../support/follow/followed";
import { nowhere, openBareServer, openTestMailServer } from "../../support/follow/mail-server";
import { readMail } from "../../support/follow/read-mail";

const reading = eventOf("legislative.third_reading", "2017-06-30");
const origin = "https://lawtrail.example";
const neverEnds = { stopping: () => false, cut: new AbortController().signal };

async function sendAt(store: Store, settings: MailSettings, at: Date, timeLimit = 10_000): Promise<void> {
  const mailing = { from: settings.from, open: () => openMailServer(settings, timeLimit) };
  const parts = { store, keys: testKeys, origin, log: createLog("silent"), now: () => at, mailing };
  await sendDueMails(parts, neverEnds);
}

test("a mail says in its subject and first line what changed, with its source, and stops with one click", async () => {
  const server = await openTestMailServer();
  const desk = await openDesk(await openTestStore());
  const { store } = desk;
  const { confirm, unsubscribe } = await follow(store, {}, now);
  await publish(desk, "major", later(1), reading);
  await noteNews(store, later(2));
  await sendAt(store, server.settings, later(2));
  // Confirmed already, its link is not sent any more.
  expect(server.received).toHaveLength(1);
  expect(server.received[0]!.to).toEqual(["reader@example.org"]);
  const { subject, headers, text, html } = readMail(server.received[0]!.source);
  expect(subject).toBe("某法草案：三讀");
  expect(text.split("\r\n")[0]).toBe("某法草案：106.6.30 三讀。 來源：公報 第1頁");
  expect(text).toContain(`${origin}/bills/some-act`);
  expect(text).toContain(`${origin}/unsubscribe/${unsubscribe}`);
  expect(text).not.toContain(confirm);
  expect(html).toContain(`<a href="${origin}/bills/some-act">`);
  expect(headers).toMatchObject({
    "list-unsubscribe": `<${origin}/unsubscribe/${unsubscribe}>`,
    "list-unsubscribe-post": "List-Unsubscribe=One-Click",
    "auto-submitted": "auto-generated",
    "message-id": expect.stringMatching(/^<[0-9a-f]{32}@lawtrail\.example>$/),
  });
  await sendAt(store, server.settings, later(999));
  expect(server.received).toHaveLength(1);
  expect(await countMails(store.read)).toEqual({ waiting: 0, sent: 1, dead: 0 });
});

test("the mail to confirm is in the language of whoever asked, with the link and no unsubscribing", async () => {
  const server = await openTestMailServer();
  const { store } = await openDesk(await openTestStore());
  const { confirm } = await ask(store, { language: "en", kind: "search", key: "某法 \u2028草案" }, now);
  await sendAt(store, server.settings, later(1));
  const { subject, headers, text } = readMail(server.received[0]!.source);
  expect(subject).toBe("Please confirm: follow bills found by “某法 草案”");
  expect(text).toContain(`${origin}/en/follow/confirm/${confirm}`);
  expect(headers).not.toHaveProperty("list-unsubscribe");
});

test("a server that dies after the message came gets it again with the same Message-ID", async () => {
  const server = await openTestMailServer({ answer: (number) => (number === 1 ? "die" : null) });
  const desk = await openDesk(await openTestStore());
  await follow(desk.store, {}, now);
  await publish(desk, "major", later(1), reading);
  await noteNews(desk.store, later(2));
  await sendAt(desk.store, server.settings, later(2));
  expect(await countMails(desk.store.read)).toMatchObject({ waiting: 1, sent: 0 });
  await sendAt(desk.store, server.settings, later(3));
  const [first, second, ...more] = server.received.map(
    ({ source }) => readMail(source).headers["message-id"],
  );
  expect(first).toBe(second);
  expect(more).toEqual([]);
  expect(await countMails(desk.store.read)).toMatchObject({ waiting: 0, sent: 1 });
});

test("an address that is refused for good is given up, and the others get their mail on the same run", async () => {
  const server = await openTestMailServer({
    onRcptTo: ({ address }, _session, callback) =>
      callback(
        address.startsWith("gone")
          ? Object.assign(new Error(`No ${address}`), { responseCode: 550 })
          : address.startsWith("full")
            ? Object.assign(new Error("Later"), { responseCode: 452 })
            : null,
      ),
  });
  const { store } = await openDesk(await openTestStore());
  for (const name of ["gone", "full", "well"]) await ask(store, { address: `${name}@example.org` }, now);
  await sendAt(store, server.settings, later(1));
  expect(server.received.map(({ to }) => to)).toEqual([["well@example.org"]]);
  expect(await listMails(store.read, "dead")).toMatchObject([{ problem: "address 550", tries: 1 }]);
  expect(await listMails(store.read, "waiting")).toMatchObject([
    { problem: "address 452", nextTryAt: later(2).toISOString() },
  ]);
});

test("a server that hangs, drips, refuses or is not there costs one time limit and keeps every mail", async () => {
  const hanging = await openBareServer(() => {});
  const dripping = await openBareServer((socket) => {
    const drip = setInterval(() => socket.write("2"), 20);
    socket.on("close", () => clearInterval(drip));
  });
  const leaving = await openBareServer((socket) => socket.end());
  const closed = await openBareServer((socket) => socket.end("421 Not now\r\n"));
  const { store } = await openDesk(await openTestStore());
  for (const name of ["a", "b", "c"]) await ask(store, { address: `${name}@example.org` }, now);
  let at = 1;
  const problems = [];
  for (const settings of [hanging, dripping, leaving, closed, nowhere]) {
    await sendAt(store, settings, later((at += 1000) / 1000), 300);
    const waiting = await listMails(store.read, "waiting");
    problems.push(waiting.flatMap(({ problem }) => problem ?? []).length);
    expect(waiting).toHaveLength(3);
  }
  // The first that failed ends the run, so that each server is asked once.
  expect(problems[0]).toBe(1);
  const server = await openTestMailServer();
  await sendAt(store, server.settings, later(600));
  expect(server.received).toHaveLength(3);
});

test("one connection carries mail after mail, and a login that is refused is tried again later", async () => {
  let connections = 0;
  const server = await openTestMailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onConnect: (_session, callback) => {
      connections += 1;
      callback();
    },
    onAuth: ({ username, password }, _session, callback) =>
      username === "site" && password === "right"
        ? callback(null, { user: username })
        : callback(Object.assign(new Error("No"), { responseCode: 535 })),
  });
  const { store } = await openDesk(await openTestStore());
  for (const name of ["a", "b", "c"]) await ask(store, { address: `${name}@example.org` }, now);
  const login = (pass: string) => ({ ...server.settings, login: { user: "site", pass } });
  await sendAt(store, login("wrong"), later(1));
  expect(connections).toBe(1);
  expect((await listMails(store.read, "waiting")).flatMap(({ problem }) => problem ?? [])).toEqual([
    "login 535",
  ]);
  await sendAt(store, login("right"), later(2));
  expect([connections, server.received.length]).toEqual([2, 3]);
});

test("a site that ends cuts the mail under way, and the mail goes out after the next start", async () => {
  const hanging = await openBareServer(() => {});
  const { store } = await openDesk(await openTestStore());
  await ask(store, {}, now);
  const cut = new AbortController();
  const mailing = { from: hanging.from, open: () => openMailServer(hanging) };
  const parts = { store, keys: testKeys, origin, log: createLog("silent"), now: () => now, mailing };
  const sending = sendDueMails(parts, { stopping: () => false, cut: cut.signal });
  await expect.poll(() => listMails(store.read, "waiting")).toMatchObject([{ tries: 1 }]);
  cut.abort();
  await sending;
  const server = await openTestMailServer();
  await sendAt(store, server.settings, later(1));
  expect(server.received).toHaveLength(1);
});
