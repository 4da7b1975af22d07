import { expect, test } from "vitest";
import { readSettings } from "~/web/settings";

const problemOf = (env: Record<string, string>) => {
  const read = readSettings(env);
  return read.ok ? "" : read.problems.join("\n");
};

test("nothing set is a site on this machine", () => {
  expect(readSettings({ HOST: "", PATH: "/bin" })).toEqual({
    ok: true,
    value: {
      databaseUrl: "file:data/lawtrail.sqlite",
      port: 3000,
      host: "127.0.0.1",
      publicOrigin: null,
      allowedHosts: [],
      logLevel: "info",
      metrics: null,
      pageCacheBytes: 64 * 1024 * 1024,
      trustedProxies: 0,
      keysFile: "data/lawtrail.keys.json",
      snapshotFolder: "data/lawtrail.open-data",
      votesPerMinute: 600,
      sso: null,
      mail: null,
      pushServices: [],
    },
  });
});

test("what is set is read", () => {
  const read = readSettings({
    DATABASE_URL: "postgres://u:p@db/lawtrail",
    PORT: "0",
    HOST: "::1",
    PUBLIC_ORIGIN: "https://lawtrail.example/",
    ALLOWED_HOSTS: "a.example, B.example:8080,[::1]:3000",
    LOG_LEVEL: "silent",
    PAGE_CACHE_MEGABYTES: "1",
  });
  expect(read).toMatchObject({
    ok: true,
    value: {
      port: 0,
      publicOrigin: "https://lawtrail.example",
      allowedHosts: ["a.example", "b.example:8080", "[::1]:3000"],
      pageCacheBytes: 1024 * 1024,
    },
  });
});

test.each([
  ["PORT", "abc"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["HOST", "not a host"],
  ["PUBLIC_ORIGIN", "lawtrail.example"],
  ["PUBLIC_ORIGIN", "https://lawtrail.example/path"],
  ["PUBLIC_ORIGIN", "ftp://lawtrail.example"],
  ["ALLOWED_HOSTS", "a.example,https://b.example"],
  ["LOG_LEVEL", "loud"],
  ["PAGE_CACHE_MEGABYTES", "lots"],
  ["DATABASE_URL", "mysql://db/lawtrail"],
])("%s=%s is one line that names the variable, its value and what is expected", (name, value) => {
  const problem = problemOf({ [name]: value });
  expect(problem).toMatch(new RegExp(`^${name}=".*": expected .+｜應為.+$`));
  expect(problem).toContain(value);
  expect(problem).not.toContain("\n");
});

test("how mails leave is two settings, both or neither, and its password is not printed", () => {
  const both = { SMTP_URL: "smtp://me:secret@mail.example", MAIL_FROM: "no-reply@lawtrail.example" };
  expect(readSettings(both)).toMatchObject({
    value: { mail: { host: "mail.example", from: both.MAIL_FROM } },
  });
  expect(problemOf({ SMTP_URL: both.SMTP_URL })).toMatch(/^MAIL_FROM="": expected/);
  expect(problemOf({ MAIL_FROM: both.MAIL_FROM })).toMatch(/^SMTP_URL="": expected/);
  expect(problemOf({ ...both, MAIL_FROM: "no reply" })).toMatch(/^MAIL_FROM="no reply"/);
  const wrong = problemOf({ ...both, SMTP_URL: "http://me:secret@mail.example" });
  expect(wrong).toMatch(/^SMTP_URL=".*": expected/);
  expect(wrong).not.toContain("secret");
});

test("every wrong variable gets its line", () => {
  expect(problemOf({ PORT: "x", LOG_LEVEL: "y" }).split("\n")).toHaveLength(2);
});

test.each([
  "mysql://user:secret@db/lawtrail",
  "postgres//user:secret@db/x",
  "user:secret@db",
  "mysql://u:a/b@secret@db",
  "mysql://db/x?password=secret",
])("a password is not printed: %s", (value) => {
  expect(problemOf({ DATABASE_URL: value })).toMatch(/^DATABASE_URL=".*\*\*\*.*": expected/);
  expect(problemOf({ DATABASE_URL: value })).not.toContain("secret");
});

test("the numbers of the process are served only where they are asked for, and not on the readers' port", () => {
  const read = (env: Record<string, string>) => readSettings({ PORT: "3000", ...env });
  expect(read({ METRICS_PORT: "9464" })).toMatchObject({
    value: { metrics: { port: 9464, host: "127.0.0.1" } },
  });
  expect(read({ METRICS_PORT: "9464", METRICS_HOST: "10.0.0.5" })).toMatchObject({
    value: { metrics: { port: 9464, host: "10.0.0.5" } },
  });
  for (const METRICS_PORT of ["3000", "0", "x"])
    expect(read({ METRICS_PORT }), METRICS_PORT).toMatchObject({ ok: false });
});
