/**
 * The shape of every table, read from where it really is: a SQLite file, a PostgreSQL database, or db/schema.ts. All
 * three in the same plain words, so that a test can say that they are equal. The search index is left out: by design it
 * is another thing on each engine (db/search), and its own contract suite compares what it finds.
 */
import { getTableColumns, is, sql } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { PostgresHandle } from "~db/engines/postgres-driver";
import type { SqliteConnection } from "~db/engines/sqlite-connection";
import type { Schema } from "~db/schema";

export interface TableShape {
  /** `name` or `name required`, in order. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** `name (columns)`, with `unique` and `partial` where they apply; not the key's own. */
  readonly indexes: readonly string[];
  /** `column -> table(column)`. */
  readonly references: readonly string[];
}
export type TableShapes = Readonly<Record<string, TableShape>>;

interface ColumnRow {
  readonly name: string;
  readonly required: boolean | number;
}
interface IndexRow {
  readonly name: string;
  readonly columns: string;
  readonly isUnique: boolean | number;
  readonly isPartial: boolean | number;
}

const columnWords = ({ name, required }: ColumnRow) => (required ? `${name} required` : name);
const indexWords = ({ name, columns, isUnique, isPartial }: IndexRow) =>
  `${name} (${columns})${isUnique ? " unique" : ""}${isPartial ? " partial" : ""}`;

export function shapesOfSqlite(connection: SqliteConnection): TableShapes {
  const all = <Row>(query: string, ...values: string[]) =>
    connection.prepare<string[], Row>(query).all(...values);
  const names = all<{ name: string }>(
    `select name from sqlite_schema where type = 'table' and name not in ('schema_migrations', 'sqlite_sequence')
       and name not like 'search\\_index%' escape '\\' order by name`,
  );
  return Object.fromEntries(
    names.map(({ name }) => {
      const columns = all<ColumnRow>(
        `select name, "notnull" as required from pragma_table_info(?) order by cid`,
        name,
      );
      const key = all<{ name: string }>(
        `select name from pragma_table_info(?) where pk > 0 order by pk`,
        name,
      );
      const indexes = all<IndexRow>(
        `select list.name, list."unique" as isUnique, list.partial as isPartial,
           (select group_concat(name, ',') from (select name from pragma_index_info(list.name) order by seqno)) as columns
         from pragma_index_list(?) as list where list.origin <> 'pk'`,
        name,
      );
      const references = all<{ words: string }>(
        `select "from" || ' -> ' || "table" || '(' || "to" || ')' as words from pragma_foreign_key_list(?)`,
        name,
      );
      return [
        name,
        {
          columns: columns.map(columnWords).sort(),
          key: key.map((column) => column.name),
          indexes: indexes.map(indexWords).sort(),
          references: references.map(({ words }) => words).sort(),
        },
      ];
    }),
  );
}

export async function shapesOfPostgres(db: PostgresHandle): Promise<TableShapes> {
  const rows = async <Row>(query: ReturnType<typeof sql>) => (await db.execute(query)).rows as readonly Row[];
  const columns = await rows<ColumnRow & { tableName: string }>(sql`
    select table_name as "tableName", column_name as name, is_nullable = 'NO' as required
    from information_schema.columns where table_schema = current_schema() order by ordinal_position`);
  const indexes = await rows<IndexRow & { tableName: string; isKey: boolean }>(sql`
    select indrelid::regclass::text as "tableName", relname as name, indisprimary as "isKey",
      indisunique as "isUnique", indpred is not null as "isPartial",
      (select string_agg(translate(pg_get_indexdef(indexrelid, place::int, false), '"', ''), ',' order by place)
         from generate_series(1, indnkeyatts) as place) as columns
    from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = current_schema()::regnamespace`);
  const references = await rows<{ tableName: string; words: string }>(sql`
    select conrelid::regclass::text as "tableName",
      here.attname || ' -> ' || confrelid::regclass::text || '(' || there.attname || ')' as words
    from pg_constraint
    join pg_attribute here on here.attrelid = conrelid and here.attnum = conkey[1]
    join pg_attribute there on there.attrelid = confrelid and there.attnum = confkey[1]
    where contype = 'f' and connamespace = current_schema()::regnamespace`);

  const names = [...new Set(columns.map((row) => row.tableName))]
    .filter((name) => name !== "schema_migrations" && name !== "search_index")
    .sort();
  return Object.fromEntries(
    names.map((name) => {
      const own = <Row extends { tableName: string }>(list: readonly Row[]) =>
        list.filter((row) => row.tableName === name);
      return [
        name,
        {
          columns: own(columns).map(columnWords).sort(),
          key:
            own(indexes)
              .find((row) => row.isKey)
              ?.columns.split(",") ?? [],
          indexes: own(indexes)
            .filter((row) => !row.isKey)
            .map(indexWords)
            .sort(),
          references: own(references)
            .map(({ words }) => words)
            .sort(),
        },
      ];
    }),
  );
}

export function shapesOfSchema(schema: Schema): TableShapes {
  const tables = Object.values(schema).filter((table) => is(table, SQLiteTable));
  const shapes = tables.map((table): [string, TableShape] => {
    const config = getTableConfig(table);
    const columns = Object.values(getTableColumns(table));
    const key = config.primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
    const indexes = config.indexes.map(({ config: index }) => ({
      name: index.name,
      columns: index.columns.map((column) => ("name" in column ? column.name : "?")).join(","),
      isUnique: index.unique,
      isPartial: index.where !== undefined,
    }));
    const unique = columns
      .filter((column) => column.isUnique)
      .map((column) => ({
        name: column.uniqueName ?? "?",
        columns: column.name,
        isUnique: true,
        isPartial: false,
      }));
    return [
      config.name,
      {
        // A column that a migration adds stands last where the table is not rebuilt: their order says nothing.
        columns: columns.map((column) => columnWords({ name: column.name, required: column.notNull })).sort(),
        key: key.map((column) => column.name),
        indexes: [...indexes, ...unique].map(indexWords).sort(),
        references: config.foreignKeys
          .map((key) => key.reference())
          .map(
            ({ columns: [here], foreignColumns: [there], foreignTable }) =>
              `${here!.name} -> ${getTableConfig(foreignTable).name}(${there!.name})`,
          )
          .sort(),
      },
    ];
  });
  return Object.fromEntries(shapes.sort(([a], [b]) => (a < b ? -1 : 1)));
}
