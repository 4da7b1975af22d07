/**
 * Every public route of app/routes.ts for a reader without a cookie: which take a form, what anybody is answered, and
 * that reading changes nothing. The desk's own matrix is tests/routes/desk/route-matrix.test.ts.
 */
import { beforeAll, expect, test } from "vitest";
import { staffRoles } from "~/domain/desk/roles";
import { cookieName, startSession } from "~/identity/sessions";
import { now, useBuiltSite } from "../support/built-site";
import { addStaff } from "../support/desk/signed-in";
import { insertHeldRound } from "../support/rounds/held-round";
import { dumpRows } from "../support/safety/dump-rows";
import { isDesk, sitePaths } from "../support/safety/site-paths";

/** The only public pages that take a form, and what a form without a cookie and with nothing in it is answered. */
const forms: Readonly<Record<string, number>> = {
  "/report": 422,
  "/rounds/:slug/vote": 403,
  "/rounds/:slug/mine": 403,
  "/rounds/:slug/confirm": 403,
  "/rounds/:slug/confirm/:token": 404,
  "/follow": 422,
  "/follow/browser/subscription": 422,
  "/follow/confirm/:token": 404,
  "/unsubscribe/:token": 404,
};

const site = useBuiltSite();
let halfCookie: string;
beforeAll(async () => {
  await insertHeldRound(site.store());
  const { staffId } = await addStaff(site.store(), "half", "administrator");
  halfCookie = `${cookieName}=${await startSession(site.store(), { staffId, agent: "", complete: false }, now)}`;
});
const publicPaths = sitePaths.filter((path) => !isDesk(path));
const deskPaths = sitePaths.filter(isDesk);
const inData = ({ address, id }: { address: string; id: string }) =>
  `${address}?_data=${encodeURIComponent(id)}`;

test("only the pages that are listed take a form, in either language", async () => {
  for (const { path, address } of publicPaths)
    for (const language of ["", "/en"]) {
      if (language && /^\/(preview|log)\//.test(path)) continue;
      const at = path === "/" ? `${language || "/"}?index` : language + address;
      const answer = await site.ask(at, { method: "POST", body: new URLSearchParams({ a: "1" }) });
      expect(answer.status, at).toBe(forms[path] ?? 405);
    }
});

test("every public route answers whoever reads it with a page, a way on, or a 404", async () => {
  for (const { address } of publicPaths) {
    const { status } = await site.ask(address);
    expect([200, 302, 404], `${address} ${status}`).toContain(status);
  }
});

test("reading every public page, its data and its head changes nothing on record", async () => {
  const before = await dumpRows(site.store());
  for (const path of publicPaths)
    for (const init of [{}, { method: "HEAD" }])
      for (const at of [path.address, inData(path)]) await site.ask(at, init);
  expect(await dumpRows(site.store())).toEqual(before);
});

test("the data of no page of the desk is given to nobody, or to half a session, past the frame around it", async () => {
  const open = /^\/desk\/(sign-in|link\/)/;
  for (const path of deskPaths.filter(({ path }) => !open.test(path)))
    for (const cookie of [null, halfCookie, `${cookieName}=${"A".repeat(43)}`]) {
      const answer = await site.ask(inData(path), cookie ? { headers: { cookie } } : {});
      expect(answer.headers.get("x-remix-redirect"), path.path).toMatch(
        /^\/desk(\/sign-in(\/code|\/authenticator)?)?(\?|$)/,
      );
      expect(await answer.text(), path.path).toBe("");
    }
});

test(
  "reading every page of the desk changes nothing on record, whoever reads",
  { timeout: 60_000 },
  async () => {
    const cookies: string[] = [];
    for (const role of staffRoles) {
      const agency = role === "reporter" ? "ndc" : null;
      const { staffId } = await addStaff(site.store(), role, role, agency);
      const token = await startSession(site.store(), { staffId, agent: "", complete: true }, now);
      cookies.push(`${cookieName}=${token}`);
    }
    const before = await dumpRows(site.store());
    for (const path of deskPaths)
      for (const cookie of cookies)
        for (const at of [path.address, inData(path)]) await site.ask(at, { headers: { cookie } });
    expect(await dumpRows(site.store())).toEqual(before);
  },
);
