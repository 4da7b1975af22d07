/** The log as text for others to keep and check: an entry a line, every column, in one way of writing only. */
import type { LogRow } from "../queries/audit-log";

/** One line of JSON with its end. */
export function formatLogLine({ seq, at, action, subject, actor, canonical, leafHash }: LogRow): string {
  return `${JSON.stringify({ seq, at, action, subject, actor, canonical, leafHash })}\n`;
}

/** The rows of such a text. A line that no entry is written as becomes a row that no check takes for whole. */
export function parseLogLines(text: string): LogRow[] {
  const lines = text.split("\n");
  // What follows the last line end is a line only if there is something.
  if (lines.at(-1) === "") lines.pop();
  return lines.map(parseLogLine);
}

const unreadable: LogRow = {
  seq: Number.NaN,
  at: "",
  action: "",
  subject: "",
  actor: null,
  canonical: "",
  leafHash: "",
};

function parseLogLine(line: string): LogRow {
  try {
    const row = JSON.parse(line) as LogRow;
    return formatLogLine(row) === `${line}\n` ? row : unreadable;
  } catch {
    return unreadable;
  }
}
