import { expect, test } from "vitest";
import { unseal } from "~/identity/box";
import { createRateLimits } from "~/web/limits/rate-limits";
import { textOf, useBuiltSite } from "../../support/built-site";
import { testKeys } from "../../support/desk/test-keys";

const limits = createRateLimits();
const site = useBuiltSite(() => ({ limits }));
const post = (fields: Readonly<Record<string, string>>, address = "/report") =>
  site.ask(address, { method: "POST", body: new URLSearchParams(fields) });
const report = {
  about: "/bills/vat-act-2016?asof=2017-01-01",
  words: "三讀日期錯了",
  evidence: "公報",
  contact: "",
};
const countTickets = async () => {
  const { read, tables } = site.store();
  return (await read.db.select().from(tables.tickets)).length;
};

test("every public page leads to the form about that very page, in its language", async () => {
  for (const [address, link] of [
    ["/bills/vat-act-2016?asof=2017-01-01", "/report?about=%2Fbills%2Fvat-act-2016%3Fasof%3D2017-01-01"],
    ["/en/changes", "/en/report?about=%2Fen%2Fchanges"],
    ["/nowhere", "/report?about=%2Fnowhere"],
    ["/report?about=%2Fbills", '/report"'],
  ] as const)
    expect((await site.read(address)).html, address).toContain(`href="${link}`);
});

test("what cannot be kept comes back as it was typed, with what is wrong beside it, and nothing is kept", async () => {
  for (const [part, words] of [
    [{ words: "" }, null],
    [{ words: "x".repeat(4001) }, null],
    [{ words: "null\u0000byte" }, null],
    [{ evidence: "\u001b[31m" }, null],
    [{ contact: "nobody" }, "不像電子郵件地址"],
    [{ about: "//evil.example" }, "看不出是本站的哪一頁"],
    [{ about: "javascript:alert(1)" }, "看不出是本站的哪一頁"],
    [{ website: "spam.example" }, "這一欄請留空"],
  ] as const) {
    const response = await post({ ...report, ...part });
    const html = await response.text();
    expect(response.status, JSON.stringify(part).slice(0, 60)).toBe(422);
    expect(html).toContain("公報");
    expect(html).toContain('role="alert"');
    if (words) expect(textOf(html)).toContain(words);
  }
  expect(await countTickets()).toBe(0);
});

test("what was typed never becomes markup", async () => {
  const html = await (
    await post({ ...report, words: "<script>alert(1)</script>", contact: '"><svg onload=x>' })
  ).text();
  expect(html).not.toMatch(/<script>alert|<svg onload/);
});

test("a report gets a reference and a public state that tells neither its words nor its sender", async () => {
  const response = await post({ ...report, contact: "reader@example.org" });
  expect(response.status).toBe(303);
  const address = response.headers.get("Location")!;
  expect(address).toMatch(/^\/reports\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const { text, html } = await site.read(address);
  expect(text).toContain("已收到");
  expect(html).not.toMatch(/三讀日期錯了|reader@example|公報/);
  expect((await site.read(`/en${address}`)).text).toContain("received");

  const { read, tables } = site.store();
  const [ticket] = await read.db.select().from(tables.tickets);
  expect(ticket).toMatchObject({ words: "三讀日期錯了", stateCode: "received" });
  expect(ticket?.billId).not.toBeNull();
  expect(ticket?.contact).not.toContain("reader");
  expect(unseal(testKeys.box, ticket!.contact!)).toBe("reader@example.org");
  const [entry] = await read.db.select().from(tables.auditEntries);
  expect(entry).toMatchObject({ action: "ticket.reported", subject: "ticket:1", actor: null });
  expect(entry?.canonical).not.toMatch(/reader|\\u4e09/);
});

test("the sixth report of an hour from one network is refused with its words kept", async () => {
  const before = await countTickets();
  for (let turn = before; turn < 5; turn++) expect((await post(report)).status).toBe(303);
  const response = await post({ ...report, words: "第六則" });
  expect(response.status).toBe(429);
  expect(await response.text()).toContain("第六則");
  expect(await countTickets()).toBe(5);
});

test("a reference that nobody was given is not there", async () => {
  for (const reference of ["AAAA-AAAA-AAAA", "1", "%00", "x".repeat(300)])
    expect((await site.ask(`/reports/${reference}`)).status, reference).toBe(404);
});
