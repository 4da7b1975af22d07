/** Pages of one person are kept by no cache, ours or another's, whatever their address looks like. */
import { beforeAll, expect, test } from "vitest";
import { now, useBuiltSite } from "../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../support/desk/signed-in";
import { insertHeldRound } from "../support/rounds/held-round";
import { serve } from "../support/safety/served-site";
import { isDesk, sitePaths } from "../support/safety/site-paths";

const site = useBuiltSite();
let person: SignedIn;
beforeAll(async () => {
  await insertHeldRound(site.store());
  person = await signInAs(site.store(), await addStaff(site.store(), "私人的名字", "administrator"), now);
});

const personal = /^\/(desk|preview|reports)(\/|$)|^\/rounds\/:slug\/(vote|mine)/;

test(
  "nothing of the desk, a preview or somebody's part in a round may be kept",
  { timeout: 60_000 },
  async () => {
    const { send } = await serve(site);
    const paths = sitePaths.filter(({ path }) => personal.test(path));
    expect(paths.length).toBeGreaterThan(40);
    for (const { address } of paths)
      for (const headers of [{}, { Cookie: person.cookie }])
        for (const at of [address, `/en${address}`]) {
          const answer = await send(at, { headers });
          expect(answer.headers["cache-control"], at).toMatch(/^(private, )?no-store$/);
          expect(answer.headers, at).not.toHaveProperty("etag");
        }
  },
);

test("an address of the desk that looks like a file is neither kept nor answered to the next reader", async () => {
  const { send } = await serve(site);
  const names = [
    "/x.css",
    "/x.js",
    ".css",
    ";x.css",
    "%2Fx.css",
    "/..%2fx.png",
    "?x.css",
    "%3Fx.css",
    "/%2e%2e/about",
  ];
  for (const base of ["/desk", "/desk/account", "/rounds/drones/mine"])
    for (const name of names) {
      const mine = await send(base + name, { headers: { Cookie: person.cookie } });
      expect(mine.headers["cache-control"], base + name).toBe("no-store");
      const theirs = await send(base + name);
      expect(theirs.text, base + name).not.toContain("私人的名字");
    }
});

test("who is signed in leaves nothing of it in memory, and is given nothing that others may keep but what they get too", async () => {
  const { send } = await serve(site);
  for (const { address } of sitePaths.filter((path) => !isDesk(path))) {
    const mine = await send(address, { headers: { Cookie: person.cookie } });
    expect(mine.text, address).not.toContain("私人的名字");
    // What says that others may keep it is what they would get themselves, and gives no cookie.
    if (/public/.test(mine.headers["cache-control"]!)) {
      expect(mine.headers, address).not.toHaveProperty("set-cookie");
      expect((await send(address)).text, address).toBe(mine.text);
    }
    expect((await send(address)).text, address).not.toContain("私人的名字");
  }
});

test("a cookie or a password in any spelling is seen before the memory of pages is asked", async () => {
  const { send, sendRaw, port } = await serve(site);
  await send("/about");
  for (const name of ["Cookie", "cookie", "COOKIE", "Authorization", "AUTHORIZATION"]) {
    const bytes = `GET /about HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n${name}: a=1\r\n\r\n`;
    expect(await sendRaw(bytes), name).toMatch(/Cache-Control: no-store/i);
  }
});
