/** What each variable of the environment is expected to be, and the line that says so without showing a password. */

export const expected = {
  DATABASE_URL:
    "file: and a path, or postgres://user:password@host/name｜應為 file: 加路徑，或 postgres:// 位址",
  PORT: "a whole number from 0 to 65535 (0: any free port)｜應為 0 至 65535 的整數",
  HOST: "an address to listen on, such as 127.0.0.1 or 0.0.0.0｜應為監聽位址",
  PUBLIC_ORIGIN:
    "scheme and host without a path, such as https://lawtrail.example｜應為網站的協定與主機，不含路徑",
  ALLOWED_HOSTS: "host names with their ports, separated by commas｜應為以逗號分隔的主機名稱",
  LOG_LEVEL: "one of trace, debug, info, warn, error, fatal, silent｜應為其中之一",
  PAGE_CACHE_MEGABYTES: "a whole number from 0 to 4096｜應為 0 至 4096 的整數",
  TRUSTED_PROXIES: "how many proxies of yours stand before this server, 0 to 9｜應為 0 至 9 的整數",
  METRICS_PORT: "a whole number from 1 to 65535, another than PORT｜應為 1 至 65535 的整數，且不同於 PORT",
  METRICS_HOST: "an address to listen on, such as 127.0.0.1｜應為監聽位址",
  VOTES_PER_MINUTE: "a whole number from 1 to 99999｜應為 1 至 99999 的整數",
  OPEN_DATA_FOLDER: "the path of a folder｜應為資料夾路徑",
  KEYS_FILE: "the path of a file｜應為檔案路徑",
  OIDC_ISSUER:
    "an https address, together with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET｜應為 https 位址，三項一起設定",
  OIDC_CLIENT_ID: "set together with OIDC_ISSUER and OIDC_CLIENT_SECRET｜三項一起設定",
  OIDC_CLIENT_SECRET: "set together with OIDC_ISSUER and OIDC_CLIENT_ID｜三項一起設定",
  SMTP_URL:
    "smtp:// or smtps:// with user:password@host:port, together with MAIL_FROM｜應為 smtp:// 或 smtps:// 位址，與 MAIL_FROM 一起設定",
  PUSH_SERVICES: "host names of push services, separated by commas｜應為以逗號分隔的推播服務主機名稱",
  MAIL_FROM: "an e-mail address, together with SMTP_URL｜應為電子郵件地址，與 SMTP_URL 一起設定",
} as const;
export type Variable = keyof typeof expected;

export function describe(name: Variable, value: string): string {
  return `${name}=${JSON.stringify(maskSecrets(value).slice(0, 200))}: expected ${expected[name]}`;
}

/** Hides whatever could be a password, also in an address too malformed to be parsed. */
function maskSecrets(value: string): string {
  return value
    .replace(/^([a-z+]+:\/*)?.*@/is, "$1***@")
    .replace(/(password|secret|token)=[^&\s]*/gi, "$1=***");
}
