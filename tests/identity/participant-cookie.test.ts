import { expect, test } from "vitest";
import {
  makeParticipant,
  networkKey,
  participantCookieName,
  participantKey,
  readParticipant,
} from "~/identity/participants/participant-cookie";

const key = Buffer.alloc(32, 1);
const cookieOf = (setCookie: string) => setCookie.split(";")[0]!;

test("who was given the cookie is found by it among other cookies", () => {
  const { secret, setCookie } = makeParticipant(key);
  expect(setCookie).toMatch(/; Secure; HttpOnly; SameSite=Lax$/);
  expect(readParticipant(key, `a=b; ${cookieOf(setCookie)}; c=d`)).toEqual({ kind: "participant", secret });
});

test("a cookie that was changed, or signed with another key, is forged; none is none", () => {
  const cookie = cookieOf(makeParticipant(key).setCookie);
  expect(readParticipant(key, null)).toEqual({ kind: "none" });
  expect(readParticipant(key, "session=x")).toEqual({ kind: "none" });
  for (const forged of [
    `${participantCookieName}=`,
    `${participantCookieName}=a.b`,
    `${participantCookieName}=${"x".repeat(10_000)}`,
    cookie.replace("=", "=x"),
    cookieOf(makeParticipant(Buffer.alloc(32, 2)).setCookie),
  ])
    expect(readParticipant(key, forged)).toEqual({ kind: "forged" });
});

test("the same person has another key in each round, and so has a network", () => {
  expect(participantKey(key, "a", "secret")).toBe(participantKey(key, "a", "secret"));
  expect(participantKey(key, "a", "secret")).not.toBe(participantKey(key, "b", "secret"));
  expect(networkKey(key, "a", "192.0.2.0")).not.toBe(networkKey(key, "b", "192.0.2.0"));
});
