/**
 * The text of a Word document, paragraph by paragraph. A table whose first row names its columns 條文 and 說明, as drafts
 * are printed, is read by them: the words, then the reason; 現行條文 beside a 修正條文 is another text and left out.
 */
import mammoth from "mammoth";

export interface DocumentText {
  readonly text: string;
  /** Whether a table was read by the names of its columns. */
  readonly columns: boolean;
}

/** @throws what mammoth throws on what is no document */
export async function readDocumentText(document: Buffer): Promise<DocumentText> {
  const { value } = await mammoth.convertToHtml({ buffer: document });
  const lines: string[] = [];
  let columns = false;
  for (const block of value.split(/(<table>[\s\S]*?<\/table>)/)) {
    const named = block.startsWith("<table>") ? readNamedColumns(block) : null;
    columns ||= named !== null;
    lines.push(...(named ?? linesOf(block)));
  }
  return { text: lines.join("\n"), columns };
}

type Cell = readonly string[];

/** Null for a table of other columns, and for one whose reasons do not all stand beside words. */
function readNamedColumns(table: string): readonly string[] | null {
  const [head = [], ...rows] = rowsOf(table);
  const heads = head.map((cell) => cell.join("").replace(/\s/g, ""));
  const words = heads.findIndex((name) => /^(修正|增訂|草案)?條文$/.test(name));
  const reason = heads.indexOf("說明");
  const isNested = table.lastIndexOf("<table>") > 0;
  if (words < 0 || reason < 0 || isNested) return null;
  if (rows.some((row) => !row[words]?.length && row.some((cell) => cell.length > 0))) return null;
  return rows.flatMap((row) => {
    const why = row[reason] ?? [];
    return [...(row[words] ?? []), ...(why.length > 0 ? ["說明：", ...why] : [])];
  });
}

function rowsOf(table: string): Cell[][] {
  return [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell]) => linesOf(cell!)),
  );
}

function linesOf(html: string): string[] {
  return html
    .replace(/<br \/>|<\/(p|li|h[1-6])>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name]!)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };
