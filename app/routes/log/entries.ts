/** /log/entries?from=1&count=1000 : the log as it is stored, an entry a line. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { formatLogLine } from "~db/audit/log-lines";
import { listLogRows } from "~db/queries/audit-log";
import { plainText } from "./plain-text";

const most = 1000;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const from = readNumber(searchParams.get("from"), 1);
  const count = readNumber(searchParams.get("count"), most);
  if (from === null || count === null || count > most)
    return plainText(`from: a number from 1; count: a number from 1 to ${most}\n`, { status: 400 });
  const rows = await listLogRows(context.store.read, from, count);
  return plainText(rows.map(formatLogLine).join(""), { type: "application/jsonl" });
}

/** Null for anything but a whole number from 1. */
function readNumber(text: string | null, otherwise: number): number | null {
  if (text === null || text === "") return otherwise;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
