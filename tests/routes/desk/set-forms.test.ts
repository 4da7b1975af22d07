/** What the desk's forms say beside their fields: moves, places, numbers; which form of a set's page was posted. */
import { expect, test } from "vitest";
import { useBuiltSite } from "../../support/built-site";
import { deskPagesOf } from "../../support/desk/desk-pages";

const site = useBuiltSite();
const { somebody, get, begin, step } = deskPagesOf(site);

const bill = "telecommunications-management-act";
const event = {
  bill,
  on: "1060616",
  precision: "day",
  stage: "beside.notice_closed",
  source0: "ly-law-system",
  grade0: "official",
};
/** The act is in force: nothing leads from there back to a committee. */
const unusual = { ...event, on: "113.1.2", stage: "legislative.committee" };

async function open() {
  const author = await somebody("author");
  const set = await begin(author, "一件");
  return { author, set, page: `${set}/changes/new` };
}

test("an unusual move without a reason comes back with the error beside the reason, and with one it is kept", async () => {
  const { author, set, page } = await open();
  const refused = await step(author, page, unusual);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('id="field-unusualZh-problem"');
  expect(refused.html).toContain('href="#field-unusualZh"');
  const half = await step(author, page, { ...unusual, unusualZh: "重付審查" });
  expect(half.html).toContain('id="field-unusualEn-problem"');
  const kept = await step(author, page, { ...unusual, unusualZh: "重付審查", unusualEn: "Sent back" });
  expect(kept.status).toBe(303);
  expect((await get(author, set)).text).toContain("重付審查");
});

test("an event before it in the set counts: what follows from it needs no reason", async () => {
  const { author, page } = await open();
  const first = { ...unusual, unusualZh: "重付審查", unusualEn: "Sent back" };
  expect((await step(author, page, first)).status).toBe(303);
  const next = { ...unusual, on: "113.1.3", stage: "legislative.reported" };
  expect((await step(author, page, next)).status).toBe(303);
});

test("a sitting day asks for the reason of an unusual move in the bill's own row", async () => {
  const author = await somebody("author");
  const sitting = {
    title: "院會",
    on: "113.1.2",
    source0: "ly-law-system",
    grade0: "official",
    [`pick.${bill}`]: "on",
    [`stage.${bill}`]: "legislative.committee",
  };
  const address = `/desk/sitting?q=${bill}`;
  expect((await get(author, address)).html).not.toContain("unusualZh");
  const refused = await step(author, address, sitting);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain(`id="field-unusualZh.${bill}-problem"`);
  const reasons = { [`unusualZh.${bill}`]: "重付審查", [`unusualEn.${bill}`]: "Sent back" };
  const made = await step(author, address, { ...sitting, ...reasons });
  expect(made.status).toBe(303);
  expect((await get(author, made.location)).text).toContain("重付審查");
});

test("a place in the gazette is put together from its parts, and taken apart again when it is edited", async () => {
  const { author, set, page } = await open();
  const gazette = { volume0: "106", issue0: "５７", number0: "4459", book0: "1", pages0: "71–73" };
  expect((await step(author, page, { ...event, ...gazette })).status).toBe(303);
  const { text, html } = await get(author, set);
  expect(text).toContain("106卷57期4459號一冊 71-73頁");
  const form = await get(author, new RegExp(`${set}/changes/\\d+`).exec(html)![0]);
  expect(form.html).toMatch(/name="pages0"[^>]*value="71-73"/);
  expect(form.html).toMatch(/name="at0"[^>]*value=""/);
  const refused = await step(author, page, { ...event, volume0: "106" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('id="field-issue0-problem"');
});

test("a document number is echoed as it is read, with whose it is, on the form and on the card", async () => {
  const { author, set, page } = await open();
  const number = { ...event, document: "華總一義字第 １０７００１２５３５１ 號" };
  const back = await step(author, page, { ...number, on: "" });
  expect(back.text).toContain("讀作：華總一義字第10700125351號（總統令，民國107年）");
  expect((await step(author, page, number)).status).toBe(303);
  expect((await get(author, set)).text).toContain("讀作：華總一義字第10700125351號（總統令，民國107年）");
});

test("a number of another form is asked about once, and kept with its reason", async () => {
  const { author, set, page } = await open();
  const ministry = { ...event, document: "經科字第10803461430號" };
  const asked = await step(author, page, ministry);
  expect(asked.status).toBe(422);
  expect(asked.html).toContain('id="field-document-problem"');
  expect(asked.html).toContain('name="reason"');
  expect((await step(author, page, { ...ministry, reason: "經濟部的令" })).status).toBe(303);
  expect((await get(author, set)).text).toContain("內容齊備");
});

test("a source is entered with its own kind, such as the agenda of a sitting", async () => {
  const { author, set } = await open();
  const put = await step(author, `${set}/changes/new?subject=source`, {
    key: "agenda-9-4-8",
    kind: "sitting_agenda",
    titleZh: "議程",
    titleEn: "Agenda",
    publisherZh: "立法院",
    publisherEn: "Legislative Yuan",
    readOn: "115.11.24",
  });
  expect(put.status).toBe(303);
  const { text } = await get(author, set);
  expect(text).toContain("院會議程");
  expect(text).toContain("內容齊備");
});

test("a step that is refused marks the field of its own form and no other", async () => {
  const { author, set, page } = await open();
  expect((await step(author, page, event)).status).toBe(303);
  expect((await step(author, set, { do: "submit" })).status).toBe(303);
  const reviewer = await somebody("reviewer");
  const refused = await step(reviewer, set, { do: "return", note: "" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('id="field-return-note-problem"');
  expect(refused.html).toContain('href="#field-return-note"');
  expect(refused.html.match(/aria-invalid/g)).toHaveLength(1);
  const ids = [...refused.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("words typed into one step stay there and are not put into another", async () => {
  const { author, set } = await open();
  const late = await step(author, set, { do: "withdraw", version: "7", note: "不用了" });
  expect(late.status).toBe(409);
  expect(late.html.match(/不用了/g)).toHaveLength(1);
  expect(late.html).toMatch(/id="field-withdraw-note"[^>]*>[^<]*不用了/);
});

test("a set that is withdrawn and a second look carry a note", async () => {
  const { author, set } = await open();
  expect((await step(author, set, { do: "withdraw", note: "重複了" })).status).toBe(303);
  expect((await get(author, set)).text).toContain("重複了");

  const alone = await somebody("reviewer");
  const urgent = await begin(alone, "緊急", "minor");
  expect((await step(alone, `${urgent}/changes/new`, event)).status).toBe(303);
  const published = await step(alone, urgent, { do: "publishAlone", reason: "不能等" });
  expect(published.status).toBe(303);
  const second = await somebody("reviewer");
  expect((await get(second, urgent)).html).toContain('id="field-lookAgain-note"');
  expect((await step(second, urgent, { do: "lookAgain", note: "核對過公報" })).status).toBe(303);
  expect((await get(second, urgent)).text).toContain("核對過公報");
});

test("change sets are found by words, author and state, and paged by plain links that keep all three", async () => {
  const author = await somebody("author");
  const id = author.actor.staffId;
  for (let number = 1; number <= 31; number += 1) await begin(author, `分頁 ${number}`);
  await begin(author, "Budget 100%");
  const first = await get(author, `/desk/sets?state=draft&by=${id}&q=分頁`);
  expect(first.text).toContain("共 31 個");
  expect(first.html).toContain(
    `href="/desk/sets?state=draft&amp;by=${id}&amp;q=%E5%88%86%E9%A0%81&amp;page=2"`,
  );
  expect(first.html).toContain(`href="/desk/sets?state=returned&amp;by=${id}&amp;q=%E5%88%86%E9%A0%81"`);
  const second = await get(author, `/desk/sets?state=draft&by=${id}&q=分頁&page=2`);
  expect(second.text).toContain("分頁 1 ");
  expect((await get(author, `/desk/sets?by=${id}&q=bUDGET`)).text).toContain("共 1 個");
  expect((await get(author, `/desk/sets?by=${id}&q=0%25`)).text).toContain("共 1 個");
  expect((await get(author, `/desk/sets?by=${id}&q=_`)).text).toContain("沒有符合的變更集");
  expect((await get(author, `/desk/sets?by=${id}&page=3`)).status).toBe(404);
  expect((await get(author, "/desk/sets?by=x")).status).toBe(400);
});
