import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { oldestSqlite, refuseOldSqlite } from "~db/engines/check-database";
import { migrateSqlite, readMigrations } from "~db/migrate";
import { openStore } from "~db/open-store";
import { fillReferenceTables } from "~db/reference-tables";
import { DatabaseRefusal } from "~db/refusals";
import { connectSqlite, refusing } from "~db/engines/sqlite-connection";
import { makeFolder } from "../support/engines/made-up-migrations";
import { migratedAt, migrationsFolder, openTestStore } from "../support/engines/migrated-file";

const open = (address: string) => openStore(address, { migrationsFolder, now: migratedAt });
const digestOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

async function refusalOf(address: string): Promise<DatabaseRefusal> {
  const error: unknown = await open(address).then(
    (store) => store.close(),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DatabaseRefusal)) throw new Error(`${address} was not refused`, { cause: error });
  expect(error.message).toBe(`${error.words.en}\n${error.words.zh}`);
  return error;
}

test("a new address makes its folder, a migrated file and the reference tables", async () => {
  const file = join(makeFolder(), "made", "on", "the way", "法軌.sqlite");
  const store = await open(`file:${file}`);
  const phases = await store.read.db.select().from(store.tables.phases);
  expect(phases).toHaveLength(5);
  await store.close();
  expect(existsSync(file)).toBe(true);
});

test("opening again keeps what is there and repeats nothing", async () => {
  const file = join(makeFolder(), "again.sqlite");
  const readAll = async () => {
    const store = await open(`file://${file}`);
    const { db, tables } = store.read;
    const rows = [await db.select().from(tables.eventCodes), await db.select().from(tables.agencies)];
    await store.transaction((within) =>
      within.db.insert(tables.agencies).values({ code: "ndc" }).onConflictDoNothing(),
    );
    await store.close();
    return rows;
  };
  const [codes] = await readAll();
  expect(await readAll()).toEqual([codes, [{ code: "ndc" }]]);
});

test("the reference tables take a new order and keep codes that the domain no longer has", async () => {
  const store = await openTestStore();
  const { tables } = store;
  await store.transaction(async ({ db }) => {
    await db.update(tables.phases).set({ position: 99 });
    await db.insert(tables.grades).values({ code: "hearsay" });
  });
  await fillReferenceTables(store);
  const phases = await store.read.db.select().from(tables.phases).orderBy(tables.phases.position);
  expect(phases.map((row) => row.position)).toEqual([0, 1, 2, 3, 4]);
  expect(await store.read.db.select().from(tables.grades)).toContainEqual({ code: "hearsay" });
});

test("a damaged file is refused and left as it is, though a query would not have noticed", async () => {
  const file = join(makeFolder(), "damaged.sqlite");
  const store = await open(`file:${file}`);
  const codes = Array.from({ length: 5000 }, (_, number) => ({ code: `agency-${number}` }));
  await store.transaction(({ db, tables }) => db.insert(tables.agencies).values(codes));
  await store.close();

  const connection = connectSqlite(file, "write");
  const leaf =
    "select pageno, pgsize from dbstat where name = 'agencies' and pagetype = 'leaf' limit 1 offset 3";
  const { pageno, pgsize } = connection.prepare<[], { pageno: number; pgsize: number }>(leaf).get()!;
  const bytes = readFileSync(file).fill(0xa5, (pageno - 1) * pgsize, pageno * pgsize);
  writeFileSync(file, bytes);
  expect(connection.prepare("select count(*) from agencies").pluck().get()).toBe(5000);
  connection.close();
  const before = digestOf(file);

  const refusal = await refusalOf(`file:${file}`);
  expect(refusal.code).toBe("damaged");
  expect(refusal.message).toContain(file);
  expect(digestOf(file)).toBe(before);
});

test("damage elsewhere in the file is refused with what was found", async () => {
  const file = join(makeFolder(), "elsewhere.sqlite");
  await (await open(`file:${file}`)).close();
  const whole = readFileSync(file);

  const wrongFreeList = Buffer.from(whole);
  wrongFreeList.writeUInt32BE(7, 36); // the header's count of free pages
  writeFileSync(file, wrongFreeList);
  expect(await refusalOf(`file:${file}`)).toMatchObject({
    code: "damaged",
    facts: { findings: [expect.stringContaining("Freelist")] },
  });

  writeFileSync(file, Buffer.from(whole).fill(0xa5, 100, 4096)); // the list of tables
  expect(await refusalOf(`file:${file}`)).toMatchObject({ code: "damaged" });
});

test("a reference to nothing in a file that is otherwise whole is damage, and no fault of a migration", async () => {
  const file = join(makeFolder(), "references.sqlite");
  await (await open(`file:${file}`)).close();
  const connection = new Sqlite(file);
  connection.pragma("foreign_keys = OFF");
  connection.exec("update event_codes set phase_code = 'nowhere'");
  connection.close();
  expect(await refusalOf(`file:${file}`)).toMatchObject({
    code: "damaged",
    facts: { findings: expect.arrayContaining([expect.stringContaining("event_codes")]) },
  });
});

test("a file that is not a database is refused and left as it is", async () => {
  const file = join(makeFolder({ "notes.txt": "法案的筆記\n".repeat(1000) }), "notes.txt");
  const before = digestOf(file);
  expect(await refusalOf(`file:${file}`)).toMatchObject({ code: "not_a_database", facts: { file } });
  expect(digestOf(file)).toBe(before);
});

test("another program's database is refused and left as it is", async () => {
  const file = join(makeFolder(), "guestbook.sqlite");
  const theirs = new Sqlite(file);
  theirs.exec("create table guests (name text)");
  theirs.close();
  const before = digestOf(file);
  expect(await refusalOf(`file:${file}`)).toMatchObject({ code: "not_ours", facts: { file } });
  expect(digestOf(file)).toBe(before);
});

test("a place where no file can be is refused with the system's reason", async () => {
  const folder = makeFolder({ "a-file": "" });
  mkdirSync(join(folder, "a-folder"));
  expect(await refusalOf(`file:${folder}/a-file/lawtrail.sqlite`)).toMatchObject({
    code: "cannot_open",
    facts: { reason: "EEXIST" },
  });
  expect(await refusalOf(`file:${folder}/a-folder`)).toMatchObject({ code: "cannot_open" });
  expect(() => connectSqlite(join(folder, "missing", "lawtrail.sqlite"), "write")).toThrow(/ENOENT/);
});

test("a file that may only be read is refused", async () => {
  const file = join(makeFolder(), "read-only.sqlite");
  connectSqlite(file, "write").exec("vacuum").close();
  const connection = connectSqlite(file, "read");
  const migrations = await readMigrations(join(migrationsFolder, "sqlite"));
  expect(() => refusing(file, () => migrateSqlite(connection, migrations, migratedAt))).toThrow(
    DatabaseRefusal,
  );
  connection.close();
});

test("an address that is not understood is refused without repeating its password", async () => {
  for (const address of [
    "mysql://root:secret@db/lawtrail",
    "file::memory:",
    "file:x.sqlite?mode=ro",
    "file://x",
    "./x",
    "",
  ]) {
    const refusal = await refusalOf(address);
    expect(refusal.code, address).toBe("bad_address");
    expect(refusal.message).not.toContain("secret");
  }
});

test("a server that does not answer is refused without repeating its password", async () => {
  const refusal = await refusalOf("postgres://lawtrail:secret@127.0.0.1:1/lawtrail");
  expect(refusal).toMatchObject({
    code: "cannot_open",
    facts: { where: "127.0.0.1:1/lawtrail", reason: "ECONNREFUSED" },
  });
  expect(refusal.message).not.toContain("secret");
});

test("a SQLite with the WAL corruption is refused, the first sound one and later ones are not", () => {
  for (const version of ["3.40.1", "3.51.2", "3.9.9", "2.99.99"]) {
    expect(() => refuseOldSqlite(version), version).toThrow(oldestSqlite);
  }
  for (const version of [oldestSqlite, "3.51.10", "3.53.2", "4.0.0"])
    expect(() => refuseOldSqlite(version)).not.toThrow();
});
