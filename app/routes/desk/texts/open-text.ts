/** What the form of a text's version begins with: the change as it was written, the version on record, or nothing yet. */
import type { AppLoadContext } from "@remix-run/node";
import type { Json } from "~/domain/change-sets/json";
import { changeActions, type ChangeAction } from "~/domain/desk/change";
import { languageOfPath } from "~/i18n/languages";
import type { RecordOf } from "~db/records/record-forms";
import { findRevision } from "~db/queries/change-sets/revisions";
import { type ChangeRow, findSetRow, listChangeRows } from "~db/queries/change-sets/set-rows";
import { badRequest, notFound, requireChoice } from "../../responses";
import { openLists } from "../sets/entry/open-lists";
import { requireSetId } from "../sets/read-set";
import { valuesOfText } from "./read-text";

interface Opened {
  readonly action: ChangeAction;
  readonly changeId: number | null;
  /** The version's key, when it is on record already. */
  readonly targetKey: string | null;
  readonly baseRevision: number;
  /** As it stands in the set; null for one that is not in it yet. */
  readonly written: Json | null;
  readonly values: Readonly<Record<string, string>>;
}

export async function openText(
  request: Request,
  params: Readonly<Record<string, string | undefined>>,
  { store, now }: AppLoadContext,
) {
  const set = await findSetRow(store.read, requireSetId(params["set"]));
  if (!set) throw notFound({ code: "change_set.unknown", value: params["set"] });
  const url = new URL(request.url);
  const rows = await listChangeRows(store.read, set.id);
  const opened = params["change"] ? openWritten(rows, params["change"]) : await openOnRecord(store.read, url);
  const lists = await openLists(store.read, rows, languageOfPath(url.pathname), now);
  return { ...opened, set: { id: set.id, title: set.title, version: set.version }, lists };
}

function openWritten(rows: readonly ChangeRow[], id: string): Opened {
  const row = rows.find((each) => String(each.id) === id && each.subject === "text_version");
  if (!row) throw notFound({ code: "change.unknown", value: id.slice(0, 20) });
  const { action, targetKey, baseRevision, content, reason } = row;
  // Only this form writes them: their shape is its own.
  const own = content === null ? {} : valuesOfText(content as unknown as RecordOf<"text_version">);
  return {
    action,
    changeId: row.id,
    targetKey: action === "record" ? null : targetKey,
    baseRevision,
    written: content,
    values: { ...own, reason: reason ?? "" },
  };
}

async function openOnRecord(reader: AppLoadContext["store"]["read"], url: URL): Promise<Opened> {
  const action = requireChoice(url, "action", changeActions) ?? "record";
  const nothing = { action, changeId: null, targetKey: null, baseRevision: 0, written: null };
  if (action === "record") return { ...nothing, values: { bill: url.searchParams.get("bill") ?? "" } };
  const key = url.searchParams.get("key") ?? "";
  const { number, record } = await findRevision(reader, "text_version", key);
  if (record === null) throw badRequest({ code: "change.no_target" });
  const values = valuesOfText(record as unknown as RecordOf<"text_version">);
  return { ...nothing, targetKey: key, baseRevision: number, values };
}
