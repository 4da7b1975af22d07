/** A change set seen before it is public: by a link, by staff, and by nobody else. */
import { expect, test } from "vitest";
import { putChange } from "~/commands/change-sets/put-change";
import { startChangeSet } from "~/commands/change-sets/start-change-set";
import { makePreviewLink } from "~/commands/preview-links/make-preview-link";
import { revokePreviewLink } from "~/commands/preview-links/revoke-preview-link";
import { hashToken, makeToken } from "~/identity/tokens";
import { listPreviewLinks } from "~db/queries/change-sets/preview-links";
import { now, textOf, useBuiltSite } from "../../support/built-site";
import { addStaff, signInAs } from "../../support/desk/signed-in";

const site = useBuiltSite();

async function aDraft(name: string) {
  const author = await addStaff(site.store(), name, "author");
  const started = await startChangeSet(
    site.store(),
    author,
    { title: "六月院會", note: null, weight: "major" },
    now,
  );
  if (!started.ok) throw new Error(started.problem.code);
  const { setId } = started.value;
  const put = await putChange(
    site.store(),
    author,
    {
      setId,
      version: 1,
      changeId: null,
      subject: "event",
      action: "record",
      targetKey: null,
      billSlug: "digital-communications-act",
      baseRevision: 0,
      content: {
        bill: "digital-communications-act",
        on: "2026-11-20",
        stage: "executive.submitted",
        sources: [{ source: "ly-law-system", grade: "official" }],
      },
      reason: null,
    },
    now,
  );
  if (!put.ok) throw new Error(JSON.stringify(put.problem));
  return { author, setId };
}

async function aLink(name: string) {
  const { author, setId } = await aDraft(name);
  const token = makeToken();
  const made = await makePreviewLink(
    site.store(),
    author,
    { setId, label: "金管會", tokenHash: hashToken(token) },
    now,
  );
  if (!made.ok) throw new Error(made.problem.code);
  return { author, setId, token };
}

test("a link shows any public page with the change set applied, and the site itself stays as it is", async () => {
  const { token } = await aLink("Lin");
  const address = "/bills/digital-communications-act";
  const before = await site.read(address);
  const shown = await site.ask(`/preview/${token}${address}`);
  const html = await shown.text();
  expect(shown.status).toBe(200);
  expect(shown.headers.get("cache-control")).toBe("no-store");
  expect(shown.headers.get("x-robots-tag")).toContain("noindex");
  expect(textOf(html)).toContain("六月院會");
  expect(textOf(html)).toContain("115.11.20");
  expect(before.text).not.toContain("115.11.20");
  // Every way on stays inside the preview, but for reporting an error, which goes to the desk, and for following, which
  // is of what is published.
  const ways = [...html.matchAll(/<(?:a|form)[^>]* (?:href|action)="(\/[^"]*)"/g)]
    .map((match) => match[1]!)
    .filter((way) => !way.startsWith("/report?") && !way.startsWith("/follow"));
  expect(ways.length).toBeGreaterThan(10);
  for (const way of ways) expect(way).toMatch(new RegExp(`^/preview/${token}/`));
  expect((await site.read(address)).html).toBe(before.html);
});

test("at any date, in English, and on the board", async () => {
  const { token } = await aLink("Mei");
  const past = await site.read(`/preview/${token}/en/bills/digital-communications-act?asof=2026-11-19`);
  expect(past.text).not.toContain("20 Nov 2026");
  expect((await site.read(`/preview/${token}/en`)).text).toContain("20 Nov 2026");
});

test("a link that is unknown, taken back or seven days old shows nothing, and says why", async () => {
  const { author, setId, token } = await aLink("Chen");
  expect((await site.read(`/preview/${makeToken()}/`)).status).toBe(404);
  const [link] = await listPreviewLinks(site.store().read, setId);
  await revokePreviewLink(site.store(), author, { setId: setId + 1, linkId: link!.id }, now);
  expect((await site.read(`/preview/${token}/`)).status).toBe(200);
  await revokePreviewLink(site.store(), author, { setId, linkId: link!.id }, now);
  const { status, text } = await site.read(`/preview/${token}/`);
  expect(status).toBe(410);
  expect(text).toContain("已經到期或收回");
  expect(text).not.toContain("六月院會");

  const old = makeToken();
  const eightDaysAgo = new Date(now.getTime() - 7 * 86_400_000);
  await makePreviewLink(site.store(), author, { setId, label: "x", tokenHash: hashToken(old) }, eightDaysAgo);
  expect((await site.read(`/preview/${old}/`)).status).toBe(410);
});

test("staff see it without a link, nobody else does, and no page of the desk can be previewed", async () => {
  const { author, setId, token } = await aLink("Wu");
  const { cookie } = await signInAs(site.store(), author, now);
  const shown = await site.ask(`/preview/set-${setId}/`, { headers: { cookie } });
  expect(shown.status).toBe(200);
  const stranger = await site.ask(`/preview/set-${setId}/`);
  expect(stranger.status).toBe(302);
  expect(stranger.headers.get("location")).toContain("/desk/sign-in");
  const desk = await site.ask(`/preview/${token}/desk`, { headers: { cookie } });
  expect(desk.status).toBe(404);
});

test("a link is for somebody: without saying for whom there is none", async () => {
  const { author, setId } = await aDraft("Kao");
  for (const label of ["", "x".repeat(101), "a\u0000b"]) {
    const made = await makePreviewLink(
      site.store(),
      author,
      { setId, label, tokenHash: hashToken("t") },
      now,
    );
    expect(made.ok).toBe(false);
  }
});
