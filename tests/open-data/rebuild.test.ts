/** Done when: the bulk snapshot rebuilds a site with the same digests, and what is not whole is refused. */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { fileFormats, type Manifest, readManifest } from "~/open-data/manifest";
import { readSnapshotRows } from "~/open-data/read-snapshot";
import { digestTable } from "~db/snapshot/fill-database";
import type { Row } from "~db/snapshot/published-tables";
import { listTableShapes } from "~db/snapshot/table-shapes";
import { seedContent } from "~db/seed/seed";
import type { Store } from "~db/store";
import { contentFolder } from "../support/content/content-folder";
import { openSeededStore } from "../support/content/seeded-store";
import { onBoth } from "../support/engines/engines";
import { digestsOf, makeFolder, rebuild, rebuiltStore, snapshotOf } from "../support/open-data/snapshots";

let seeded: Store;
beforeAll(async () => {
  seeded = await openSeededStore();
}, 60_000);

/** A copy that a test may spoil. */
async function snapshotToSpoil() {
  const { folder } = await snapshotOf(seeded);
  return { folder, file: join(makeFolder(), "new.sqlite") };
}

async function digestsNow(store: Store): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const shape of listTableShapes()) {
    const { rows, digest } = await digestTable(store.read, shape);
    digests[shape.name] = `${rows} ${digest}`;
  }
  return digests;
}

async function rowsIn(
  folder: string,
  table: Manifest["tables"][number],
  format: (typeof fileFormats)[number],
) {
  const rows: Row[] = [];
  for await (const row of readSnapshotRows(folder, table, format)) rows.push(row);
  return rows;
}

test.each(fileFormats)(
  "from %s a site is rebuilt whose tables and next snapshot have the same digests",
  async (format) => {
    const { folder, manifest } = await snapshotOf(seeded);
    const store = await rebuiltStore(folder, format);
    expect(await digestsNow(store)).toEqual(digestsOf(manifest));
    const again = await snapshotOf(store);
    expect(again.manifest).toEqual(manifest);
    for (const { name } of manifest.files.filter((file) => file.format !== "sqlite"))
      expect(readFileSync(join(again.folder, name)).equals(readFileSync(join(folder, name))), name).toBe(
        true,
      );
  },
  60_000,
);

test("the rebuilt site starts as every site does: nothing is missing of the content, and searching works", async () => {
  const { folder, manifest } = await snapshotOf(seeded);
  const store = await rebuiltStore(folder);
  expect(await seedContent(store, contentFolder)).toEqual({ inserted: 0 });
  const { site_versions: _, ...digests } = digestsOf(manifest);
  expect(await digestsNow(store)).toMatchObject(digests);
  expect(await store.read.db.$count(store.tables.searchDocuments)).toBe(
    await seeded.read.db.$count(seeded.tables.searchDocuments),
  );
}, 60_000);

test("the three formats hold the same rows, and the manifest counts them", async () => {
  const { folder, manifest } = await snapshotOf(seeded);
  expect(manifest.tables.find(({ name }) => name === "bills")!.rows).toBeGreaterThan(20);
  for (const table of manifest.tables) {
    const rows = await rowsIn(folder, table, "jsonl");
    expect(rows).toHaveLength(table.rows);
    expect(await rowsIn(folder, table, "csv"), table.name).toEqual(rows);
    expect(await rowsIn(folder, table, "sqlite"), table.name).toEqual(rows);
  }
}, 60_000);

test("the folder holds the files of the manifest and no other, and a table's digest is that of its .jsonl file", async () => {
  const { folder, manifest } = await snapshotOf(seeded);
  expect(readdirSync(folder).sort()).toEqual(
    ["manifest.json", ...manifest.files.map(({ name }) => name)].sort(),
  );
  expect(await readManifest(folder)).toEqual(manifest);
  for (const { name, digest } of manifest.tables)
    expect(manifest.files.find((file) => file.name === `${name}.jsonl`)!.sha256).toBe(digest);
});

for (const name of ["bills.jsonl", "events.csv", "lawtrail.sqlite"])
  test(`a flipped byte in ${name} is refused, and nothing is written`, async () => {
    const { folder, file } = await snapshotToSpoil();
    const bytes = readFileSync(join(folder, name));
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(join(folder, name), bytes);
    await expect(rebuild(folder, file)).rejects.toThrow(
      new RegExp(`^${name} has the SHA-256 [0-9a-f]{64}; the manifest says [0-9a-f]{64}\\.$`),
    );
    expect(existsSync(file) || existsSync(`${file}.partial`)).toBe(false);
  });

test("a file that is cut off or missing is refused, and nothing is written", async () => {
  const { folder, file } = await snapshotToSpoil();
  const { files } = await readManifest(folder);
  const { bytes } = files.find(({ name }) => name === "events.jsonl")!;
  truncateSync(join(folder, "events.jsonl"), bytes - 1);
  await expect(rebuild(folder, file)).rejects.toThrow(
    `events.jsonl has ${bytes - 1} bytes; the manifest says ${bytes}.`,
  );
  rmSync(join(folder, "events.jsonl"));
  await expect(rebuild(folder, file)).rejects.toThrow("events.jsonl cannot be read (ENOENT).");
  rmSync(join(folder, "manifest.json"));
  await expect(rebuild(folder, file)).rejects.toThrow(/manifest\.json cannot be read \(ENOENT\)\.$/);
  expect(existsSync(file)).toBe(false);
});

test("only the files of the format that is asked for are needed", async () => {
  const { folder } = await snapshotToSpoil();
  const alone = makeFolder();
  for (const name of ["manifest.json", "lawtrail.sqlite"])
    copyFileSync(join(folder, name), join(alone, name));
  await rebuild(alone, join(makeFolder(), "new.sqlite"), "sqlite");
});

test("a manifest whose digest of a table was changed is refused, as is one of other columns", async () => {
  const { folder, file } = await snapshotToSpoil();
  const manifest = await readManifest(folder);
  const write = (changed: object) =>
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, ...changed }));
  const change = (name: string, more: (table: Manifest["tables"][number]) => object) =>
    manifest.tables.map((table) => (table.name === name ? { ...table, ...more(table) } : table));
  write({ tables: change("topics", () => ({ digest: "0".repeat(64) })) });
  await expect(rebuild(folder, file)).rejects.toThrow(
    /^topics in topics\.jsonl has \d+ rows with the digest [0-9a-f]{64}; the manifest says \d+ rows and 0{64}\.$/,
  );
  write({ tables: change("topics", ({ columns }) => ({ columns: columns.slice(1) })) });
  await expect(rebuild(folder, file)).rejects.toThrow("other columns of topics");
  write({ format: "lawtrail-snapshot/0" });
  await expect(rebuild(folder, file)).rejects.toThrow("is no lawtrail-snapshot/1 manifest: format.");
  expect(existsSync(file)).toBe(false);
});

test("a file that is there is never written over", async () => {
  const { folder, file } = await snapshotToSpoil();
  writeFileSync(file, "mine");
  await expect(rebuild(folder, file)).rejects.toThrow(`${file} is there already.`);
  expect(readFileSync(file, "utf8")).toBe("mine");
});

const digests = new Map<string, string>();
onBoth("the same records have the same digests, and rebuild the same site", async (store) => {
  await seedContent(store, contentFolder);
  const { folder, manifest } = await snapshotOf(store);
  expect(await digestsNow(await rebuiltStore(folder))).toEqual(digestsOf(manifest));
  // The first engine's are kept for the second.
  const text = JSON.stringify(digestsOf(manifest));
  expect(text).toBe(digests.get("first") ?? text);
  digests.set("first", text);
});
