import { beforeAll, expect, test } from "vitest";
import { now, textOf, useBuiltSite } from "../../../support/built-site";
import { reportOnRealBills } from "../../../support/desk/progress-case";
import { type SignedIn, signInAs } from "../../../support/desk/signed-in";

const site = useBuiltSite();
const people = {} as Record<"administrator" | "reviewer" | "reporter" | "stranger", SignedIn>;
const briefing = (more: string) => `template=control&month=2026-10&asof=2026-11-24&${more}`;

beforeAll(async () => {
  const store = site.store();
  const actors = await reportOnRealBills(store);
  for (const name of ["administrator", "reviewer", "reporter", "stranger"] as const)
    people[name] = await signInAs(store, actors[name], now);
});

const ask = (who: SignedIn | null, address: string) =>
  site.ask(address, who ? { headers: { cookie: who.cookie } } : {});
const look = async (who: SignedIn | null, address: string) => {
  const response = await ask(who, address);
  return { status: response.status, text: textOf(await response.text()), headers: response.headers };
};

test("a released month is public at its address, and shows what was released alone", async () => {
  const { status, text } = await look(null, `/briefings?${briefing("reports=released")}`);
  expect(status).toBe(200);
  expect(text).toContain("對外公布的填報 1 件");
  expect(text).toContain("仍在協商");
  expect(text).not.toContain("十一月補報");
  expect((await look(null, `/en/briefings?${briefing("")}`)).text).toContain("1 report was released");
  expect((await ask(null, `/briefings/file.csv?${briefing("")}`)).status).toBe(200);
});

test("what is not released is 403 for the public and 404 where nothing is", async () => {
  const { status, text } = await look(null, `/briefings?${briefing("reports=all")}`);
  expect([status, text.includes("未對外公布的管考填報只有登入編務臺的人看得到")]).toEqual([403, true]);
  expect(text).not.toContain("仍在協商");
  const file = await ask(null, `/briefings/file.odt?${briefing("reports=all")}`);
  expect([file.status, (await file.text()).length]).toEqual([302, 0]);
  expect((await look(null, "/briefings?template=control&month=2026-09")).status).toBe(404);
});

test("the desk has all of it, kept by no cache; a reporter their own agency's", async () => {
  const all = await look(people.reviewer, `/briefings?${briefing("reports=all")}`);
  expect(all.text).toContain("十一月補報");
  const file = await ask(people.reviewer, `/briefings/file.csv?${briefing("reports=all")}`);
  expect([file.status, file.headers.get("Cache-Control")]).toEqual([200, "private, no-store"]);
  expect((await look(people.reporter, `/briefings?${briefing("reports=all")}`)).status).toBe(403);
  const own = await look(people.reporter, `/briefings?${briefing("reports=all&agency=moea")}`);
  expect([own.status, own.text.includes("十一月補報")]).toEqual([200, false]);
});

test("the chooser offers the report to those who may have it", async () => {
  expect((await look(null, "/briefings")).text).toContain("管考月報");
  expect((await look(null, "/briefings")).text).not.toContain("限編務臺");
  expect((await look(people.reviewer, "/briefings")).text).toContain("限編務臺");
});

test("the month's page leads to the briefing and to a file that a spreadsheet opens without harm", async () => {
  const page = await (await ask(people.reporter, "/desk/progress?month=2026-10")).text();
  expect(page).toContain("template=control&amp;month=2026-10&amp;agency=moea&amp;reports=all");
  expect(page).toContain("/desk/progress/table.csv?month=2026-10");
  const file = await ask(people.reviewer, "/desk/progress/table.csv?month=115.10");
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split("\r\n").filter(Boolean);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^月份,填報機關,法案,.*下一步$/);
  expect(file.headers.get("Content-Disposition")).toContain('filename="lawtrail-control_2026-10.csv"');
  const own = await (await ask(people.stranger, "/en/desk/progress/table.csv?month=2026-10")).text();
  expect(own).toMatch(/^Month,/);
  expect(own.split("\r\n").filter(Boolean)).toHaveLength(2);
});

test("a cell that a spreadsheet would take for a formula is none", async () => {
  const form = people.stranger.form({ step: "save", version: "0", planned: "=1+1" });
  expect((await site.ask("/desk/progress/3/2026-11", form)).status).toBe(303);
  const text = await (await ask(people.reviewer, "/desk/progress/table.csv?month=2026-11")).text();
  expect(text).toContain("'=1+1");
  expect(text).not.toMatch(/[,\n]=1/);
});

test("an administrator releases a month's accepted reports at once, and nobody else", async () => {
  const month = "/desk/progress?month=2026-10";
  expect((await site.ask(month, people.reviewer.form({}))).status).toBe(403);
  const none = await site.ask(month, people.administrator.form({}));
  expect([none.status, (await none.text()).includes("沒有已採認而還沒公布的填報")]).toEqual([422, true]);
  await site.ask("/desk/progress/3/2026-10", people.reviewer.form({ step: "accept", version: "1" }));
  expect((await look(people.administrator, month)).text).toContain("公布這個月已採認的 1 件");
  expect((await site.ask(month, people.administrator.form({}))).status).toBe(303);
  expect((await look(null, `/briefings?${briefing("")}`)).text).toContain("對外公布的填報 2 件");
});
