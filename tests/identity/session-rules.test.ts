/** How long a session lasts, and what ends it, by a clock that the test sets. */
import { expect, test } from "vitest";
import { signOutEverywhere } from "~/identity/people/account";
import {
  cookieName,
  findSession,
  listOpenSessions,
  sessionCookie,
  sessionLimits,
  startSession,
} from "~/identity/sessions";
import { admit } from "~/identity/entry/sign-in";
import { changeStaff, requireAuthenticatorOfAll } from "~/identity/people/staff-admin";
import { updateStaff } from "~db/writes/staff";
import { openTestStore } from "../support/engines/migrated-file";
import { addStaff } from "../support/desk/signed-in";
import { testKeys } from "../support/desk/test-keys";

const begun = new Date("2026-11-24T00:00:00.000Z");
const after = (ms: number) => new Date(begun.getTime() + ms);
const minute = 60_000;

async function open() {
  const store = await openTestStore();
  const person = await addStaff(store, "Lin", "author");
  const start = () => startSession(store, { staffId: person.staffId, agent: "test", complete: true }, begun);
  const find = (token: string, at: Date) => findSession(store, testKeys, `${cookieName}=${token}`, at);
  return { store, person, start, find };
}

test("a session ends after thirty minutes without use, counted from the last use", async () => {
  const { start, find } = await open();
  const used = await start();
  const unused = await start();
  expect(await find(used, after(29 * minute))).not.toBeNull();
  expect(await find(used, after(58 * minute))).not.toBeNull();
  expect(await find(unused, after(31 * minute))).toBeNull();
  expect(await find(used, after((58 + 31) * minute))).toBeNull();
});

test("a session ends twelve hours after sign-in, however busy it was", async () => {
  const { start, find } = await open();
  const token = await start();
  for (let at = 20 * minute; at < sessionLimits.wholeInMs; at += 20 * minute)
    expect(await find(token, after(at)), String(at)).not.toBeNull();
  expect(await find(token, after(sessionLimits.wholeInMs))).toBeNull();
});

test("signing out everywhere ends every session at once, and nobody else's", async () => {
  const { store, start, find } = await open();
  const [here, there] = [await start(), await start()];
  const other = await addStaff(store, "Chen", "reviewer");
  const others = await startSession(store, { staffId: other.staffId, agent: "", complete: true }, begun);
  await signOutEverywhere(store, (await find(here, begun))!, begun);
  expect(await find(here, begun)).toBeNull();
  expect(await find(there, begun)).toBeNull();
  expect(await find(others, begun)).not.toBeNull();
});

test("disabling somebody, or giving another role, ends their sessions at once", async () => {
  const { store, person, start, find } = await open();
  const admin = await addStaff(store, "Admin", "administrator");
  for (const change of [{ kind: "role", role: "reviewer", agencyCode: null }, { kind: "disable" }] as const) {
    const token = await start();
    expect((await changeStaff(store, admin, person.staffId, change, begun)).ok).toBe(true);
    expect(await find(token, begun), change.kind).toBeNull();
  }
});

test("the last administrator can neither be disabled nor given another role, also when two try at once", async () => {
  const { store } = await open();
  const [one, two] = [
    await addStaff(store, "One", "administrator"),
    await addStaff(store, "Two", "administrator"),
  ];
  const results = await Promise.all([
    changeStaff(store, one, two.staffId, { kind: "disable" }, begun),
    changeStaff(store, two, one.staffId, { kind: "role", role: "author", agencyCode: null }, begun),
  ]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("the cookie is for this host and https only, out of script's reach, and not sent from other sites", () => {
  expect(sessionCookie("x")).toMatch(
    /^__Host-desk=x; Max-Age=43200; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
  );
});

test("a cookie that is no token of ours, or a token nobody was given, is nobody's", async () => {
  const { find } = await open();
  for (const token of ["", "x", "../../x", "A".repeat(43), "A".repeat(4000)])
    expect(await find(token, begun)).toBeNull();
});

test("only the hash of a token is stored", async () => {
  const { store, start } = await open();
  const token = await start();
  const { db, tables } = store.read;
  expect(JSON.stringify(await db.select().from(tables.staffSessions))).not.toContain(token);
});

test("the list of one's own sessions has those that still open the desk, and the others are forgotten", async () => {
  const { store, person, start } = await open();
  await start();
  expect(await listOpenSessions(store, person.staffId, after(29 * minute))).toHaveLength(1);
  expect(await listOpenSessions(store, person.staffId, after(31 * minute))).toHaveLength(0);
  const dayAfter = after(24 * 60 * minute);
  await startSession(store, { staffId: person.staffId, agent: "test", complete: true }, dayAfter);
  const { db, tables } = store.read;
  expect(await db.select().from(tables.staffSessions)).toHaveLength(1);
});

test("who must have an authenticator from now on is signed out, unless they have one", async () => {
  const { store, person, start, find } = await open();
  const admin = await addStaff(store, "Admin", "administrator");
  const token = await start();
  await changeStaff(store, admin, person.staffId, { kind: "require_authenticator", required: true }, begun);
  expect(await find(token, begun)).toBeNull();
});

test("an authenticator required of everybody signs out who has none, and their next sign-in leads to its set-up", async () => {
  const { store, person, start, find } = await open();
  const admin = await addStaff(store, "Admin", "administrator");
  const token = await start();
  await store.transaction((within) => updateStaff(within, admin.staffId, { totpSecret: "sealed" }));
  const admins = await startSession(store, { staffId: admin.staffId, agent: "", complete: true }, begun);
  expect((await requireAuthenticatorOfAll(store, person, true, begun)).ok).toBe(false);
  expect(await find(token, begun)).not.toBeNull();
  expect((await requireAuthenticatorOfAll(store, admin, true, begun)).ok).toBe(true);
  expect(await find(token, begun)).toBeNull();
  expect(await find(admins, begun)).not.toBeNull();
  expect((await admit(store, testKeys, person.staffId, "", begun)).next).toBe("authenticator");
  await requireAuthenticatorOfAll(store, admin, false, begun);
  expect((await admit(store, testKeys, person.staffId, "", begun)).next).toBe("desk");
});
