/** /log/checkpoint : the latest signed note. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { findLastCheckpoint } from "~db/queries/audit-log";
import { plainText } from "./plain-text";

export async function loader({ context }: LoaderFunctionArgs) {
  const checkpoint = await findLastCheckpoint(context.store.read);
  return checkpoint ? plainText(checkpoint.note) : plainText("", { status: 404 });
}
