/**
 * Every address of the desk for every role, for half a session and for nobody, on the built routes. A route of
 * app/routes.ts below /desk that has no row here fails, and so does a row that has no route.
 */
import type { RouteConfigEntry } from "@remix-run/route-config";
import { beforeAll, expect, test } from "vitest";
import { staffRoles } from "~/domain/desk/roles";
import { cookieName, startSession } from "~/identity/sessions";
import siteRoutes from "~/routes";
import { now, useBuiltSite } from "../../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../../support/desk/signed-in";

/**
 * One mark each for nobody, half a session, author, reviewer, administrator, reporter. `o` let in (also where the
 * record asked for does not exist) · `x` 403 · `s` to a page of signing in · `d` to the desk.
 */
const matrix: Readonly<Record<string, string>> = {
  "/desk": "ssoooo",
  "/desk/account": "ssoooo",
  "/desk/staff": "ssxxox",
  "/desk/drafts": "dddddd",
  "/desk/sets": "ssooox",
  "/desk/sets/new": "ssooox",
  "/desk/sets/:set": "ssooox",
  "/desk/sets/:set/standing": "ssooox",
  "/desk/sets/:set/changes/new": "ssooox",
  "/desk/sets/:set/changes/:change": "ssooox",
  "/desk/sets/:set/text": "ssooox",
  "/desk/sets/:set/text/:change": "ssooox",
  "/desk/sitting": "ssooox",
  "/desk/sets/:set/preview": "ssooox",
  "/desk/briefings": "ssooox",
  "/desk/briefings/new": "ssooox",
  "/desk/briefings/files/:file": "ssooox",
  "/desk/briefings/:kept": "ssooox",
  "/desk/tickets": "ssooox",
  "/desk/tickets/:id": "ssooox",
  "/desk/history": "ssooox",
  "/desk/bills/:slug/history": "ssooox",
  "/desk/progress": "ssoooo",
  "/desk/progress/table.csv": "ssoooo",
  "/desk/progress/items": "ssxxox",
  "/desk/progress/:item/:month": "ssoooo",
  "/desk/rounds": "ssooox",
  "/desk/rounds/:slug": "ssooox",
  "/desk/rounds/:slug/answers": "ssooox",
  "/desk/rounds/:slug/import": "ssxoox",
  "/desk/terms/:term": "ssoooo",
  "/desk/mails": "ssooox",
  "/desk/unchecked": "ssooox",
  "/desk/sign-in": "oodddd",
  "/desk/sign-in/code": "ssdddd",
  "/desk/sign-in/authenticator": "sodddd",
  "/desk/link/:purpose/:token": "oooooo",
  "/desk/sign-out": "dddddd",
  "/desk/sso": "ssssss", // no single sign-on is set up here
  "/desk/sso/callback": "ssssss",
};
const parameters: Readonly<Record<string, string>> = {
  ":purpose": "invite",
  ":token": "x",
  ":set": "1",
  ":change": "1",
  ":id": "1",
  ":item": "1",
  ":month": "2026-11",
  ":term": "9",
  ":slug": "none",
  ":kept": "1",
  ":file": "none.odp",
};

function pathsOf(entries: readonly RouteConfigEntry[], above = ""): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${above}/${entry.path}` : above;
    const own = entry.index || (entry.file && !entry.children) ? [path] : [];
    return [...own, ...pathsOf(entry.children ?? [], path)];
  });
}

const site = useBuiltSite();
const people: SignedIn[] = [];
let halfCookie: string;
beforeAll(async () => {
  for (const role of staffRoles) {
    const agency = role === "reporter" ? "ndc" : null;
    people.push(await signInAs(site.store(), await addStaff(site.store(), role, role, agency), now));
  }
  const { staffId } = people[2]!.actor;
  const half = await startSession(site.store(), { staffId, agent: "test", complete: false }, now);
  halfCookie = `${cookieName}=${half}`;
});

const desk = pathsOf(siteRoutes)
  .map((path) => path.replace("/en?", ""))
  .filter((path) => /^\/desk(\/|$)/.test(path));

const visitors = () => [null, halfCookie, ...people.map(({ cookie }) => cookie)];

function markOf(response: Response): string {
  const to = response.headers.get("location") ?? "";
  if (response.status === 403) return "x";
  if (response.status === 405) return "405"; // the page has no form
  if (/^(\/en)?\/desk\/sign-in/.test(to)) return "s";
  if (response.status >= 300 && response.status < 400) return /^(\/en)?\/desk(\?|$)/.test(to) ? "d" : to;
  return response.status < 500 ? "o" : String(response.status);
}

test("every route below /desk has its row, and every row its route", () => {
  expect([...desk].sort()).toEqual(Object.keys(matrix).sort());
});

test("every page answers every role, half a session and nobody as the matrix says, in both languages", async () => {
  for (const [path, marks] of Object.entries(matrix))
    for (const language of ["", "/en"]) {
      const address = language + path.replace(/:\w+/g, (name) => parameters[name]!);
      const found = [];
      for (const cookie of visitors())
        found.push(markOf(await site.ask(address, cookie ? { headers: { cookie } } : {})));
      expect(found.join(""), address).toBe(marks);
    }
});

test("a form sent to a page of the desk by who may not open it is refused, and its data is not given out either", async () => {
  const inside = Object.entries(matrix).filter(([, marks]) => marks.startsWith("ss") && marks.includes("o"));
  for (const [path, marks] of inside) {
    const address = path.replace(/:\w+/g, (name) => parameters[name]!);
    for (const [index, cookie] of visitors().entries()) {
      if (marks[index] === "o") continue;
      const sent = {
        method: "POST",
        ...(cookie && { headers: { cookie } }),
        body: new URLSearchParams({ do: "invite" }),
      };
      expect(
        markOf(await site.ask(path === "/desk" ? "/desk?index" : address, sent)),
        `POST ${path} ${index}`,
      ).toMatch(/^(x|s|405)$/);
    }
  }
});

const invitation = { do: "invite", email: "new@lawtrail.test", role: "author", agency: "" };
const countInvitations = async () => {
  const { db, tables } = site.store().read;
  return (await db.select().from(tables.invitations)).length;
};

test("a form without a token, with another session's or with a made-up one is 403 and writes nothing", async () => {
  const [author, , administrator] = people;
  for (const token of ["", "x.y", author!.token(), `${administrator!.token()}x`]) {
    const body = new URLSearchParams({ ...invitation, token });
    const answer = await site.ask("/desk/staff", {
      method: "POST",
      headers: { cookie: administrator!.cookie },
      body,
    });
    expect(answer.status, token).toBe(403);
  }
  expect(await countInvitations()).toBe(0);
});

test("a form that is sent a second time is 403 and writes nothing more", async () => {
  const administrator = people[2]!;
  const token = administrator.token();
  const send = () => site.ask("/desk/staff", administrator.form({ ...invitation, token }));
  const answers = [await send(), await send()];
  expect(answers.map(({ status }) => status)).toEqual([200, 403]);
  expect(await countInvitations()).toBe(1);
});

test("what cannot be read as a form is 400, not our fault", async () => {
  for (const path of ["/desk/sign-in", "/desk/sign-out"]) {
    const sent = { method: "POST", headers: { "content-type": "multipart/form-data" }, body: "nonsense" };
    expect((await site.ask(path, sent)).status, path).toBeLessThan(500);
  }
});

test("after signing in one comes to a page of this desk and nowhere else", async () => {
  const { cookie } = people[0]!;
  for (const to of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "\t//evil.example",
    "/desk/../..//evil.example",
    "javascript:alert(1)",
    "/desk/sign-out",
  ]) {
    const answer = await site.ask(`/desk/sign-in?to=${encodeURIComponent(to)}`, { headers: { cookie } });
    expect(answer.headers.get("location"), to).toBe("/desk");
  }
  const kept = await site.ask("/desk/sign-in?to=%2Fdesk%2Faccount", { headers: { cookie } });
  expect(kept.headers.get("location")).toBe("/desk/account");
});
