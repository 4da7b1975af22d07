/** Judges a zip by its directory alone: nothing is inflated before its declared sizes are known to be small. */
import { unzipSync, zipSync } from "fflate";
import { failure, type Result, success } from "~/domain/result";

const mostInflated = 20_000_000;
const mostRatio = 100;
const mostEntries = 2000;
const macro = /(^|\/)vba(Project|Data)\b[^/]*$/i;

/**
 * The XML parts of an Office file, packed anew at the sizes that were checked: a directory that lies about them cannot
 * make a later reader inflate more. Problems: `file.bomb`, `file.macros`, `file.broken`.
 */
export function repackOffice(
  bytes: Uint8Array,
): Result<{ readonly parts: Readonly<Record<string, Uint8Array>>; readonly zip: Uint8Array }> {
  try {
    const entries: { name: string; size: number; originalSize: number }[] = [];
    unzipSync(bytes, { filter: (entry) => (entries.push(entry), false) });
    const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
    const steep = entries.some(({ size, originalSize }) => originalSize > mostRatio * Math.max(size, 100));
    if (total > mostInflated || steep || entries.length > mostEntries) return failure({ code: "file.bomb" });
    if (entries.some(({ name }) => macro.test(name))) return failure({ code: "file.macros" });
    const parts = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/i.test(name) });
    const types = parts["[Content_Types].xml"];
    if (types && /macroEnabled/i.test(new TextDecoder().decode(types)))
      return failure({ code: "file.macros" });
    return success({ parts, zip: zipSync(parts, { level: 0 }) });
  } catch {
    // fflate throws on what is cut short or not a zip after all.
    return failure({ code: "file.broken" });
  }
}
