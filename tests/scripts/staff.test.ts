/** `npm run staff`, run as an administrator of the machine runs it, on a database of its own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { findOpenLink } from "~/identity/people/invitations";
import { takeUpLink } from "~/identity/people/take-up-link";
import { openStore } from "~db/open-store";
import type { Store } from "~db/store";

const folder = mkdtempSync(path.join(tmpdir(), "lawtrail-staff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const database = path.join(folder, "desk.sqlite");
const keys = path.join(folder, "elsewhere", "keys.json");

function staff(...args: string[]) {
  const given = { DATABASE_URL: `file:${database}`, KEYS_FILE: keys, PUBLIC_ORIGIN: "https://law.test" };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/desk/staff.ts", ...args],
    { encoding: "utf8", env: { ...process.env, ...given } },
  );
  return { status, stdout, stderr };
}

async function onDatabase<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(`file:${database}`, { migrationsFolder: "db/migrations", now: new Date(0) });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const at = new Date();
const email = "lin@law.test";

test("invites, lists, disables, enables and resets on the database of DATABASE_URL", async () => {
  const invited = staff("invite", email, "--role", "author");
  expect(invited.status, invited.stderr).toBe(0);
  const token = /^https:\/\/law\.test\/desk\/link\/invite\/([\w-]{43})\n$/.exec(invited.stdout)![1]!;
  await onDatabase(async (store) => {
    const link = (await findOpenLink(store, "invite", token, at))!;
    const given = { email, name: "Lin", password: "a hill and four lanterns" };
    expect((await takeUpLink(store, link, given, at)).ok).toBe(true);
  });
  expect(staff("list").stdout).toBe(`${email}\tLin\tauthor\tactive\n`);
  expect(staff("disable", email)).toMatchObject({ status: 0, stdout: `${email}: disabled\n` });
  expect(staff("list").stdout).toContain("disabled");
  expect(staff("enable", email)).toMatchObject({ status: 0, stdout: `${email}: enabled\n` });
  expect(staff("reset", email).stdout).toMatch(/^https:\/\/law\.test\/desk\/link\/reset\/[\w-]{43}\n$/);
  expect(existsSync(keys), "it needs no keys and makes none").toBe(false);
}, 60_000);

test("what is refused is said in both languages and ends with 1", () => {
  const refused = staff("invite", "not an address", "--role", "author");
  expect(refused).toMatchObject({ status: 1, stdout: "" });
  expect(refused.stderr).toContain("This is not an e-mail address that works.");
  expect(staff("disable", "nobody@law.test")).toMatchObject({ status: 1, stdout: "" });
}, 60_000);

test("an unknown command or option, or a missing address, shows the usage and ends with 2", () => {
  for (const args of [[], ["remove", email], ["list", "--all"], ["disable"]]) {
    const { status, stdout, stderr } = staff(...args);
    expect({ status, stdout }, args.join(" ")).toEqual({ status: 2, stdout: "" });
    expect(stderr, args.join(" ")).toMatch(/^npm run staff -- invite EMAIL .*\n$/);
  }
}, 60_000);
