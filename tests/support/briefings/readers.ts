/** Independent readers of the files that exporters make. One that is not on this machine makes its tests "not run here". */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";

const has = (program: string) => spawnSync("which", [program]).status === 0;

export const readers = {
  soffice: has("soffice"),
  pdftotext: has("pdftotext") && has("pdftoppm"),
  jing: has("jing") && existsSync(schema("OpenDocument-v1.2-os-schema.rng")),
};

function schema(name: string): string {
  return resolve("tests/fixtures/odf", name);
}

export interface NamedFile {
  /** Without its extension. */
  readonly name: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
}

/** What LibreOffice understood of each file, as one flat XML document each: one start of the office for all of them. */
export function readWithOffice(files: readonly NamedFile[]): Map<string, string> {
  const flat = { odp: "fodp", pptx: "fodp", odt: "fodt", docx: "fodt", ods: "fods", xlsx: "fods" } as const;
  return inFolder((folder) => {
    const found = new Map<string, string>();
    for (const target of ["fodp", "fodt", "fods"] as const) {
      const mine = files.filter(({ extension }) => flat[extension as keyof typeof flat] === target);
      for (const { name, extension, bytes } of mine)
        writeFileSync(join(folder, `${name}-${extension}.${extension}`), bytes);
      if (mine.length === 0) continue;
      convert(
        folder,
        target,
        mine.map(({ name, extension }) => join(folder, `${name}-${extension}.${extension}`)),
      );
      for (const { name, extension } of mine) {
        const path = join(folder, `${name}-${extension}.${target}`);
        if (existsSync(path)) found.set(`${name}.${extension}`, readFileSync(path, "utf8"));
      }
    }
    return found;
  });
}

/** Pages as LibreOffice prints them: of each file a PDF, from one start of the office. */
export function printWithOffice(files: readonly NamedFile[]): Map<string, Uint8Array> {
  return inFolder((folder) => {
    const kept = files.map(({ extension, bytes }, index) => {
      const path = join(folder, `${index}-${extension}.${extension}`);
      writeFileSync(path, bytes);
      return path;
    });
    convert(folder, "pdf", kept);
    return new Map(
      files.map(({ name, extension }, index) => [
        `${name}.${extension}`,
        readFileSync(join(folder, `${index}-${extension}.pdf`)),
      ]),
    );
  });
}

function convert(folder: string, target: string, paths: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", target, "--outdir", folder, ...paths], {
    stdio: "ignore",
    timeout: 240_000,
  });
}

/** The text of a PDF in the order it is drawn, so that a cell of several lines stays together. */
export function pdfText(bytes: Uint8Array): string {
  const text = withFile("pdf", bytes, (path) => run("pdftotext", ["-raw", "-enc", "UTF-8", path, "-"]));
  // An address that is too long for its line is whole in the link behind it.
  const links = [
    ...Buffer.from(bytes)
      .toString("latin1")
      .matchAll(/\/URI ?\((.*?)\)/g),
  ].map((found) => found[1]);
  return `${text}\n${links.join("\n")}`;
}

/** What the schemas of OpenDocument 1.2 have against files; nothing when all are valid. One start of jing for each. */
export function odfFaults(files: readonly Uint8Array[]): string {
  return inFolder((folder) => {
    const manifests: string[] = [];
    const parts: string[] = [];
    for (const [index, bytes] of files.entries())
      for (const [path, content] of Object.entries(unzipSync(bytes))) {
        if (!path.endsWith(".xml")) continue;
        // LibreOffice Impress needs its own twin of a cell's look; the standard lets readers skip what they do not know.
        const xml = strFromU8(content).replace(/<loext:[^>]*\/>/g, "");
        const file = join(folder, `${index}-${path.replace(/\W+/g, "-")}.xml`);
        writeFileSync(file, xml);
        (path.startsWith("META-INF/") ? manifests : parts).push(file);
      }
    const jing = (args: readonly string[]) => {
      const { status, stdout } = spawnSync("jing", args, { encoding: "utf8" });
      return status === 0 ? "" : stdout.slice(0, 2000);
    };
    return (
      jing([schema("OpenDocument-v1.2-os-manifest-schema.rng"), ...manifests]) +
      jing(["-i", schema("OpenDocument-v1.2-os-schema.rng"), ...parts])
    );
  });
}

/** The text of XML: tags out, entities read. */
export function xmlText(xml: string): string {
  return (
    xml
      .replace(/<office:(styles|automatic-styles|settings|font-face-decls|meta)[\s\S]*?<\/office:\1>/g, "")
      // A sheet shows a date as it likes; the day itself is the cell's value.
      .replace(/<table:table-cell[^>]*office:date-value="(\d{4}-\d\d-\d\d)[^>]*>/g, " $1 ")
      .replace(/<text:s\/>/g, " ")
      .replace(/<text:line-break\/>/g, " ")
      .replace(/<[^>]*>/g, " ")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, "&")
  );
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

export function withFile<T>(extension: string, bytes: Uint8Array, work: (path: string) => T): T {
  return inFolder((folder) => {
    const path = join(folder, `file.${extension}`);
    writeFileSync(path, bytes);
    return work(path);
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-files-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
