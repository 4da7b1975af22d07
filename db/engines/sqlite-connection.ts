/**
 * Opens one connection to a SQLite file with the settings that belong to a connection, and turns what SQLite says about
 * the file itself into a refusal. Never creates a folder and never converts a file: sqlite-store.ts turns WAL on.
 */
import Sqlite from "better-sqlite3";
import { DatabaseRefusal } from "../refusals";

export type SqliteConnection = Sqlite.Database;

/** @throws DatabaseRefusal when the file cannot be opened or is not a database. */
export function connectSqlite(file: string, access: "read" | "write"): SqliteConnection {
  return refusing(file, () => {
    const connection = new Sqlite(file, { readonly: access === "read", timeout: 5000 });
    try {
      connection.pragma("trusted_schema = OFF");
      connection.pragma("foreign_keys = ON");
      connection.pragma("synchronous = FULL");
      connection.pragma("schema_version"); // reads the header: the first moment a wrong file shows
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/** Runs `work` and words what is wrong with the file; any other error passes through as it is. */
export function refusing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error, file) ?? error;
  }
}

function refusalOf(error: unknown, file: string): DatabaseRefusal | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const cause = { cause: error };
  if (code === "SQLITE_NOTADB") return new DatabaseRefusal("not_a_database", { file }, cause);
  if (code.startsWith("SQLITE_CORRUPT")) {
    return new DatabaseRefusal("damaged", { file, findings: [error.message] }, cause);
  }
  // better-sqlite3 says this without a code.
  const folderMissing = error instanceof TypeError && error.message.includes("directory does not exist");
  if (folderMissing || /^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)/.test(code)) {
    return new DatabaseRefusal("cannot_open", { where: file, reason: code || "ENOENT" }, cause);
  }
  return null;
}
