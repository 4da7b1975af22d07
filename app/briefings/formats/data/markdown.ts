/** Markdown: headings, pipe tables and lists, with every character of the records that would be a mark escaped. */
import type { Block, Briefing, Cell } from "../../briefing";
import type { Exporter } from "../../exporter";
import { frameWords, inLine, sourceLine, sourceMarks } from "../../words";
import { rowsOf } from "./rows";

export const markdown = {
  format: "md",
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  omits: [],
  render: async (briefing) => {
    const parts = [
      `# ${escape(inLine(briefing.title))}`,
      escape(inLine(briefing.subtitle)),
      `${escape(inLine(briefing.dateline))}  \n<${briefing.permalink}>`,
      ...briefing.sections.flatMap(({ heading, blocks }) => [
        `## ${escape(inLine(heading))}`,
        ...blocks.map((block) => blockOf(briefing, block)),
      ]),
    ];
    if (briefing.sources.length > 0) {
      parts.push(`## ${escape(inLine(frameWords(briefing, (t) => t.briefings.sources)))}`);
      parts.push(
        briefing.sources
          .map((source) => `- ${escape(sourceLine(source))}${source.address ? ` <${source.address}>` : ""}`)
          .join("\n"),
      );
    }
    return new TextEncoder().encode(`${parts.join("\n\n")}\n`);
  },
} as const satisfies Exporter;

function blockOf(briefing: Briefing, block: Block): string {
  if (block.kind === "paragraph") return escape(inLine(block.text));
  const { headings, rows } = rowsOf(briefing, block);
  if (headings.length === 0) return rows.map((row) => `- ${row.map(textOf).join(" ")}`).join("\n");
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(headings.map((heading) => escape(inLine(heading)))),
    line(headings.map(() => "---")),
    ...rows.map((row) => line(headings.map((_heading, index) => (row[index] ? textOf(row[index]) : "")))),
  ].join("\n");
}

function textOf(cell: Cell): string {
  return [escape(inLine(cell.text)), escape(sourceMarks(cell))].filter(Boolean).join(" ");
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&").replace(/^(\s*)([-+]|\d+\.)(?=\s)/, "$1\\$2");
}
