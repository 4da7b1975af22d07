/** A run that signs in, opens links, votes, reports and fails; then its log is read for everything it must not hold. */
import { DrizzleQueryError } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { beforeAll, expect, test } from "vitest";
import { hashPassword } from "~/identity/entry/passwords";
import { seal } from "~/identity/box";
import { invite } from "~/identity/people/invitations";
import { updateStaff } from "~db/writes/staff";
import type { Store } from "~db/store";
import { now, useBuiltSite } from "../support/built-site";
import { addStaff } from "../support/desk/signed-in";
import { testKeys } from "../support/desk/test-keys";
import { insertHeldRound } from "../support/rounds/held-round";
import { type ServedSite, serve } from "../support/safety/served-site";

const site = useBuiltSite();
const password = "correct horse battery staple";
const wrong = "hunter2-typed-by-mistake";
const totpSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const words = "只說給審查人員聽的話";
const contact = "reader-of-the-site@lawtrail.test";

beforeAll(async () => {
  const { staffId } = await addStaff(site.store(), "Lin", "administrator");
  const passwordHash = await hashPassword(password);
  await insertHeldRound(site.store());
  await site
    .store()
    .transaction((within) =>
      updateStaff(within, staffId, { passwordHash, totpSecret: seal(testKeys.box, totpSecret) }),
    );
});

/** A browser: it keeps the cookies that it is given. */
function browserOf(served: ServedSite) {
  const cookies = new Map<string, string>();
  const given: string[] = [];
  async function ask(path: string, fields?: Readonly<Record<string, string>>) {
    const answer = await served.send(path, {
      headers: {
        Origin: served.publicOrigin,
        Cookie: [...cookies].map((cookie) => cookie.join("=")).join("; "),
        "User-Agent": "a-browser-of-its-own/7",
        "Content-Type": "application/x-www-form-urlencoded",
      },
      ...(fields && { method: "POST", body: new URLSearchParams(fields).toString() }),
    });
    for (const cookie of answer.headers["set-cookie"] ?? []) {
      const [name = "", value = ""] = cookie.split(";")[0]!.split(/=(.*)/s);
      cookies.set(name, value);
      if (value) given.push(value);
    }
    return answer;
  }
  return { ask, given };
}

test("the log of a run holds no password, code, cookie, token, address, search or words of anybody", async () => {
  const served = await serve(site);
  const { ask, given } = browserOf(served);
  const person = { email: "lin@lawtrail.test" };
  const invited = await invite(
    site.store(),
    null,
    { email: "new@lawtrail.test", role: "author", agencyCode: null },
    now,
  );
  if (!invited.ok) throw new Error(invited.problem.code);
  const { token } = invited.value;
  const code = new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate({ timestamp: now.getTime() });

  await ask("/desk/sign-in", { ...person, password: wrong });
  const entered = await ask("/desk/sign-in", { ...person, password });
  expect(entered.headers.location).toMatch(/^\/desk\/sign-in\/code/);
  await ask("/desk/sign-in/code", { code: "000000" });
  expect((await ask("/desk/sign-in/code", { code })).headers.location).toBe("/desk");
  expect((await ask("/desk/staff")).status).toBe(200);
  await ask(`/desk/link/invite/${token}`);
  await ask(`/desk/link/invite/${token}`, { name: "新人", password: wrong, again: wrong });
  await ask(`/preview/${token}/bills`);
  await ask(`/en/preview/${token}`);
  await ask(`/desk/sso/callback?code=${token}&state=${token}`);
  await ask(`/search?q=${encodeURIComponent(words)}`);
  await ask("/rounds/drones/vote");
  await ask("/rounds/drones/vote", { statement: "1", vote: "disagree" });
  await ask("/rounds/drones/vote", { intent: "statement", words, insists: "yes" });
  await ask("/report", { about: "/bills", words, evidence: words, contact });

  const log = served.log();
  expect(log.split("\n").length).toBeGreaterThan(15);
  const secrets = { password, wrong, totpSecret, code, token, words, contact, email: person.email };
  for (const [name, secret] of Object.entries(secrets)) {
    expect(log.includes(secret), name).toBe(false);
    expect(log.includes(encodeURIComponent(secret)), name).toBe(false);
  }
  expect(given.length).toBeGreaterThan(2);
  for (const value of given) expect(log.includes(value), "a cookie").toBe(false);
  for (const address of ["127.0.0.1", "a-browser-of-its-own"]) expect(log, address).not.toContain(address);
});

test("a failure is logged with its reason, never with what was asked for or was to be written", async () => {
  const store = site.store();
  const fails = () =>
    Promise.reject(
      new DrizzleQueryError("insert into tickets", [words, contact], new Error("the disk is full")),
    );
  const broken = Object.create(store, { transaction: { value: fails } }) as Store;
  const served = await serve(site, { store: broken });
  const { ask } = browserOf(served);
  const report = { about: "/bills", words: `${words}：日期應為六月`, contact };
  const answer = await ask(`/report?about=${encodeURIComponent(words)}`, report);
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain("insert");
  const log = served.log();
  expect(log).toContain("insert into tickets");
  expect(log).toContain("the disk is full");
  for (const secret of [words, encodeURIComponent(words), contact])
    expect(log.includes(secret), secret).toBe(false);
});
