/**
 * Why the program will not use a database, in both languages: whoever starts the site reads this on the console. Each
 * says what is wrong and what to do; none of them changes the file. Words of refusal are here and nowhere else.
 */

export interface RefusalFacts {
  newer_than_program: { readonly names: readonly string[] };
  changed_migration: { readonly name: string };
  not_a_database: { readonly file: string };
  not_ours: { readonly file: string };
  damaged: { readonly file: string; readonly findings: readonly string[] };
  sqlite_too_old: { readonly found: string; readonly needed: string };
  cannot_open: { readonly where: string; readonly reason: string };
  bad_address: { readonly start: string };
  not_empty: { readonly where: string; readonly table: string };
}
export type RefusalCode = keyof RefusalFacts;

interface Words {
  readonly en: string;
  readonly zh: string;
}

const words: { readonly [Code in RefusalCode]: (facts: RefusalFacts[Code]) => Words } = {
  newer_than_program: ({ names }) => ({
    en: `The database was prepared by a newer version of this program (unknown migration: ${names.join(", ")}). Start that version, or restore a backup made before the upgrade.`,
    zh: `資料庫由較新版本的程式建立（本程式不認得：${names.join("、")}）。請改用該版本啟動，或還原升級前的備份。`,
  }),
  changed_migration: ({ name }) => ({
    en: `Migration ${name} was applied to this database with a different text. Put the released file back and write the change as a new migration.`,
    zh: `資料庫當初套用的 ${name} 與現在的檔案內容不同。請還原該檔案，並將修改寫成新的移轉檔。`,
  }),
  not_a_database: ({ file }) => ({
    en: `${file} is not a SQLite database. Check the path in DATABASE_URL; nothing was written to the file.`,
    zh: `${file} 不是 SQLite 資料庫。請檢查 DATABASE_URL 的路徑；程式未寫入該檔案。`,
  }),
  not_ours: ({ file }) => ({
    en: `${file} is the database of another program: it has tables, but none of ours. Check the path in DATABASE_URL; nothing was written to the file.`,
    zh: `${file} 是其他程式的資料庫：其中已有資料表，但不屬於本站。請檢查 DATABASE_URL 的路徑；程式未寫入該檔案。`,
  }),
  damaged: ({ file, findings }) => ({
    en: `${file} is damaged (${findings.join("; ")}). Keep a copy of it and restore the latest backup; the program did not repair or change it.`,
    zh: `${file} 已損毀（${findings.join("；")}）。請保留一份副本並還原最近的備份；程式未修復也未變更該檔案。`,
  }),
  sqlite_too_old: ({ found, needed }) => ({
    en: `SQLite ${found} is too old: versions before ${needed} can corrupt a database that has two connections. Install the dependencies again (npm ci).`,
    zh: `SQLite ${found} 版本過舊：${needed} 以前的版本在兩個連線並存時可能損毀資料庫。請重新安裝相依套件（npm ci）。`,
  }),
  cannot_open: ({ where, reason }) => ({
    en: `Cannot open the database ${where} (${reason}). Check DATABASE_URL, that the folder exists and can be written to, and that the database server is running.`,
    zh: `無法開啟資料庫 ${where}（${reason}）。請檢查 DATABASE_URL、資料夾是否存在且可寫入，以及資料庫伺服器是否執行中。`,
  }),
  bad_address: ({ start }) => ({
    en: `DATABASE_URL is not understood (it begins with "${start}"). Use file: and a path, such as file:./data/lawtrail.sqlite, or a postgres:// address.`,
    zh: `無法辨識 DATABASE_URL（開頭為「${start}」）。請使用 file: 加路徑，例如 file:./data/lawtrail.sqlite，或 postgres:// 位址。`,
  }),
  not_empty: ({ where, table }) => ({
    en: `The database ${where} is not empty (${table} has rows). A copy is made into an empty database only; nothing was written to it.`,
    zh: `資料庫 ${where} 不是空的（${table} 已有資料）。只能複製到空的資料庫；程式未寫入任何資料。`,
  }),
};

export class DatabaseRefusal<Code extends RefusalCode = RefusalCode> extends Error {
  override readonly name = "DatabaseRefusal";
  readonly words: Words;

  constructor(
    readonly code: Code,
    readonly facts: RefusalFacts[Code],
    options?: { readonly cause: unknown },
  ) {
    const said = words[code](facts);
    super(`${said.en}\n${said.zh}`, options);
    this.words = said;
  }
}
