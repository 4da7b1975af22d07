/**
 * Writes what the site publishes into an empty folder, as it is at one instant: each table as JSON Lines and CSV, all
 * of them in one SQLite file, and the manifest last. It writes what published-tables.ts lists and nothing else.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { messagesFor } from "~/i18n/messages";
import { findNewestRecordAt } from "~db/queries/changes";
import { publishedTables } from "~db/snapshot/published-tables";
import { readRows } from "~db/snapshot/read-rows";
import { LineDigester, lineOf } from "~db/snapshot/row-lines";
import { type SqliteFile, writeSqliteFile } from "~db/snapshot/sqlite-file";
import { listTableShapes, type TableShape } from "~db/snapshot/table-shapes";
import { withheldReasons, withheldTables } from "~db/snapshot/withheld-tables";
import type { Reader, Store } from "~db/store";
import { csvHeading, csvLines } from "./csv-rows";
import { databaseName, licenceAddress, type Manifest, manifestName, snapshotFormat } from "./manifest";
import { measureFile, WrittenFile } from "./written-file";

export interface SnapshotOf {
  /** The site's public address. */
  readonly origin: string;
  readonly now: Date;
}

/** @throws when the folder holds one of the files already */
export async function makeSnapshot(store: Store, folder: string, of: SnapshotOf): Promise<Manifest> {
  const database = writeSqliteFile(join(folder, databaseName));
  try {
    const held = await store.snapshot((reader) => writeTables(reader, folder, database));
    database.end();
    const whole = await measureFile(join(folder, databaseName));
    const manifest: Manifest = {
      format: snapshotFormat,
      ...{ day: taipeiDateOf(of.now), takenAt: of.now.toISOString(), origin: of.origin },
      ...{ siteVersion: held.siteVersion, newestRecordAt: held.newestRecordAt },
      licence: licenceOf(),
      digests:
        "SHA-256 of the table's rows in the order of its key, each as a line of compact JSON with the columns in their order: the bytes of its .jsonl file.",
      tables: held.tables,
      files: [...held.files, { name: databaseName, format: "sqlite", ...whole }],
      ...withheldOf(),
    };
    await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { flag: "wx" });
    return manifest;
  } finally {
    database.close();
  }
}

type Written = Pick<Manifest, "tables" | "files">;

async function writeTables(reader: Reader, folder: string, database: SqliteFile) {
  const written: Written = { tables: [], files: [] };
  for (const shape of listTableShapes()) {
    const { tables, files } = await writeTable(reader, folder, database, shape);
    written.tables.push(...tables);
    written.files.push(...files);
  }
  const [version] = await reader.db.select().from(reader.tables.siteVersions);
  return {
    ...written,
    siteVersion: version?.version ?? 0,
    newestRecordAt: await findNewestRecordAt(reader, null),
  };
}

async function writeTable(
  reader: Reader,
  folder: string,
  database: SqliteFile,
  shape: TableShape,
): Promise<Written> {
  const { name, columns, key } = shape;
  const jsonl = await WrittenFile.create(join(folder, `${name}.jsonl`));
  const csv = await WrittenFile.create(join(folder, `${name}.csv`));
  const insert = database.table(shape);
  const digester = new LineDigester(columns);
  await csv.write(csvHeading(columns));
  for await (const rows of readRows(reader, shape)) {
    for (const row of rows) digester.add(row);
    await jsonl.write(rows.map((row) => lineOf(columns, row)).join(""));
    await csv.write(csvLines(columns, rows));
    insert(rows);
  }
  return {
    tables: [{ name, ...digester.end(), key: [...key], columns: [...columns] }],
    files: [
      { name: `${name}.jsonl`, format: "jsonl", ...(await jsonl.end()) },
      { name: `${name}.csv`, format: "csv", ...(await csv.end()) },
    ],
  };
}

function licenceOf(): Manifest["licence"] {
  const [zh, en] = [messagesFor("zh-Hant").openData, messagesFor("en").openData];
  const both = (key: "licenceName" | "licence" | "statementsLicence") => ({ zh: zh[key], en: en[key] });
  return {
    ...{ name: both("licenceName"), address: licenceAddress },
    ...{ terms: both("licence"), statements: both("statementsLicence") },
  };
}

function withheldOf(): Pick<Manifest, "withheld" | "withheldColumns"> {
  return {
    withheld: Object.entries(withheldReasons).map(([reason, why]) => ({
      tables: [...withheldTables[reason as keyof typeof withheldReasons]],
      why: { ...why },
    })),
    withheldColumns: Object.entries(publishedTables).flatMap(([table, { withheld = [] }]) =>
      withheld.map((column) => `${table}.${column}`),
    ),
  };
}
