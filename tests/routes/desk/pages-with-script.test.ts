/** Which pages run script, and under which policy. */
import { beforeAll, expect, test } from "vitest";
import { now, useBuiltSite } from "../../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../../support/desk/signed-in";

const site = useBuiltSite();
let author: SignedIn;
beforeAll(async () => {
  author = await signInAs(site.store(), await addStaff(site.store(), "author", "author"), now);
});

async function open(address: string, init: RequestInit = {}) {
  const response = await site.ask(address, { headers: { cookie: author.cookie }, ...init });
  const html = await response.text();
  const policy = response.headers.get("content-security-policy");
  return { status: response.status, html, policy, kept: response.headers.get("cache-control") };
}

for (const address of ["/desk/sets/new", "/en/desk/sets/new", "/desk/sitting"])
  test(`${address} runs its scripts, and no other, under a nonce of its own`, async () => {
    const { html, policy, kept } = await open(address);
    const nonce = /script-src 'self' 'nonce-([\w-]{22})'/.exec(policy ?? "")?.[1];
    expect(nonce).toBeDefined();
    expect(kept).toBe("no-store");
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/\sstyle="| on[a-z]+="/);
    expect((await open(address)).policy).not.toBe(policy);
  });

test("a form that comes back runs script too; without script no button does nothing", async () => {
  const { status, html, policy } = await open("/desk/sitting", author.form({ title: "" }));
  expect(status).toBe(422);
  expect(policy).toContain("'nonce-");
  expect(html).toContain('name="on"');
  expect(html).not.toContain("calendar-button");
});

for (const address of ["/", "/bills", "/desk", "/desk/sets", "/desk/sets/999/changes/new", "/desk/sign-in"])
  test(`${address} has no script and brings no policy of its own`, async () => {
    const { html, policy } = await open(address);
    expect(html).not.toMatch(/<script|modulepreload|csp-nonce/);
    expect(policy).toBeNull();
  });
