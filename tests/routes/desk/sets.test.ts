/** The desk's pages for change sets, asked as people of the desk. */
import { expect, test } from "vitest";
import type { StaffRole } from "~/domain/desk/roles";
import { now, textOf, useBuiltSite } from "../../support/built-site";
import { addStaff, signInAs, type SignedIn } from "../../support/desk/signed-in";

const site = useBuiltSite();
let people = 0;

async function somebody(role: StaffRole): Promise<SignedIn> {
  people += 1;
  return signInAs(site.store(), await addStaff(site.store(), `${role}${people}`, role), now);
}

async function get(person: SignedIn, address: string) {
  const response = await site.ask(address, { headers: { cookie: person.cookie } });
  const html = await response.text();
  return { status: response.status, html, text: textOf(html) };
}

async function begin(person: SignedIn, title: string): Promise<string> {
  const response = await site.ask("/desk/sets/new", person.form({ title, weight: "major" }));
  expect(response.status).toBe(303);
  return response.headers.get("location")!;
}

async function step(person: SignedIn, address: string, fields: Record<string, string>) {
  const { html } = await get(person, address);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
  return site.ask(address, person.form({ version, ...fields }));
}

const event = {
  bill: "telecommunications-management-act",
  on: "1060616",
  precision: "day",
  stage: "beside.notice_closed",
  source0: "ly-gazette-106-57",
  grade0: "official",
};

test("a change set is begun with a title, and one without it comes back with its words", async () => {
  const author = await somebody("author");
  const address = await begin(author, "三讀三件");
  expect((await get(author, address)).text).toContain("三讀三件");
  const refused = await site.ask("/desk/sets/new", author.form({ title: "", note: "為什麼" }));
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("為什麼");
});

test("a date that cannot be read is refused beside its field, and the other words are kept", async () => {
  const author = await somebody("author");
  const address = await begin(author, "日期");
  const response = await step(author, `${address}/changes/new`, {
    ...event,
    on: "106.2.30",
    verbatim: "照登",
  });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain("照登");
  expect(textOf(html)).toContain("「106.2.30」不是存在的日期");
});

test("an event without a source is kept in the draft, and the set says what it lacks", async () => {
  const author = await somebody("author");
  const address = await begin(author, "缺來源");
  const put = await step(author, `${address}/changes/new`, { ...event, source0: "" });
  expect(put.status).toBe(303);
  const { text } = await get(author, address);
  expect(text).toContain("每一筆程序紀錄至少要有一個來源");
  expect((await step(author, address, { do: "submit" })).status).toBe(422);
});

test("a form opened on an older version answers 409 and gives the words back", async () => {
  const author = await somebody("author");
  const address = await begin(author, "兩人同時");
  const form = { version: "1", do: "edit", weight: "minor" };
  expect((await site.ask(address, author.form({ ...form, title: "甲" }))).status).toBe(303);
  const late = await site.ask(address, author.form({ ...form, title: "乙的名稱" }));
  expect(late.status).toBe(409);
  expect(await late.text()).toContain("乙的名稱");
});

test("an author sees no way to publish, and asking anyway is refused", async () => {
  const author = await somebody("author");
  const address = await begin(author, "自己發布");
  expect((await get(author, address)).html).not.toContain('value="publish"');
  expect((await step(author, address, { do: "publish" })).status).toBe(403);
});

test("a sitting day keeps every word when no bill is marked", async () => {
  const author = await somebody("author");
  const response = await site.ask("/desk/sitting", author.form({ title: "第8次會議", on: "106.6.16" }));
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain("第8次會議");
  expect(textOf(html)).toContain("讀作：民國106年6月16日（五）");
});

test("the home of the desk says in a line what does not wait", async () => {
  const reviewer = await somebody("reviewer");
  expect((await get(reviewer, "/desk")).text).toContain("沒有等您覆核的變更集");
});

const roundForm = {
  slug: "drones-2026",
  titleZh: "無人機的保險",
  titleEn: "Insuring drones",
  questionZh: "要強制嗎？",
  questionEn: "Should it be compulsory?",
  bill0: "unmanned-vehicles-experimentation-act",
  kind: "native",
  phase: "opinion",
  platform: "here",
  agency: "moea",
  opensAt: "115.12.1 09:00",
  closesAt: "2026-12-20 17:00",
  tier: "cookie",
  statementLimit: "140",
  takesStatements: "yes",
  responseRule: "join_14_days",
  source0: "digi-slides-20170817",
  grade0: "plan",
};

test("a round is entered, opens again with all that was typed, and says what it still lacks", async () => {
  const author = await somebody("author");
  const address = await begin(author, "無人機意見徵集");
  const lacking = { ...roundForm, tier: "" };
  expect((await step(author, `${address}/changes/new?subject=round`, lacking)).status).toBe(303);
  const set = await get(author, address);
  expect(set.text).toContain("在本站辦理的意見徵集，這一欄要填");
  const edit = new RegExp(`${address}/changes/\\d+`).exec(set.html)![0];
  const form = await get(author, edit);
  expect(form.html).toContain('value="2026-12-01 09:00"');
  expect(form.html).toContain('value="unmanned-vehicles-experimentation-act"');
  expect(form.html).toContain("要強制嗎？");
  const unreadable = await step(author, edit, { ...roundForm, opensAt: "tomorrow", outcomeZh: "採納" });
  expect(unreadable.status).toBe(422);
  expect(await unreadable.text()).toContain("tomorrow");
  expect((await step(author, edit, roundForm)).status).toBe(303);
  expect((await step(author, address, { do: "submit" })).status).toBe(303);
});

test("a round held elsewhere is entered with what is known of its days", async () => {
  const author = await somebody("author");
  const address = await begin(author, "眾開講");
  const { opensAt: _o, closesAt: _c, tier: _t, statementLimit: _l, takesStatements: _s, ...rest } = roundForm;
  const elsewhere = { ...rest, slug: "join-2026", kind: "external", platform: "join", opensOn: "115.10.1" };
  expect((await step(author, `${address}/changes/new?subject=round`, elsewhere)).status).toBe(303);
  expect((await step(author, address, { do: "submit" })).status).toBe(303);
});

const bill = "telecommunications-management-act";
const sitting = {
  title: "院會三讀",
  on: "106.6.16",
  source0: "ly-gazette-106-57",
  grade0: "official",
  [`pick.${bill}`]: "on",
  [`stage.${bill}`]: "beside.notice_closed",
};

test("a sitting day becomes one change set, and its event opens again with all that was entered", async () => {
  const author = await somebody("author");
  const made = await site.ask("/desk/sitting", author.form(sitting));
  expect(made.status).toBe(303);
  const address = made.headers.get("location")!;
  const { html } = await get(author, address);
  const edit = new RegExp(`${address}/changes/\\d+`).exec(html)![0];
  const form = await get(author, edit);
  expect(form.html).toContain(`value="${bill}"`);
  expect(form.html).toContain('value="2017-06-16"');
  expect(form.html).toContain('value="ly-gazette-106-57"');
});

test("a sitting day of which one event cannot be kept leaves no draft behind", async () => {
  const author = await somebody("author");
  const { db, tables } = site.store().read;
  const count = async () => (await db.select().from(tables.changeSets)).length;
  const before = await count();
  const refused = await site.ask(
    "/desk/sitting",
    author.form({ ...sitting, [`noteZh.${bill}`]: "a\u0000b", [`noteEn.${bill}`]: "b" }),
  );
  expect(refused.status).toBe(422);
  expect(await count()).toBe(before);
});
