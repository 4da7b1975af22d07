import { expect, test } from "vitest";
import { contentSecurityPolicy, framedAnywherePolicy } from "~/web/outgoing/security-headers";
import { openEdge } from "./edge-fixture";

const securityNames = [
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "cross-origin-opener-policy",
  "permissions-policy",
];

test("every kind of answer carries the security headers, and HSTS only under https", async () => {
  const { send, sendRaw, port } = await openEdge((request) => {
    if (request.url.endsWith("/boom")) throw new Error("boom");
    return new Response("<p>page", { headers: { "Content-Type": "text/html" } });
  });
  const host = { Host: "evil.example" };
  const answers = [
    await send("/"), // rendered
    await send("/"), // from memory
    await send("/", { method: "HEAD" }),
    await send("/", { headers: { "If-None-Match": "*" } }), // 304
    await send("/desk"), // not public
    await send("/", { method: "POST" }), // 403
    await send("/", { headers: host }), // 400
    await send("/boom"), // 500
    await send("/healthz"),
    await send("/", { method: "DELETE" }), // 405
    await send("/", { headers: { Expect: "x" } }), // 417
    await send(`/?${"x".repeat(40_000)}`), // 431
  ];
  expect(answers.map(({ status }) => status)).toEqual([
    200, 200, 200, 304, 200, 403, 400, 500, 200, 405, 417, 431,
  ]);
  for (const { headers, status } of answers) {
    for (const name of securityNames) expect(headers, `${status} ${name}`).toHaveProperty(name);
    expect(headers["content-security-policy"]).toContain("script-src 'none'");
    expect(headers).not.toHaveProperty("strict-transport-security");
  }
  const malformed = (await sendRaw("nonsense\r\n\r\n")).toLowerCase();
  for (const name of securityNames) expect(malformed).toContain(`${name}: `);

  const settings = {
    publicOrigin: "https://x.example",
  };
  const secure = await openEdge(undefined, { settings });
  expect((await secure.send("/")).headers).toHaveProperty("strict-transport-security");
  expect(port).toBeGreaterThan(0);
});

test("health is a small JSON that nobody keeps", async () => {
  const { send, site } = await openEdge();
  site.version = 7;
  const { status, text, headers } = await send("/healthz");
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({ status: "ok", version: 7 });
  expect(headers["cache-control"]).toBe("no-store");
});

test("a page may bring a policy of its own with a nonce", async () => {
  const policy = "default-src 'none'; script-src 'nonce-abc'";
  const { send } = await openEdge(
    () => new Response("x", { headers: { "Content-Type": "text/html", "Content-Security-Policy": policy } }),
  );
  expect((await send("/")).headers["content-security-policy"]).toBe(policy);
});

test("every answer has a nonce of its own, and the policy that names it", async () => {
  const { send, seen } = await openEdge();
  for (const path of ["/desk", "/desk", "/"]) await send(path);
  const nonces = seen.map(({ context }) => context.script.nonce);
  expect(new Set(nonces).size).toBe(3);
  for (const { context } of seen) {
    expect(context.script.nonce).toMatch(/^[\w-]{22}$/);
    expect(context.script.policy).toContain(`script-src 'self' 'nonce-${context.script.nonce}';`);
    expect(context.script.policy).toContain("default-src 'none'");
    expect(context.script.policy).not.toContain("unsafe");
  }
});

test("the card's policy lets every site frame it, and is otherwise the site's own or stricter", () => {
  const card = framedAnywherePolicy.split("; ");
  expect(card).toContain("frame-ancestors *");
  expect(card).toContain("form-action 'none'");
  const loosened = card.filter((each) => !contentSecurityPolicy().split("; ").includes(each));
  expect(loosened).toEqual(["form-action 'none'", "frame-ancestors *"]);
});

test("the card is kept and sent with its own policy, first, from memory and as not modified; other pages keep theirs", async () => {
  const { send, seen } = await openEdge(({ url }) => {
    const policy: Record<string, string> = url.endsWith("/card")
      ? { "Content-Security-Policy": framedAnywherePolicy }
      : {};
    return new Response("x", { headers: { "Content-Type": "text/html", ...policy } });
  });
  const { headers } = await send("/bills/a/card");
  const answers = [
    await send("/bills/a/card"),
    await send("/bills/a/card", { headers: { "If-None-Match": headers.etag! } }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 304]);
  for (const answer of [{ headers }, ...answers])
    expect(answer.headers["content-security-policy"]).toBe(framedAnywherePolicy);
  expect(seen).toHaveLength(1);
  expect((await send("/bills/a")).headers["content-security-policy"]).toBe(contentSecurityPolicy());
});
