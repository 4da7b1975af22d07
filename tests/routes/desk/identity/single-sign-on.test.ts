/** Signing in through an issuer: a real one on this machine, the built routes, and a browser's cookies by hand. */
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seal } from "~/identity/box";
import { createSingleSignOn, type SingleSignOn } from "~/identity/entry/single-sign-on";
import { findStaffById } from "~db/queries/staff/find-staff";
import { updateStaff } from "~db/writes/staff";
import { now, origin, useBuiltSite } from "../../../support/built-site";
import { type LocalIssuer, openLocalIssuer } from "../../../support/desk/local-issuer";
import { addStaff } from "../../../support/desk/signed-in";
import { testKeys } from "../../../support/desk/test-keys";

const callback = `${origin}/desk/sso/callback`;
let issuer: LocalIssuer;
let sso: SingleSignOn;
beforeAll(async () => {
  issuer = await openLocalIssuer(callback);
  sso = createSingleSignOn(issuer.settings);
});
afterAll(() => issuer.close());
const site = useBuiltSite(() => ({ sso }));

/** To the issuer and back, up to the callback's address. */
async function comeBack(person: LocalIssuer["person"], begun = "/desk/sso?to=/desk/sets") {
  issuer.person = person;
  const left = await site.ask(begun);
  const state = left.headers.getSetCookie()[0]!;
  const back = await issuer.visit(left.headers.get("location")!);
  expect(back.startsWith(`${callback}?`)).toBe(true);
  return { address: back.slice(origin.length), state, cookie: state.split(";")[0]! };
}

const open = (address: string, cookie?: string) =>
  site.ask(address, cookie === undefined ? {} : { headers: { cookie } });

async function signIn(person: LocalIssuer["person"], begun?: string) {
  const { address, cookie } = await comeBack(person, begun);
  return open(address, cookie);
}

function sessionOf(response: Response) {
  return response.headers.getSetCookie().find((line) => line.startsWith("__Host-desk="));
}

function expectRefused(response: Response, what: string) {
  expect(response.headers.get("location")).toBe(`/desk/sign-in?sso=${what}`);
  expect(sessionOf(response)).toBeUndefined();
}

test("an invited person whose address the issuer verified gets a page with a link and a Strict cookie", async () => {
  const lin = await addStaff(site.store(), "Lin", "author");
  const { address, cookie, state } = await comeBack({ subject: "lin", email: lin.email, verified: true });
  expect(state).toMatch(/SameSite=Lax$/);
  const response = await open(address, cookie);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('href="/desk/sets"');
  const session = sessionOf(response)!;
  expect(session).toMatch(/Secure; HttpOnly; SameSite=Strict$/);
  expect((await open("/desk/sets", session.split(";")[0])).status).toBe(200);
  const { ssoSubject } = (await findStaffById(site.store().read, lin.staffId))!;
  expect(ssoSubject).toBe(`${issuer.settings.issuer} lin`);
});

test("once bound, the issuer's own name for a person counts, whatever the address is by then", async () => {
  const chen = await addStaff(site.store(), "Chen", "reviewer");
  await signIn({ subject: "chen", email: chen.email.toUpperCase(), verified: true });
  const moved = await signIn({ subject: "chen", email: "moved@elsewhere.test", verified: false });
  expect(moved.status).toBe(200);
  expectRefused(await signIn({ subject: "other", email: chen.email, verified: true }), "not_invited");
});

test("who was not invited, whose address is not verified, or who is disabled is told so and not let in", async () => {
  const wu = await addStaff(site.store(), "Wu", "author");
  expectRefused(await signIn({ subject: "x", email: "x@lawtrail.test", verified: true }), "not_invited");
  expectRefused(await signIn({ subject: "wu", email: wu.email, verified: false }), "not_invited");
  expect((await findStaffById(site.store().read, wu.staffId))!.ssoSubject).toBeNull();
  const disabledAt = now.toISOString();
  await site.store().transaction((within) => updateStaff(within, wu.staffId, { disabledAt }));
  expectRefused(await signIn({ subject: "wu", email: wu.email, verified: true }), "not_invited");
});

test("without this browser's own state, with another's, or a second time the callback is refused", async () => {
  const he = await addStaff(site.store(), "He", "author");
  const person = { subject: "he", email: he.email, verified: true };
  const one = await comeBack(person);
  const two = await comeBack(person);
  expectRefused(await open(one.address), "failed");
  expectRefused(await open(one.address, two.cookie), "failed");
  expectRefused(await open(one.address.replace(/state=[^&]*/, "state=made-up"), one.cookie), "failed");
  expect((await open(one.address, one.cookie)).status).toBe(200);
  expectRefused(await open(one.address, one.cookie), "failed");
});

test("an authenticator's code is still asked for, in the language the person came in", async () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  const ma = await addStaff(site.store(), "Ma", "author");
  const totpSecret = seal(testKeys.box, secret);
  await site.store().transaction((within) => updateStaff(within, ma.staffId, { totpSecret }));
  const response = await signIn({ subject: "ma", email: ma.email, verified: true }, "/en/desk/sso");
  const html = await response.text();
  expect(html).toContain('href="/en/desk/sign-in/code?to=%2Fen%2Fdesk"');
  const half = sessionOf(response)!.split(";")[0]!;
  expect((await open("/en/desk", half)).headers.get("location")).toContain("/en/desk/sign-in/code");
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
  const body = new URLSearchParams({ code, to: "/en/desk" });
  const entered = await site.ask("/en/desk/sign-in/code", {
    method: "POST",
    headers: { cookie: half },
    body,
  });
  expect((await open("/en/desk", sessionOf(entered)!.split(";")[0])).status).toBe(200);
});
