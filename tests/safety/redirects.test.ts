/** Wherever the site sends somebody on, it is to a page of its own. */
import { beforeAll, expect, test } from "vitest";
import { origin, now, useBuiltSite } from "../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../support/desk/signed-in";
import { insertHeldRound } from "../support/rounds/held-round";
import { sitePaths } from "../support/safety/site-paths";

const elsewhere = [
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https:evil.example",
  "https://evil.example",
  "https://lawtrail.test.evil.example",
  "https://lawtrail.test@evil.example",
  "\t//evil.example",
  "/\t/evil.example",
  "/%09/evil.example",
  "/..//evil.example",
  "/desk/..//evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/desk\r\nSet-Cookie: a=1",
];
const names = ["to", "next", "url", "back", "return", "returnTo", "redirect", "about", "address"];

const site = useBuiltSite();
let person: SignedIn;
beforeAll(async () => {
  await insertHeldRound(site.store());
  person = await signInAs(site.store(), await addStaff(site.store(), "Lin", "administrator"), now);
});

function requireOurs(response: Response, about: string): void {
  for (const name of ["location", "x-remix-redirect", "refresh"]) {
    const to = response.headers.get(name);
    if (to === null) continue;
    expect(new URL(to, origin).origin, `${about} → ${to}`).toBe(origin);
    expect(to, about).toMatch(/^\/(?![/\\])/);
  }
  expect(response.headers.get("set-cookie") ?? "", about).not.toContain("a=1");
}

test("no parameter of any page sends a reader away", { timeout: 120_000 }, async () => {
  let turn = 0;
  for (const { address } of sitePaths)
    for (const cookie of [undefined, person.cookie])
      for (let times = 0; times < 2; times++) {
        const wanted = elsewhere[turn++ % elsewhere.length]!;
        const at = `${address}?${new URLSearchParams(names.map((name) => [name, wanted])).toString()}`;
        requireOurs(await site.ask(at, cookie ? { headers: { cookie } } : {}), at);
      }
});

test("no parameter of signing in sends anybody away, before or after it", async () => {
  for (const page of [
    "/desk/sign-in",
    "/desk/sign-in/code",
    "/desk/sign-in/authenticator",
    "/desk/sso",
    "/desk",
  ])
    for (const wanted of elsewhere)
      for (const cookie of [undefined, person.cookie]) {
        const at = `${page}?to=${encodeURIComponent(wanted)}`;
        requireOurs(await site.ask(at, cookie ? { headers: { cookie } } : {}), at);
      }
});

test("no field of a public form sends whoever sent it away", async () => {
  const visit = await site.ask("/rounds/drones/vote");
  const cookie = visit.headers.get("set-cookie")!.split(";")[0]!;
  for (const wanted of elsewhere) {
    const fields = Object.fromEntries(names.map((name) => [name, wanted]));
    const send = (at: string, more: Record<string, string>) =>
      site.ask(at, {
        method: "POST",
        headers: { cookie },
        body: new URLSearchParams({ ...fields, ...more }),
      });
    requireOurs(await send("/rounds/drones/vote", { statement: "1", vote: "agree" }), `vote ${wanted}`);
    requireOurs(await send("/report", { words: "日期有誤，應為前一日。" }), `report ${wanted}`);
    requireOurs(
      await send("/desk/sign-in", { email: "x@lawtrail.test", password: "x" }),
      `sign-in ${wanted}`,
    );
    requireOurs(await send("/desk/sign-out", {}), `sign-out ${wanted}`);
  }
});

test("an address that somebody reports is kept only as one of ours, and is no link elsewhere", async () => {
  for (const wanted of elsewhere) {
    const body = new URLSearchParams({ about: wanted, words: "日期有誤，應為前一日。" });
    await site.ask("/report", { method: "POST", body });
  }
  const { db, tables } = site.store().read;
  for (const { address } of await db.select().from(tables.tickets))
    expect(new URL(address, origin).origin, address).toBe(origin);
});
