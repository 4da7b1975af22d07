/**
 * manifest.json: what a snapshot holds, when it was taken, under which terms, and the digests by which every file and
 * every table can be checked. Another form than this one is refused.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

export const manifestName = "manifest.json";
export const databaseName = "lawtrail.sqlite";
export const snapshotFormat = "lawtrail-snapshot/1";
/** 政府資料開放授權條款－第1版 */
export const licenceAddress = "https://data.gov.tw/license";
export const fileFormats = ["jsonl", "csv", "sqlite"] as const;
export type FileFormat = (typeof fileFormats)[number];

const bilingual = z.object({ zh: z.string(), en: z.string() });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const manifestShape = z.object({
  format: z.literal(snapshotFormat),
  /** In Taipei. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  takenAt: z.string(),
  origin: z.string(),
  siteVersion: count,
  /** When the newest event was published or taken back; null on an empty site. */
  newestRecordAt: z.string().nullable(),
  licence: z.object({ name: bilingual, address: z.string(), terms: bilingual, statements: bilingual }),
  /** How the digests of tables are computed. */
  digests: z.string(),
  tables: z.array(
    z.object({
      name: z.string().regex(/^[a-z_]+$/),
      rows: count,
      digest: sha256,
      key: z.array(z.string()),
      columns: z.array(
        z.object({
          name: z.string(),
          type: z.enum(["text", "integer", "boolean"]),
          required: z.boolean(),
        }),
      ),
    }),
  ),
  files: z.array(
    z.object({
      name: z.string().regex(/^[a-z_]+\.(jsonl|csv|sqlite)$/),
      format: z.enum(fileFormats),
      bytes: count,
      sha256,
    }),
  ),
  /** What is not here, and where it can be had. */
  withheld: z.array(z.object({ tables: z.array(z.string()), why: bilingual })),
  withheldColumns: z.array(z.string()),
});

export type Manifest = z.infer<typeof manifestShape>;
export type ManifestTable = Manifest["tables"][number];
export type ManifestFile = Manifest["files"][number];

export const fileOf = (table: string, format: FileFormat) =>
  format === "sqlite" ? databaseName : `${table}.${format}`;

/** @throws in words when it is missing or not of this form */
export async function readManifest(folder: string): Promise<Manifest> {
  const place = join(folder, manifestName);
  const text = await readFile(place, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${place} cannot be read (${error.code ?? error.message}).`);
  });
  const read = manifestShape.safeParse(jsonOf(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${place} is no ${snapshotFormat} manifest: ${issue!.path.join(".") || "not JSON"}.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
