/** How often one network may try things, through the edge: claims of another address buy no further turns. */
import { beforeAll, expect, test } from "vitest";
import { useBuiltSite } from "../support/built-site";
import { insertHeldRound } from "../support/rounds/held-round";
import { type ServedSite, serve } from "../support/safety/served-site";

const site = useBuiltSite();
beforeAll(async () => void (await insertHeldRound(site.store())));

const claims = (turn: number) => ({
  "X-Forwarded-For": `198.51.${turn % 250}.7`,
  "X-Real-IP": `198.51.${turn % 250}.7`,
  Forwarded: `for=198.51.${turn % 250}.7`,
  "True-Client-IP": `198.51.${turn % 250}.7`,
});

async function statuses(served: ServedSite, times: number, target: string, fields: object, Cookie = "a=1") {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const { status } = await served.send(target, {
      method: "POST",
      headers: {
        Origin: served.publicOrigin,
        Cookie,
        "Content-Type": "application/x-www-form-urlencoded",
        ...claims(turn),
      },
      body: new URLSearchParams({ ...fields }).toString(),
    });
    found.push(status);
  }
  return found;
}

test("the thirty-first try to sign in within a quarter of an hour is refused, whoever it claims to be from", async () => {
  const served = await serve(site);
  const found = await statuses(served, 32, "/desk/sign-in", { email: "x@lawtrail.test", password: "x" });
  expect(found).toEqual([...Array<number>(30).fill(422), 429, 429]);
});

test("votes and statements of a network are counted together within a round", async () => {
  const served = await serve(site, { settings: { votesPerMinute: 4 } });
  const first = await served.send("/rounds/drones/vote");
  const Cookie = first.headers["set-cookie"]![0]!.split(";")[0]!;
  const found = await statuses(served, 6, "/rounds/drones/vote", { statement: "1", vote: "agree" }, Cookie);
  expect(found.slice(4)).toEqual([429, 429]);
  expect(found.slice(0, 4)).not.toContain(429);
});

test("behind a proxy of ours two networks have turns of their own, and a reader adds none by claiming", async () => {
  const served = await serve(site, { settings: { votesPerMinute: 1, trustedProxies: 1 } });
  const first = await served.send("/rounds/drones/vote");
  const Cookie = first.headers["set-cookie"]![0]!.split(";")[0]!;
  const vote = async (forwarded: string) =>
    (
      await served.send("/rounds/drones/vote", {
        method: "POST",
        headers: {
          Origin: served.publicOrigin,
          Cookie,
          "Content-Type": "application/x-www-form-urlencoded",
          "X-Forwarded-For": forwarded,
        },
        body: "statement=1&vote=agree",
      })
    ).status;
  expect(await vote("192.0.2.1")).not.toBe(429);
  expect(await vote("203.0.113.9, 192.0.2.200")).toBe(429);
  expect(await vote("192.0.2.1, 203.0.113.9")).not.toBe(429);
});
