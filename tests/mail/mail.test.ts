import { expect, test } from "vitest";
import type { NewsItem } from "~/domain/follow/news";
import { buildConfirmation, buildNews, type MailFrame } from "~/mail/build-mail";
import { composeMail, messageIdOf } from "~/mail/compose-mail";
import { oneLine } from "~/mail/mail";
import { parseSender, parseSmtpUrl } from "~/mail/mail-settings";
import { instant } from "../support/histories";
import { day } from "../support/histories";
import { readMail } from "../support/follow/read-mail";

const origin = "https://lawtrail.example";
const frame: MailFrame = { language: "zh-Hant", origin, what: "《某法》", frequency: "weekly" };
const item = (title: string, more: Partial<NewsItem> = {}): NewsItem => ({
  key: "set-1/some-act",
  at: instant("2026-11-25T02:00:00.000Z"),
  weight: "major",
  bill: { slug: "some-act", title: { zh: title, en: title } },
  events: [
    {
      code: "legislative.third_reading",
      date: { precision: "day", on: day("2017-06-30") },
      verbatim: null,
      action: "record",
      sources: [],
    },
  ],
  records: [],
  ...more,
});
const envelope = { from: "no-reply@lawtrail.example", to: "reader@example.org" };
const compose = async (mail: Parameters<typeof composeMail>[0]) =>
  (await composeMail(mail, envelope, { key: "news/1/x", origin })).toString();

test("nothing that a record or a person says can end a header or become HTML", async () => {
  const title = '惡法\r\nBcc: everybody@example.org\r\n\r\n<script>alert("1")</script>';
  const news = await compose(buildNews(frame, [item(title)], "token"));
  const asked = await compose(buildConfirmation({ ...frame, what: title }, "token"));
  for (const source of [news, asked]) {
    const { headers, subject, html } = readMail(source);
    expect(headers).not.toHaveProperty("bcc");
    expect(subject).toContain("惡法 Bcc: everybody@example.org");
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
    expect(headers["to"]).toBe("reader@example.org");
  }
  expect(oneLine("a\u0085b\u2028 c\u0000")).toBe("a b c");
});

test("a digest names the first of its items and says how many more there are", () => {
  const items = [item("甲法"), item("乙法", { key: "set-2/b" }), item("丙法", { key: "set-3/c" })];
  expect(buildNews(frame, items, "t").subject).toBe("甲法：三讀，另有 2 則進展");
  expect(buildNews({ ...frame, language: "en" }, items.slice(0, 1), "t").subject).toBe("甲法: Third reading");
});

test("a correction says in the first line that it is one; a change without an event where the sources are", () => {
  const first = (more: Partial<NewsItem>) => buildNews(frame, [item("甲法", more)], "t").paragraphs[0]!.text;
  expect(first({ weight: "correction" })).toBe("甲法：更正 106.6.30 三讀。");
  const records = [{ subject: "round", action: "record", key: "r", answer: null }] as const;
  expect(first({ events: [], records })).toBe("甲法：意見徵集（新增）。來源列在法案頁。");
});

test("a Message-ID is made of the mail's key alone", () => {
  expect(messageIdOf("news/1/x", origin)).toBe(messageIdOf("news/1/x", origin));
  expect(messageIdOf("news/1/x", origin)).not.toBe(messageIdOf("news/2/x", origin));
});

test("where mails are handed over is one address, and from whom is another", () => {
  expect(parseSmtpUrl("smtp://me:p%40ss@mail.example")).toEqual({
    host: "mail.example",
    port: 587,
    secure: false,
    login: { user: "me", pass: "p@ss" },
  });
  expect(parseSmtpUrl("smtps://[::1]:2465")).toMatchObject({
    host: "::1",
    port: 2465,
    secure: true,
    login: null,
  });
  for (const wrong of [
    "http://mail.example",
    "mail.example:25",
    "smtp://",
    "smtp://a/b",
    "smtp://a?b=c",
    "smtp://%zz:x@a",
  ])
    expect(parseSmtpUrl(wrong), wrong).toBeNull();
  expect(parseSender("no-reply@lawtrail.example")).toBe("no-reply@lawtrail.example");
  expect(parseSender("Lawtrail <no-reply@lawtrail.example>")).toBeNull();
});
