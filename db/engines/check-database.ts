/**
 * What is checked at every start before a SQLite file is used: that the SQLite inside is sound, and that the file is.
 * Queries cannot be trusted to notice damage (a covering index answers for a broken table), so quick_check reads it all.
 */
import { DatabaseRefusal } from "../refusals";
import { refusing, type SqliteConnection } from "./sqlite-connection";

/** The first version without the WAL-reset corruption (3.7.0–3.51.2, two connections): sqlite.org/changes. */
export const oldestSqlite = "3.51.3";

/** @throws DatabaseRefusal `sqlite_too_old`, or `damaged` with the first findings. */
export function checkSqlite(connection: SqliteConnection, file: string): void {
  refuseOldSqlite(String(connection.prepare("select sqlite_version()").pluck().get()));

  const findings = refusing(file, () => connection.prepare("pragma quick_check(5)").pluck().all()).map(
    String,
  );
  if (findings.length !== 1 || findings[0] !== "ok") throw new DatabaseRefusal("damaged", { file, findings });
}

/** @throws DatabaseRefusal when the version is older than the oldest sound one. */
export function refuseOldSqlite(found: string): void {
  const [have, need] = [found, oldestSqlite].map((version) => version.split(".").map(Number));
  const differing = need!.findIndex((number, place) => number !== have![place]);
  if (differing >= 0 && !((have![differing] ?? 0) > need![differing]!)) {
    throw new DatabaseRefusal("sqlite_too_old", { found, needed: oldestSqlite });
  }
}
