/** Drafts of the desk's long forms, asked as people of the desk: saved, offered, restored, discarded, ended by sending. */
import { beforeEach, expect, test } from "vitest";
import { draftTokenOf } from "~/identity/form-tokens";
import { hashToken } from "~/identity/tokens";
import { findDraft } from "~db/queries/desk/find-draft";
import { now, textOf, useBuiltSite } from "../../support/built-site";
import { addStaff, signInAs, type SignedIn } from "../../support/desk/signed-in";
import { testKeys } from "../../support/desk/test-keys";

const site = useBuiltSite();
let people = 0;
let author: SignedIn;
beforeEach(async () => {
  author = await signInAs(site.store(), await addStaff(site.store(), `author${++people}`, "author"), now);
});

const form = "/desk/sets/new";
const stored = (person = author, of = form) => findDraft(site.store().read, person.actor.staffId, of);
const draftToken = ({ cookie }: SignedIn) => draftTokenOf(testKeys.form, hashToken(cookie.split("=")[1]!));

async function open(address: string, person = author) {
  const response = await site.ask(address, { headers: { cookie: person.cookie } });
  const html = await response.text();
  return { html, text: textOf(html) };
}

function save(fields: Record<string, string>, { path = "/desk/drafts", person = author } = {}) {
  const given = { draftForm: form, draftToken: draftToken(person), ...fields };
  return site.ask(path, person.form(given));
}

test("without script a button keeps the words, and the page comes back with them", async () => {
  const fresh = await open(form);
  expect(fresh.html).toMatch(/<button[^>]*formaction="\/desk\/drafts"/i);
  expect(fresh.html).toContain(`name="draftToken" value="${draftToken(author)}"`);
  const saved = await save({ title: "三讀三件", weight: "major", password: "hush" });
  expect(saved.status).toBe(303);
  expect(saved.headers.get("location")).toBe("/desk/sets/new?draft=restored");
  expect((await stored())!.values).toEqual({ title: "三讀三件", weight: "major" });

  const offered = await open(form);
  expect(offered.text).toContain("民國115年11月24日 12:00");
  expect(offered.html).toContain('href="/desk/sets/new?draft=restored"');
  expect(offered.html).not.toContain('三讀三件"');
  const restored = await open(`${form}?draft=restored`);
  expect(restored.html).toContain('value="三讀三件"');
  expect(restored.html).toMatch(/value="major" checked|checked="" value="major"|value="major"[^>]*checked/);

  const english = await save({ title: "三讀" }, { path: "/en/desk/drafts" });
  expect(english.headers.get("location")).toBe("/en/desk/sets/new?draft=restored");
  expect((await save({ do: "discard" })).headers.get("location")).toBe(form);
  expect(await stored()).toBeNull();
  expect((await open(form)).text).not.toContain("捨棄草稿");
});

test("the page's script hears when it was saved, and saving spends no form", async () => {
  const token = author.token();
  const saved = await save({ title: "三讀", by: "script", token });
  expect([saved.status, await saved.json()]).toEqual([200, { savedAt: now.toISOString() }]);
  const sent = await site.ask(form, author.form({ title: "三讀", weight: "major", token }));
  expect(sent.status).toBe(303);
  expect(await stored()).toBeNull();

  const late = await save({ title: "遲到", by: "script", token });
  expect([late.status, await late.json()]).toEqual([422, { problem: { code: "form.spent" } }]);
  expect(await stored()).toBeNull();
});

test("a form that comes back keeps its draft, and offers no older one", async () => {
  await save({ title: "三讀" });
  const refused = await site.ask(form, author.form({ title: "", note: "為什麼" }));
  expect(refused.status).toBe(422);
  const html = await refused.text();
  expect(html).toContain("為什麼");
  expect(html).not.toContain("draft-offer");
  expect(html).toMatch(/class="ds-error-summary"[^>]*autofocus/i);
  expect((await stored())!.values.title).toBe("三讀");
});

test("nobody sees another person's draft, and nobody saves into one", async () => {
  await save({ title: "我的" });
  const other = await signInAs(site.store(), await addStaff(site.store(), `other${people}`, "reviewer"), now);
  expect((await open(`${form}?draft=restored`, other)).html).not.toContain("我的");
  await save({ title: "別人的" }, { person: other });
  expect((await stored())!.values.title).toBe("我的");
});

test("a draft with another session's token, a made-up one or a form's own is 403 and not kept", async () => {
  const other = await signInAs(site.store(), await addStaff(site.store(), `other${people}`, "author"), now);
  for (const token of ["", "x", draftToken(other), author.token()])
    expect((await save({ title: "偽造", draftToken: token })).status).toBe(403);
  const nobody = await site.ask("/desk/drafts", {
    method: "POST",
    body: new URLSearchParams({ title: "x" }),
  });
  expect(nobody.headers.get("location")).toContain("/desk/sign-in");
  expect(await stored()).toBeNull();
  // And a draft's token sends no form.
  const sent = await site.ask(form, author.form({ title: "x", token: draftToken(author) }));
  expect(sent.status).toBe(403);
});

test("only long forms of the desk are kept, and nothing endless", async () => {
  for (const draftForm of [
    "",
    "/desk/account",
    "https://evil.example/desk/sitting",
    "/desk/sets/1/x\nSet-Cookie: a",
  ])
    expect((await save({ title: "x", draftForm })).status).toBe(400);
  const huge = await save({ note: "字".repeat(500_001) });
  expect([huge.status, huge.headers.get("content-type")]).toEqual([422, "text/plain; charset=utf-8"]);
  expect(await huge.text()).toContain("500000");
  expect(await stored()).toBeNull();
});

test("a restored draft of a change is sent on the version it was written on", async () => {
  const begun = await site.ask(form, author.form({ title: "三讀", weight: "major" }));
  const set = begun.headers.get("location")!;
  const change = `${set}/changes/new?subject=event`;
  await save({ draftForm: change, on: "106.6.16", version: "0", bill: "vat-act-2016" });
  const { html } = await open(`${change}&draft=restored`);
  expect(html).toContain('name="version" value="0"');
  expect(html).toContain('value="106.6.16"');
  expect(html).toContain("民國106年6月16日（五）");
  const fields = { on: "106.6.16", version: "0", bill: "vat-act-2016", stage: "beside.notice_closed" };
  const sent = await site.ask(`${change}&draft=restored`, author.form(fields));
  expect(sent.status).toBe(409);
  expect(await stored(author, change)).not.toBeNull();
});
