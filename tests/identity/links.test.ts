/** Links that work once: for the first administrator, for who is invited, for who is locked out. */
import { expect, test } from "vitest";
import {
  findOpenLink,
  invite,
  makeResetLink,
  makeSetupLink,
  type Purpose,
  revokeLink,
} from "~/identity/people/invitations";
import { takeUpLink } from "~/identity/people/take-up-link";
import type { Store } from "~db/store";
import { openTestStore } from "../support/engines/migrated-file";
import { addStaff } from "../support/desk/signed-in";

const now = new Date("2026-11-24T04:00:00.000Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const given = { email: "first@lawtrail.test", name: "First", password: "a long enough sentence" };

async function take(store: Store, purpose: Purpose, token: string, at = now, person = given) {
  const link = await findOpenLink(store, purpose, token, at);
  return link && takeUpLink(store, link, person, at);
}

test("the set-up link makes one administrator, then never works again and is not made again", async () => {
  const store = await openTestStore();
  const token = (await makeSetupLink(store, now))!;
  expect((await take(store, "setup", token))!.ok).toBe(true);
  expect(await take(store, "setup", token, now, { ...given, email: "second@lawtrail.test" })).toBeNull();
  expect(await makeSetupLink(store, now)).toBeNull();
});

test("a new start prints a new set-up link and ends the one before; each ends after a day", async () => {
  const store = await openTestStore();
  const first = (await makeSetupLink(store, now))!;
  const second = (await makeSetupLink(store, now))!;
  expect(await findOpenLink(store, "setup", first, now)).toBeNull();
  expect(await findOpenLink(store, "setup", second, hours(23))).not.toBeNull();
  expect(await findOpenLink(store, "setup", second, hours(24))).toBeNull();
});

test("a set-up link ends when somebody else has become an administrator", async () => {
  const store = await openTestStore();
  const token = (await makeSetupLink(store, now))!;
  await addStaff(store, "Admin", "administrator");
  expect(await findOpenLink(store, "setup", token, now)).toBeNull();
});

test("of ten who take up one link at once, one succeeds", async () => {
  const store = await openTestStore();
  const made = await invite(
    store,
    null,
    { email: "new@lawtrail.test", role: "author", agencyCode: null },
    now,
  );
  if (!made.ok) throw new Error(made.problem.code);
  const link = (await findOpenLink(store, "invite", made.value.token, now))!;
  const results = await Promise.all(Array.from({ length: 10 }, () => takeUpLink(store, link, given, now)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const { db, tables } = store.read;
  expect((await db.select().from(tables.staff)).map(({ email, roleCode }) => [email, roleCode])).toEqual([
    ["new@lawtrail.test", "author"], // not the address that was typed
  ]);
}, 60_000);

test("an invitation ends after seven days, when it is taken back, and when the person is invited anew", async () => {
  const store = await openTestStore();
  const admin = await addStaff(store, "Admin", "administrator");
  const wanted = { email: "new@lawtrail.test", role: "author", agencyCode: null };
  const tokenOf = async (role: string) => {
    const made = await invite(store, admin, { ...wanted, role }, now);
    if (!made.ok) throw new Error(made.problem.code);
    return made.value.token;
  };
  const asAdministrator = await tokenOf("administrator");
  const asAuthor = await tokenOf("author");
  expect(await findOpenLink(store, "invite", asAdministrator, now)).toBeNull();
  expect(await findOpenLink(store, "invite", asAuthor, hours(7 * 24 - 1))).not.toBeNull();
  expect(await findOpenLink(store, "invite", asAuthor, hours(7 * 24))).toBeNull();
  const { id } = (await findOpenLink(store, "invite", asAuthor, now))!;
  await revokeLink(store, admin, id, now);
  expect(await findOpenLink(store, "invite", asAuthor, now)).toBeNull();
});

test("a link is good for its own purpose only", async () => {
  const store = await openTestStore();
  const token = (await makeSetupLink(store, now))!;
  for (const purpose of ["invite", "reset"] as const)
    expect(await findOpenLink(store, purpose, token, now)).toBeNull();
});

test("a reset gives a new password, takes the authenticator away, and ends every other reset of that person", async () => {
  const store = await openTestStore();
  const person = await addStaff(store, "Lin", "author");
  const tokens = [];
  for (let n = 0; n < 2; n++) {
    const made = await makeResetLink(store, null, person.staffId, now);
    if (!made.ok) throw new Error(made.problem.code);
    tokens.push(made.value.token);
  }
  expect(await findOpenLink(store, "reset", tokens[0]!, now)).toBeNull();
  expect((await take(store, "reset", tokens[1]!))!.ok).toBe(true);
  expect(await findOpenLink(store, "reset", tokens[1]!, now)).toBeNull();
});

test("no one is invited with an address that is none, a role that is none, or as a reporter of no agency", async () => {
  const store = await openTestStore();
  const refused = [
    { email: "nowhere", role: "author", agencyCode: null },
    { email: "a@b.test\r\nBcc: x@y.test", role: "author", agencyCode: null },
    { email: "a@b.test", role: "observer", agencyCode: null },
    { email: "a@b.test", role: "reporter", agencyCode: null },
    { email: "a@b.test", role: "author", agencyCode: "ndc" },
    { email: "a@b.test", role: "reporter", agencyCode: "nobody" },
  ];
  for (const each of refused) expect((await invite(store, null, each, now)).ok, each.email).toBe(false);
});
