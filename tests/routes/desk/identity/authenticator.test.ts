/** Setting up an authenticator as the pages do it: password, key, code, recovery codes, and signing in with a code. */
import { Secret, TOTP } from "otpauth";
import { beforeAll, expect, test } from "vitest";
import { hashPassword } from "~/identity/entry/passwords";
import { updateStaff } from "~db/writes/staff";
import { now, textOf, useBuiltSite } from "../../../support/built-site";
import { addStaff } from "../../../support/desk/signed-in";

let minutes = 0;
const clock = () => new Date(now.getTime() + minutes * 60_000);
const site = useBuiltSite(() => ({ now: clock() }));
const password = "correct horse battery staple";

beforeAll(async () => {
  const { staffId } = await addStaff(site.store(), "Lin", "author");
  const passwordHash = await hashPassword(password);
  await site
    .store()
    .transaction((within) => updateStaff(within, staffId, { passwordHash, totpRequired: true }));
});

const post = async (address: string, fields: Record<string, string>, cookie = "") => {
  const body = new URLSearchParams(fields);
  const response = await site.ask(address, { method: "POST", headers: { cookie }, body });
  return {
    status: response.status,
    location: response.headers.get("location"),
    cookie: response.headers.get("set-cookie")?.split(";")[0] ?? cookie,
    html: await response.text(),
  };
};
const signIn = () => post("/desk/sign-in", { email: "lin@lawtrail.test", password });
const codeOf = (key: string) =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: clock().getTime() });
const keyIn = (html: string) => /<code class="key">([^<]+)</.exec(html)![1]!.replace(/\s/g, "");
const pendingIn = (html: string) => /name="pending" value="([^"]+)"/.exec(html)![1]!;

test("who must have one sets it up before anything else opens, and signs in with a code or a recovery code", async () => {
  const half = await signIn();
  expect(half.location).toMatch(/^\/desk\/sign-in\/authenticator/);
  const desk = await site.ask("/desk", { headers: { cookie: half.cookie } });
  expect(desk.status).toBe(302);

  const page = await site.ask("/desk/sign-in/authenticator", { headers: { cookie: half.cookie } });
  const html = await page.text();
  const key = keyIn(html);
  expect(key).toMatch(/^[A-Z2-7]{32}$/);
  expect(html).toContain('src="data:image/svg+xml;utf8,%3Csvg');

  const wrong = await post(
    "/desk/sign-in/authenticator",
    { pending: pendingIn(html), code: "000000" },
    half.cookie,
  );
  expect([wrong.status, keyIn(wrong.html)]).toEqual([422, key]);
  const fields = { pending: pendingIn(wrong.html), code: codeOf(key) };
  const done = await post("/desk/sign-in/authenticator", fields, half.cookie);
  const codes = [...done.html.matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map(([, code]) => code!);
  expect(codes).toHaveLength(10);
  expect((await site.ask("/desk", { headers: { cookie: done.cookie } })).status).toBe(200);

  minutes = 5;
  const second = await signIn();
  expect(second.location).toMatch(/^\/desk\/sign-in\/code/);
  const inside = await post("/desk/sign-in/code", { code: codeOf(key) }, second.cookie);
  expect(inside.location).toBe("/desk");
  const home = await site.ask("/desk", { headers: { cookie: inside.cookie } });
  expect(textOf(await home.text())).toContain("Lin");

  minutes = 10;
  const third = await signIn();
  expect((await post("/desk/sign-in/code", { code: codes[0]! }, third.cookie)).location).toBe("/desk");
  const fourth = await signIn();
  expect((await post("/desk/sign-in/code", { code: codes[0]! }, fourth.cookie)).status).toBe(422);
});
