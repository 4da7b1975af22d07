/**
 * The environment, read once at the start. A wrong value stops the start with one line for each variable that names
 * it, its value and what is expected; a password is never printed.
 */
import { z } from "zod";
import type { SsoSettings } from "~/identity/entry/single-sign-on";
import { type MailSettings, parseSender, parseSmtpUrl } from "~/mail/mail-settings";
import { parsePushServices } from "~/domain/follow/push/push-services";
import { defaultVotesPerMinute } from "./limits/rate-limits";
import { describe, type Variable } from "./starting/expected-settings";

export interface Settings {
  readonly databaseUrl: string;
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  /** Null: `http://localhost:` and the port that was got. */
  readonly publicOrigin: string | null;
  /** Names by which the site answers besides its public one; forms are accepted from the public origin only. */
  readonly allowedHosts: readonly string[];
  readonly logLevel: string;
  readonly pageCacheBytes: number;
  /** How many proxies of ours stand before this server. */
  readonly trustedProxies: number;
  /** The file of the site's own secrets; made at the first start. */
  readonly keysFile: string;
  /** The folder of the daily snapshots of open data. */
  readonly snapshotFolder: string;
  /** Where the numbers for whoever watches the machine are served; null: nowhere. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** How many votes one network may send to a round in a minute. */
  readonly votesPerMinute: number;
  /** The issuer of the single sign-on; null without one. */
  readonly sso: SsoSettings | null;
  /** How mails leave; null: they wait. */
  readonly mail: MailSettings | null;
  /** Push services besides those that are known. */
  readonly pushServices: readonly string[];
}

export type SettingsResult =
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

const wholeNumber = (highest: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(highest));

const hostList = z
  .string()
  .transform((text) => text.split(",").map((host) => host.trim().toLowerCase()))
  .pipe(z.array(z.string().regex(/^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/)));

/** What a parser makes of a text; null is refused. */
const parsedBy = <T>(parse: (text: string) => T | null) =>
  z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== null) return value;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  });

function parseOrigin(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin =
    url && /^https?:$/.test(url.protocol) && (text === url.origin || text === `${url.origin}/`);
  return isOrigin ? url.origin : null;
}

const variables = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|postgres(ql)?:\/\/.)/)
    .default("file:data/lawtrail.sqlite"),
  PORT: wholeNumber(65_535).default(3000),
  // The loopback by default: a first start shows nothing to the network, and http://localhost:3000 reaches it.
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default("127.0.0.1"),
  PUBLIC_ORIGIN: parsedBy(parseOrigin).nullable().default(null),
  ALLOWED_HOSTS: hostList.default([]),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  PAGE_CACHE_MEGABYTES: wholeNumber(4096).default(64),
  TRUSTED_PROXIES: wholeNumber(9).default(0),
  METRICS_PORT: wholeNumber(65_535).pipe(z.number().min(1)).optional(),
  METRICS_HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default("127.0.0.1"),
  VOTES_PER_MINUTE: wholeNumber(99_999).pipe(z.number().min(1)).default(defaultVotesPerMinute),
  OPEN_DATA_FOLDER: z.string().min(1).optional(),
  KEYS_FILE: z.string().min(1).optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  SMTP_URL: parsedBy(parseSmtpUrl).optional(),
  MAIL_FROM: parsedBy(parseSender).optional(),
  PUSH_SERVICES: parsedBy(parsePushServices).default([]),
});

const together = [
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
  ["SMTP_URL", "MAIL_FROM"],
] as const;
const environment = variables.superRefine((data, context) => {
  for (const names of together) {
    const missing = names.filter((name) => data[name] === undefined);
    if (missing.length < names.length)
      for (const name of missing) context.addIssue({ code: "custom", path: [name] });
  }
  if (data.METRICS_PORT === data.PORT) context.addIssue({ code: "custom", path: ["METRICS_PORT"] });
});

/** An empty variable counts as one that is not set. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const read = environment.safeParse(given);
  if (!read.success) {
    const wrong = new Set(read.error.issues.map((issue) => issue.path[0] as Variable));
    return {
      ok: false,
      problems: [...wrong].map((name) =>
        describe(name, name.endsWith("SECRET") && given[name] ? "***" : (given[name] ?? "")),
      ),
    };
  }
  const { data } = read;
  return {
    ok: true,
    value: {
      databaseUrl: data.DATABASE_URL,
      port: data.PORT,
      host: data.HOST,
      publicOrigin: data.PUBLIC_ORIGIN,
      allowedHosts: data.ALLOWED_HOSTS,
      logLevel: data.LOG_LEVEL,
      pageCacheBytes: data.PAGE_CACHE_MEGABYTES * 1024 * 1024,
      trustedProxies: data.TRUSTED_PROXIES,
      metrics: data.METRICS_PORT ? { port: data.METRICS_PORT, host: data.METRICS_HOST } : null,
      votesPerMinute: data.VOTES_PER_MINUTE,
      sso: ssoOf(data),
      mail: data.SMTP_URL && data.MAIL_FROM ? { ...data.SMTP_URL, from: data.MAIL_FROM } : null,
      pushServices: data.PUSH_SERVICES,
      keysFile: data.KEYS_FILE ?? beside(data.DATABASE_URL, "keys.json"),
      snapshotFolder: data.OPEN_DATA_FOLDER ?? beside(data.DATABASE_URL, "open-data"),
    },
  };
}

function ssoOf(data: z.infer<typeof environment>): SsoSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}

/** Beside an SQLite file, so that copies of the folder stay whole; with PostgreSQL in the data folder. */
function beside(databaseUrl: string, ending: string): string {
  const file = databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : "data/lawtrail";
  return `${file.replace(/\.sqlite$/, "")}.${ending}`;
}
