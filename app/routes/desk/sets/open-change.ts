/** What a change's form begins with: the change as it was written, the record to be corrected, or nothing yet. */
import { type AppLoadContext, redirect } from "@remix-run/node";
import { changeActions, type ChangeAction } from "~/domain/desk/change";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Json } from "~/domain/change-sets/json";
import { languageOfPath, localPath } from "~/i18n/languages";
import { enteredSubjects, type EnteredSubject } from "~/ui/desk/sets/add-change";
import { findRevision, findStandingKey } from "~db/queries/change-sets/revisions";
import { type ChangeRow, findSetRow, listChangeRows } from "~db/queries/change-sets/set-rows";
import { badRequest, notFound, requireChoice } from "../../responses";
import { beginAnswer, findAnsweredWords } from "./entry/begin-answer";
import { openLists } from "./entry/open-lists";
import { valuesOf } from "./entry/read-entry";
import { requireSetId } from "./read-set";

interface Opened {
  /** As it stands in the set; null for one that is not in it yet. */
  readonly written: Json | null;
  /** What is edited: as written, or else as it stands on record; null for a new record. */
  readonly base: Json | null;
  readonly changeId: number | null;
  readonly subject: EnteredSubject;
  readonly action: ChangeAction;
  readonly values: Readonly<Record<string, string>>;
  /** Set when the record was on record and has been taken back. */
  readonly gone?: boolean;
}

export async function openChange(
  request: Request,
  params: Readonly<Record<string, string | undefined>>,
  { store, now }: AppLoadContext,
) {
  const reader = store.read;
  const set = await findSetRow(reader, requireSetId(params["set"]));
  if (!set) throw notFound({ code: "change_set.unknown", value: params["set"] });
  const url = new URL(request.url);
  const language = languageOfPath(url.pathname);
  const written = await listChangeRows(reader, set.id);
  const opened = params["change"] ? openWritten(written, params["change"]) : await openNew(reader, url, now);
  const again = opened.changeId === null && request.method === "GET" && sameRecord(written, opened);
  if (again) throw redirect(`${localPath(language, `/desk/sets/${set.id}/changes/${again.id}`)}?twice=yes`);
  return {
    ...opened,
    twice: url.searchParams.has("twice"),
    set: { id: set.id, title: set.title, version: set.version },
    lists: await openLists(reader, written, language, now),
    answered: opened.subject === "response" ? await findAnsweredWords(reader, opened.values) : [],
  };
}

/** The change of the set that writes the same record already. */
function sameRecord(rows: readonly ChangeRow[], { subject, values: { target } }: Opened) {
  return rows.find((row) => row.subject === subject && Boolean(target) && row.targetKey === target);
}

function openWritten(rows: readonly ChangeRow[], id: string): Opened {
  const row = rows.find((each) => String(each.id) === id);
  const subject = row && enteredSubjects.find((each) => each === row.subject);
  if (!row || !subject) throw notFound({ code: "change.unknown", value: id.slice(0, 20) });
  const kept = {
    target: row.targetKey ?? "",
    baseRevision: String(row.baseRevision),
    reason: row.reason ?? "",
  };
  return {
    written: row.content,
    base: row.content,
    changeId: row.id,
    subject,
    action: row.action,
    values: { ...valuesOf(subject, row.content), ...kept },
  };
}

async function openNew(reader: AppLoadContext["store"]["read"], url: URL, now: Date): Promise<Opened> {
  const subject = requireChoice(url, "subject", enteredSubjects) ?? "event";
  const action = requireChoice(url, "action", changeActions) ?? "record";
  const key = url.searchParams.get("key");
  if (action === "record" && subject === "response")
    return {
      ...nothing,
      ...{ subject, action },
      values: await beginAnswer(reader, url.searchParams, taipeiDateOf(now)),
    };
  if (action === "record")
    return {
      ...nothing,
      subject,
      action,
      values: { [subject === "round" ? "bill0" : "bill"]: url.searchParams.get("bill") ?? "" },
    };
  const target = (await findStandingKey(reader, subject, key ?? "")) ?? key ?? "";
  const { number, record } = await findRevision(reader, subject, target);
  const gone = record === null && number > 0;
  if (record === null && !gone) throw badRequest({ code: "change.no_target" });
  const values = { ...valuesOf(subject, record), target, baseRevision: String(number) };
  return { ...nothing, base: record, subject, action, values, gone };
}

const nothing = { written: null, base: null, changeId: null };
