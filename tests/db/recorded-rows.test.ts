import { join } from "node:path";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { connectSqlite } from "~db/engines/sqlite-connection";
import { migratePostgres, migrateSqlite, readMigrations } from "~db/migrate";
import { makeFolder } from "../support/engines/made-up-migrations";
import { migratedAt, migrationsFolder } from "../support/engines/migrated-file";
import { makePgliteDriver } from "../support/engines/migrated-pglite";

/** The migrations before rows kept two instants. */
const before = 4;
const first = "2026-11-23T01:00:00.000Z";
const later = "2026-11-24T01:00:00.000Z";

const oldRows = [
  "insert into procedures values ('statute')",
  "insert into bill_kinds values ('new_act')",
  "insert into relation_kinds values ('enables')",
  "insert into commencement_rules values ('by_order')",
  "insert into source_kinds values ('gazette')",
  "insert into meeting_bodies values ('plenary')",
  "insert into meeting_states values ('held')",
  "insert into document_kinds values ('resolution')",
  "insert into agencies values ('ndc')",
  "insert into agency_names (agency_code, from_on, zh, en) values ('ndc', null, '會', 'Council')",
  "insert into topics values ('t', 'l', '層', 'Layer', '題', 'Topic', 1)",
  "insert into sources (key, kind_code, title_zh, title_en, publisher_zh, publisher_en, read_on) values ('g', 'gazette', '報', 'G', '院', 'EY', '2026-11-20')",
  ...[
    ["a", first, 1],
    ["b", later, 2],
  ].map(
    ([slug, at, number]) =>
      `insert into bills (slug, procedure_code, kind_code, plan_number, plan_list, position, law_name, plain_zh, plain_en, legal_zh, legal_en, recorded_at) values ('${slug}', 'statute', 'new_act', ${number}, 'progress', ${number}, '${slug}法', '白', 'p', '法', 'l', '${at}')`,
  ),
  "insert into bill_titles (bill_id, from_on, zh, en, en_official) values (2, null, '題', 'Title', false)",
  "insert into bill_agencies (bill_id, agency_code, role) values (2, 'ndc', 'lead')",
  "insert into bill_topics values (2, 't', 'editor')",
  "insert into bill_numbers values (2, 'ly_bill', '1060501070100100')",
  "insert into commencements (bill_id, position, rule_code) values (2, 0, 'by_order')",
  "insert into relations (from_bill_id, to_bill_id, kind_code) values (2, 1, 'enables')",
  "insert into bill_aliases values (2, 0, '別名', 'Alias')",
  `insert into experiments (slug, act_bill_id, channel, title_zh, title_en, prose_zh, prose_en, needs_law_change, recorded_at) values ('e', 2, 'sandbox', '驗', 'E', '文', 'p', true, '${later}')`,
  "insert into exemptions (experiment_id, position, law) values (1, 0, '某法')",
  `insert into meetings (code, body_code, title_zh, title_en, meets_on, state_code, source_key, recorded_at) values ('m', 'plenary', '會', 'M', '2017-11-10', 'held', 'g', '${later}')`,
  "insert into agenda_items values (1, 0, 2, '案', 'held')",
  `insert into documents (bill_id, kind_code, dated_on, title_zh, title_en, source_key, recorded_at) values (2, 'resolution', '2018-01-01', '決', 'R', 'g', '${later}')`,
  "insert into lapse_decisions (term, bill_id, decision) values (9, 2, 'unknown')",
];

const engines = {
  SQLite: async () => {
    const connection = connectSqlite(join(makeFolder(), "old.sqlite"), "write");
    const migrations = await readMigrations(join(migrationsFolder, "sqlite"));
    return {
      migrate: (to?: number) =>
        Promise.resolve(migrateSqlite(connection, migrations.slice(0, to), migratedAt)),
      ask: (query: string): Promise<unknown[]> => {
        const statement = connection.prepare(query);
        return Promise.resolve(statement.reader ? statement.all() : [statement.run()]);
      },
      close: () => Promise.resolve(void connection.close()),
    };
  },
  PGlite: async () => {
    const driver = makePgliteDriver();
    const migrations = await readMigrations(join(migrationsFolder, "postgres"));
    return {
      migrate: (to?: number) => migratePostgres(driver, migrations.slice(0, to), migratedAt),
      ask: async (query: string): Promise<unknown[]> => [...(await driver.db.execute(sql.raw(query))).rows],
      close: () => driver.close(),
    };
  },
};

test.each(Object.entries(engines))(
  "%s: what an older program stored stands, published at the instant of its bill",
  { timeout: 90_000 },
  async (_engine, open) => {
    const { migrate, ask, close } = await open();
    await migrate(before);
    for (const row of oldRows) await ask(row);
    await migrate();
    expect(
      await ask(
        "select bill_id, law_name, plan_number, plain_zh, recorded_at, retracted_at from bill_facts order by id",
      ),
    ).toEqual([
      { bill_id: 1, law_name: "a法", plan_number: 1, plain_zh: "白", recorded_at: first, retracted_at: null },
      { bill_id: 2, law_name: "b法", plan_number: 2, plain_zh: "白", recorded_at: later, retracted_at: null },
    ]);
    expect(await ask("select id, slug, position, recorded_at from bills order by id")).toEqual([
      { id: 1, slug: "a", position: 1, recorded_at: first },
      { id: 2, slug: "b", position: 2, recorded_at: later },
    ]);
    const owned = [
      "bill_titles",
      "bill_agencies",
      "bill_topics",
      "bill_numbers",
      "commencements",
      "relations",
    ];
    for (const table of [...owned, "bill_aliases", "lapse_decisions", "exemptions", "experiment_facts"])
      expect(await ask(`select id, recorded_at, retracted_at from ${table}`), table).toEqual([
        { id: 1, recorded_at: later, retracted_at: null },
      ]);
    expect(await ask("select zh, recorded_at from agency_names")).toEqual([{ zh: "會", recorded_at: first }]);
    expect(await ask("select title_zh, prose_en, act_bill_id from experiment_facts")).toEqual([
      { title_zh: "驗", prose_en: "p", act_bill_id: 2 },
    ]);
    expect(await ask("select code, retracted_at from meetings")).toEqual([{ code: "m", retracted_at: null }]);
    expect(await ask("select words, bill_id from agenda_items")).toEqual([{ words: "案", bill_id: 2 }]);
    await close();
  },
);
