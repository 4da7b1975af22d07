/** Forms that no page of ours makes: each is refused as a form, none is our failure, and none leaves a trace. */
import { expect, test } from "vitest";
import { participantCookieName } from "~/identity/participants/participant-cookie";
import { formPaths, useAttackedSite } from "../support/safety/attacked-site";
import { dumpRows } from "../support/safety/dump-rows";
import { serve } from "../support/safety/served-site";

const { site, person } = useAttackedSite();

test("forms of ten thousand fields, of strange names, of JSON and of nothing are refused as forms", async () => {
  const served = await serve(site);
  const many = Array.from({ length: 10_000 }, (_, index) => `f${index}=1`).join("&");
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const bodies: [type: string, body: string][] = [
    ["application/x-www-form-urlencoded", many],
    [
      "application/x-www-form-urlencoded",
      "__proto__=1&__proto__[admin]=1&constructor=x&constructor[prototype][a]=1&toString=x",
    ],
    ["application/x-www-form-urlencoded", "words=a&words=b&words[]=c&token=x&token=y"],
    ["application/x-www-form-urlencoded", "words=%C0%AF%ED%A0%80%FF&about=%"],
    ["application/x-www-form-urlencoded", `words=${"&".repeat(100_000)}`],
    ["application/json", deep],
    ["application/json", '{"__proto__":{"admin":true}}'],
    ["text/plain", "words=a"],
    ["multipart/form-data", "words=a"],
    ["multipart/form-data; boundary=", "--\r\n\r\n"],
    ["multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--x--"],
    ["multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="words"\r\n\r\ncut'],
    [
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="words"; filename="../../etc/passwd"\r\nContent-Type: text/html\r\n\r\n<script>\r\n--x--\r\n',
    ],
    [`multipart/form-data; boundary=${"b".repeat(5000)}`, "x"],
    ["", ""],
  ];
  for (const target of formPaths)
    for (const [type, body] of bodies) {
      const headers = {
        Origin: served.publicOrigin,
        Cookie: target.startsWith("/desk/s") ? person().cookie : "a=1",
        ...(type && { "Content-Type": type }),
      };
      const { status } = await served.send(target, { method: "POST", headers, body });
      expect(status, `${target} ${type} ${body.slice(0, 40)}`).toBeGreaterThanOrEqual(300);
      expect(status, `${target} ${type} ${body.slice(0, 40)}`).toBeLessThan(500);
    }
  expect(({} as { admin?: unknown }).admin).toBeUndefined();
});

test("a zero character that somebody types is kept nowhere", async () => {
  const served = await serve(site);
  const first = await served.send("/rounds/drones/vote");
  const Cookie = first.headers["set-cookie"]![0]!.split(";")[0]!;
  expect(Cookie).toContain(participantCookieName);
  const send = (target: string, fields: Record<string, string>) =>
    served.send(target, {
      method: "POST",
      headers: { Origin: served.publicOrigin, Cookie, "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    });
  const zero = "零\0字元應該登記";
  for (const [target, fields] of [
    ["/rounds/drones/vote", { intent: "statement", words: zero, insists: "yes" }],
    ["/rounds/drones/vote", { statement: "1\0", vote: "agree\0" }],
    ["/report", { about: "/bills", words: zero, contact: "", evidence: zero }],
    ["/desk/sign-in", { email: "a\0@lawtrail.test", password: "x\0" }],
  ] as const)
    expect((await send(target, fields)).status, target).toBeLessThan(500);
  for (const [table, rows] of Object.entries(await dumpRows(site.store())))
    expect(rows.includes("\\u0000"), table).toBe(false);
});
