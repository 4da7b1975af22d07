/** Codes of an authenticator and recovery codes: each opens the desk once. */
import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import { seal } from "~/identity/box";
import { hashPassword } from "~/identity/entry/passwords";
import { hashRecoveryCode, makeRecoveryCodes } from "~/identity/entry/recovery-codes";
import { cookieName, findSession } from "~/identity/sessions";
import { confirmCode, signIn } from "~/identity/entry/sign-in";
import { stepOfCode } from "~/identity/entry/totp";
import { replaceRecoveryCodes, updateStaff } from "~db/writes/staff";
import { openTestStore } from "../support/engines/migrated-file";
import { addStaff } from "../support/desk/signed-in";
import { testKeys } from "../support/desk/test-keys";

const now = new Date("2026-11-24T04:00:10.000Z");
const seconds = (count: number) => new Date(now.getTime() + count * 1000);
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"; // RFC 6238's "12345678901234567890"
const password = "correct horse battery staple";
const codeAt = (at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

test("RFC 6238: 1 111 111 109 s after 1970 the code ends in 081804", () => {
  expect(stepOfCode(secret, "081804", null, new Date(1_111_111_109_000))).toBe(37_037_036);
});

test("a code counts for its own half minute and one on either side, typed full-width or with a space", () => {
  const code = codeAt(now);
  for (const offset of [-30, 0, 30])
    expect(stepOfCode(secret, code, null, seconds(offset)), String(offset)).not.toBeNull();
  for (const offset of [-60, 60])
    expect(stepOfCode(secret, code, null, seconds(offset)), String(offset)).toBeNull();
  const wide = [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
  expect(stepOfCode(secret, wide, null, now)).not.toBeNull();
  expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, null, now)).not.toBeNull();
});

async function open() {
  const store = await openTestStore();
  const { staffId, email } = await addStaff(store, "Lin", "author");
  const codes = makeRecoveryCodes();
  const passwordHash = await hashPassword(password);
  await store.transaction(async (within) => {
    await updateStaff(within, staffId, { passwordHash, totpSecret: seal(testKeys.box, secret) });
    await replaceRecoveryCodes(within, staffId, codes.map(hashRecoveryCode));
  });
  const find = (token: string, at: Date) => findSession(store, testKeys, `${cookieName}=${token}`, at);
  const halfWay = async (at: Date) => {
    const signedIn = await signIn(store, testKeys, { email, password, agent: "test" }, at);
    if (!signedIn.ok) throw new Error(signedIn.problem.code);
    return { token: signedIn.value.token, session: (await find(signedIn.value.token, at))! };
  };
  const enter = async (code: string, at: Date) =>
    confirmCode(store, testKeys, (await halfWay(at)).session, { code, agent: "test" }, at);
  return { store, codes, find, halfWay, enter };
}

test("the password alone gives half a session; the code gives a new one and ends the half", async () => {
  const { store, find, halfWay } = await open();
  const { token, session } = await halfWay(now);
  expect(session.complete).toBe(false);
  const entered = await confirmCode(store, testKeys, session, { code: codeAt(now), agent: "test" }, now);
  if (!entered.ok) throw new Error(entered.problem.code);
  expect(entered.value.token).not.toBe(token);
  expect(await find(token, now)).toBeNull();
  expect((await find(entered.value.token, now))!.complete).toBe(true);
});

test("no code works twice, nor an earlier one after a later one", async () => {
  const { enter } = await open();
  expect((await enter(codeAt(now), now)).ok).toBe(true);
  expect((await enter(codeAt(now), seconds(5))).ok).toBe(false);
  expect((await enter(codeAt(seconds(30)), seconds(30))).ok).toBe(true);
  expect((await enter(codeAt(now), seconds(31))).ok).toBe(false);
});

test("of the same code sent twice at once one is taken", async () => {
  const { store, halfWay } = await open();
  const { session } = await halfWay(now);
  const send = () => confirmCode(store, testKeys, session, { code: codeAt(now), agent: "test" }, now);
  const results = await Promise.all([send(), send()]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("each of ten recovery codes works once, however it is typed", async () => {
  const { codes, enter } = await open();
  expect(new Set(codes).size).toBe(10);
  expect((await enter(` ${codes[0]!.toUpperCase()} `, now)).ok).toBe(true);
  expect((await enter(codes[0]!, seconds(1))).ok).toBe(false);
  expect((await enter(codes[1]!.replace("-", ""), seconds(2))).ok).toBe(true);
});

test("codes are guessed no oftener than passwords: the fifth try closes the door", async () => {
  const { store, halfWay } = await open();
  const { session } = await halfWay(now);
  const guesses = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      confirmCode(store, testKeys, session, { code: String(n).padStart(6, "0"), agent: "test" }, now),
    ),
  );
  expect(guesses.every(({ ok }) => !ok)).toBe(true);
  expect((await confirmCode(store, testKeys, session, { code: codeAt(now), agent: "test" }, now)).ok).toBe(
    false,
  );
});
