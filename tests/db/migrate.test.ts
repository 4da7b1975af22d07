import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import { migratePostgres, migrateSqlite, readMigrations } from "~db/migrate";
import { schema } from "~db/schema.sqlite";
import { connectSqlite } from "~db/engines/sqlite-connection";
import { makeFolder } from "../support/engines/made-up-migrations";
import { copyMigratedFile, migratedAt, migrationsFolder } from "../support/engines/migrated-file";
import { makePgliteDriver } from "../support/engines/migrated-pglite";
import { shapesOfPostgres, shapesOfSchema, shapesOfSqlite } from "../support/engines/table-shapes";

const lite = makePgliteDriver();
beforeEach(async () => {
  await lite.db.execute(sql`drop schema public cascade`);
  await lite.db.execute(sql`create schema public`);
}, 60_000); // the first one starts PGlite
afterAll(() => lite.close());

/** The two engines behind one face: apply a folder, and ask with a query. */
const engines = {
  SQLite: () => {
    const connection = connectSqlite(join(makeFolder(), "made-up.sqlite"), "write");
    return {
      real: join(migrationsFolder, "sqlite"),
      tables: `select name from sqlite_schema where type = 'table' and name <> 'sqlite_sequence' order by name`,
      migrate: async (folder: string, now = migratedAt) =>
        migrateSqlite(connection, await readMigrations(folder), now),
      ask: async (query: string): Promise<unknown[]> => {
        const statement = connection.prepare(query);
        return statement.reader ? statement.all() : [statement.run()];
      },
    };
  },
  PGlite: () => ({
    real: join(migrationsFolder, "postgres"),
    tables: `select tablename as name from pg_tables where schemaname = 'public' order by tablename`,
    migrate: async (folder: string, now = migratedAt) =>
      migratePostgres(lite, await readMigrations(folder), now),
    ask: async (query: string): Promise<unknown[]> => [...(await lite.db.execute(sql.raw(query))).rows],
  }),
};

const shelf = "create table shelves (id integer primary key not null)";

for (const [engine, open] of Object.entries(engines)) {
  test(`${engine}: a fresh database gets every table and a journal with the instant it was given`, async () => {
    const { real, tables, migrate, ask } = open();
    const applied = await migrate(real);
    expect(applied[0]).toMatch(/^0000_/);
    expect(await ask(tables)).toContainEqual({ name: "bills" });
    const journal = await ask("select name, applied_at from schema_migrations order by name");
    expect(journal).toEqual(applied.map((name) => ({ name, applied_at: "2026-11-23T01:00:00.000Z" })));
  });

  test(`${engine}: migrating twice changes nothing`, async () => {
    const { real, tables, migrate, ask } = open();
    await migrate(real);
    const before = [await ask(tables), await ask("select * from schema_migrations order by name")];
    expect(await migrate(real, new Date("2027-01-01T00:00:00.000Z"))).toEqual([]);
    expect([await ask(tables), await ask("select * from schema_migrations order by name")]).toEqual(before);
  });

  test(`${engine}: only what is new is applied, in the order of the names`, async () => {
    const { migrate, ask } = open();
    const first = { "0000_shelves.sql": shelf };
    await migrate(makeFolder(first));
    const folder = makeFolder({
      ...first,
      "0002_fill.sql": "insert into shelves (id, label) values (1, 'A')",
      "0001_label.sql": "alter table shelves add column label text",
    });
    expect(await migrate(folder)).toEqual(["0001_label", "0002_fill"]);
    expect(await ask("select * from shelves")).toEqual([{ id: 1, label: "A" }]);
  });

  test(`${engine}: one migration that fails leaves nothing of any`, async () => {
    const { tables, migrate, ask } = open();
    const folder = makeFolder({
      "0000_shelves.sql": shelf,
      "0001_broken.sql":
        "create table books (id integer primary key not null);\n--> statement-breakpoint\ninsert into no_such_table values (1)",
    });
    await expect(migrate(folder)).rejects.toThrow();
    expect(await ask(tables)).toEqual([]);
  });

  test(`${engine}: a database with a migration that the program does not know is refused as newer`, async () => {
    const { tables, migrate, ask } = open();
    await migrate(makeFolder({ "0000_shelves.sql": shelf }));
    await ask(
      "insert into schema_migrations values ('0007_from_the_future', 'digest', '2027-01-01T00:00:00.000Z')",
    );
    const folder = makeFolder({
      "0000_shelves.sql": shelf,
      "0001_books.sql": "create table books (id integer)",
    });
    await expect(migrate(folder)).rejects.toMatchObject({
      code: "newer_than_program",
      facts: { names: ["0007_from_the_future"] },
    });
    expect(await ask(tables)).toEqual([{ name: "schema_migrations" }, { name: "shelves" }]);
  });

  test(`${engine}: a migration that was edited after it was applied is refused; new line ends are not an edit`, async () => {
    const { migrate } = open();
    await migrate(makeFolder({ "0000_shelves.sql": `${shelf};\n` }));
    expect(await migrate(makeFolder({ "0000_shelves.sql": `${shelf};\r\n` }))).toEqual([]);
    await expect(migrate(makeFolder({ "0000_shelves.sql": `${shelf}; -- more` }))).rejects.toMatchObject({
      code: "changed_migration",
      facts: { name: "0000_shelves" },
    });
  });
}

test("the migrations of both engines and db/schema.ts make the same tables, columns, rules and keys", async () => {
  await migratePostgres(lite, await readMigrations(join(migrationsFolder, "postgres")), migratedAt);
  const connection = connectSqlite(await copyMigratedFile(), "read");
  const expected = shapesOfSchema(schema);
  expect(Object.keys(expected)).toContain("site_versions");
  expect(shapesOfSqlite(connection)).toEqual(expected);
  expect(await shapesOfPostgres(lite.db)).toEqual(expected);
  connection.close();
});

test("SQLite: every table is STRICT", async () => {
  const connection = connectSqlite(await copyMigratedFile(), "read");
  const loose = connection
    .prepare(
      "select name from pragma_table_list where type = 'table' and strict = 0 and name not like 'sqlite%'",
    )
    .all();
  expect(loose).toEqual([]);
  connection.close();
});

test("SQLite: a table that others refer to can be rebuilt, and its references hold afterwards", async () => {
  const { migrate, ask } = engines.SQLite();
  const before = {
    "0000_shelves.sql": `${shelf}; create table books (id integer primary key, shelf integer references shelves(id));
      insert into shelves values (1); insert into books values (1, 1);`,
  };
  await migrate(makeFolder(before));
  await migrate(
    makeFolder({
      ...before,
      // As drizzle-kit writes it.
      "0001_rebuild.sql": `PRAGMA foreign_keys=OFF;--> statement-breakpoint
        create table __new_shelves (id integer primary key not null, label text);--> statement-breakpoint
        insert into __new_shelves (id) select id from shelves;--> statement-breakpoint
        drop table shelves;--> statement-breakpoint
        alter table __new_shelves rename to shelves;--> statement-breakpoint
        PRAGMA foreign_keys=ON;`,
    }),
  );
  expect(await ask("select * from books")).toEqual([{ id: 1, shelf: 1 }]);
  await expect(ask("insert into books values (2, 99)")).rejects.toThrow("FOREIGN KEY");
});

test("SQLite: a migration that leaves a reference to nothing is undone", async () => {
  const { migrate, ask } = engines.SQLite();
  const before = {
    "0000_shelves.sql": `${shelf}; create table books (id integer primary key, shelf integer references shelves(id));
      insert into shelves values (1); insert into books values (1, 1);`,
  };
  await migrate(makeFolder(before));
  const folder = makeFolder({ ...before, "0001_empty.sql": "delete from shelves" });
  await expect(migrate(folder)).rejects.toThrow("broke references");
  expect(await ask("select * from shelves")).toEqual([{ id: 1 }]);
});

test("a folder without migrations is a broken build and not an empty database", async () => {
  await expect(readMigrations(makeFolder())).rejects.toThrow("No migrations");
});
