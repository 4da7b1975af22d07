/** How a copy is made and put in place, on small made-up sites: what fails leaves the copy before as it was. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeCopy } from "~/static-copy/make-copy";
import type { LoadContext } from "~/web/load-context";
import { bumpSiteVersion } from "~db/site-version";
import type { Store } from "~db/store";
import { openTestStore } from "../support/engines/migrated-file";
import { html, madeUpSite, readManifestOf } from "../support/static-copy/copies";

const now = new Date("2026-11-24T04:00:00.000Z");

function makePlace(): string {
  const place = mkdtempSync(join(tmpdir(), "lawtrail-copies-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

type Pages = Readonly<Record<string, Response | ((context: LoadContext) => Response | Promise<Response>)>>;

function siteOf(store: Store, pages: Pages) {
  const all: Pages = { "/en": html("English"), ...pages };
  return madeUpSite(store, (pathname, context) => {
    const page = all[pathname];
    if (page === undefined) return new Response("", { status: 404 });
    return page instanceof Response ? page.clone() : page(context);
  });
}

async function copyOf(pages: Pages, place = makePlace(), more: { at?: Date; mostFiles?: number } = {}) {
  const { at = now, mostFiles } = more;
  await makeCopy(siteOf(await openTestStore(), pages), {
    ...{ place, clock: () => at },
    ...(mostFiles === undefined ? {} : { mostFiles }),
  });
  return { place, read: (file: string) => readFileSync(join(place, "current", file), "utf8") };
}

const copies = (place: string) => readdirSync(place).filter((name) => name.startsWith("copy-"));

test("a page that others stand below is index.html in its folder; a feed is a file of its own name", async () => {
  const { read } = await copyOf({
    "/": html('<a href="/bills">x</a>'),
    "/bills": html('<a href="/bills/one">x</a><a href="/bills/feed.atom">x</a>'),
    "/bills/one": html("one"),
    "/bills/one/card": html("card"),
    "/bills/feed.atom": new Response("feed", { headers: { "Content-Type": "application/atom+xml" } }),
  });
  expect(read("bills/one/index.html")).toContain("one");
  expect(read("bills/index.html")).toContain('<a href="/bills/one">');
  expect(read("bills/feed.atom")).toBe("feed");
});

test("a page that fails makes the copy fail with a list, and the copy before stays", async () => {
  const { place, read } = await copyOf({ "/": html("first") });
  const served = copies(place);
  const failing = copyOf(
    {
      "/": html('second <a href="/bills/gone">x</a><a href="/about">x</a><a href="/guides">x</a>'),
      "/about": () => Promise.reject(new Error("a fault of ours")),
      "/guides": html("x", { "Set-Cookie": "a=b" }),
    },
    place,
    { at: new Date(now.getTime() + 1000) },
  );
  await expect(failing).rejects.toThrow(
    [
      "These addresses cannot be copied:",
      "/bills/gone: answers 404 (linked from /)",
      "/about: a fault of ours (linked from /)",
      "/guides: sets a cookie (linked from /)",
    ].join("\n  "),
  );
  expect(read("index.html")).toContain("first");
  expect(readdirSync(place).sort()).toEqual([...served, "current"].sort());
});

for (const [what, page, words] of [
  ["needs script", html("<script>1</script>"), "needs script"],
  ["has a form with a token", html('<form method="post"></form>'), "has a form that is sent to the site"],
  ["is for one reader", html("x", { "Cache-Control": "no-store" }), "may not be kept"],
  [
    "has no ending for its type",
    new Response("x", { headers: { "Content-Type": "text/csv" } }),
    "has no name that",
  ],
] as const)
  test(`a page that ${what} is refused`, async () => {
    await expect(copyOf({ "/": page })).rejects.toThrow(words);
  });

test("a name that is no plain file name is refused, and so is one file too many", async () => {
  const home = html(
    '<a href="/api/v1/openapi.json">x</a><a href="/assets/x.css">x</a><a href="/guides/..%2fx">x</a>',
  );
  const { read } = await copyOf({ "/": home });
  expect(read("index.html")).toContain('href="https://lawtrail.example/guides/..%2fx"');
  await expect(copyOf({ "/": html("x") }, makePlace(), { mostFiles: 5 })).rejects.toThrow(
    "more than 5 files",
  );
});

test("the copy before is kept and the one before that is not, nor what a process left that died", async () => {
  const { place } = await copyOf({ "/": html("1") });
  const [first] = copies(place);
  writeFileSync(join(place, ".making"), "");
  await expect(copyOf({ "/": html("2") }, place)).rejects.toThrow("under way");
  const before = new Date(now.getTime() - 16 * 60_000);
  utimesSync(join(place, ".making"), before, before);
  await copyOf({ "/": html("2") }, place, { at: new Date(now.getTime() + 1000) });
  await copyOf({ "/": html("3") }, place, { at: new Date(now.getTime() + 2000) });
  expect(copies(place)).toHaveLength(2);
  expect(copies(place)).not.toContain(first);
  expect(existsSync(join(place, ".making"))).toBe(false);
});

test("of two exports at once into one folder one is made", async () => {
  const place = makePlace();
  const ended = await Promise.allSettled([1, 2].map((text) => copyOf({ "/": html(String(text)) }, place)));
  expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(copies(place)).toHaveLength(1);
});

test("what is published meanwhile is not in the copy: every page is of one instant", async () => {
  const store = await openTestStore();
  const versionOf = async ({ store: { read } }: LoadContext) =>
    html(
      `version ${(await read.db.select().from(read.tables.siteVersions))[0]?.version ?? 0} <a href="/about">x</a>`,
    );
  let publish = () => {};
  const asked = new Promise<void>((resolve) => (publish = resolve));
  const publishing = asked.then(() => store.transaction(bumpSiteVersion));
  const place = makePlace();
  const site = siteOf(store, {
    "/": versionOf,
    "/en": async (context) => {
      publish();
      await publishing;
      return versionOf(context);
    },
    "/about": versionOf,
  });
  await store.transaction(bumpSiteVersion);
  await makeCopy(site, { place, clock: () => now });
  const read = (file: string) => readFileSync(join(place, "current", file), "utf8");
  const [home] = await store.read.db.select().from(store.tables.siteVersions);
  const then = home!.version - 1;
  for (const file of ["index.html", "en/index.html", "about/index.html"])
    expect(read(file), file).toContain(`version ${then} `);
  expect(readManifestOf(join(place, "current")).siteVersion).toBe(then);
});
