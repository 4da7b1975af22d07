/** What a change's form begins with: the change as it was written, the record to be corrected, or nothing yet. */
import type { AppLoadContext } from "@remix-run/node";
import { changeActions, type ChangeAction } from "~/domain/desk/change";
import type { Json } from "~/domain/change-sets/json";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { type Language, languageOfPath } from "~/i18n/languages";
import { inLanguage } from "~/i18n/messages";
import type { PickLists } from "~/ui/desk/entry/options";
import { enteredSubjects, type EnteredSubject } from "~/ui/desk/sets/add-change";
import { findRevision, findStandingKey } from "~db/queries/change-sets/revisions";
import { type ChangeRow, findSetRow, listChangeRows } from "~db/queries/change-sets/set-rows";
import { listAgencyNamesOn } from "~db/queries/bills/names-at";
import { listPickableBills, listPickableSources } from "~db/queries/desk/pick-lists";
import { badRequest, notFound, requireChoice } from "../../responses";
import { valuesOf } from "./read-entry";
import { requireSetId } from "./read-set";

interface Opened {
  /** As it stands in the set; null for one that is not in it yet. */
  readonly written: Json | null;
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
  const opened = params["change"] ? openWritten(written, params["change"]) : await openNew(reader, url);
  return {
    ...opened,
    set: { id: set.id, title: set.title, version: set.version },
    lists: await listPicks(reader, written, language, now),
  };
}

/** What may be chosen: the bills, the agencies, and the sources on record and in the set itself. */
export async function listPicks(
  reader: AppLoadContext["store"]["read"],
  written: readonly ChangeRow[],
  language: Language,
  now: Date,
): Promise<PickLists> {
  const inSet = written
    .filter(({ subject, targetKey }) => subject === "source" && targetKey !== null)
    .map(({ targetKey }) => ({ key: targetKey!, title: targetKey! }));
  const today = taipeiDateOf(now);
  const bills = await listPickableBills(reader, today);
  const sources = await listPickableSources(reader);
  const agencies = await listAgencyNamesOn(reader, { asOf: today, known: null });
  return {
    bills: bills.map(({ slug, title, stage }) => ({ slug, stage, title: inLanguage(language, title) })),
    agencies: [...agencies.values()].map((agency) => ({
      code: agency.code,
      name: inLanguage(language, agency),
    })),
    sources: [...inSet, ...sources.map(({ key, title }) => ({ key, title: inLanguage(language, title) }))],
  };
}

function openWritten(rows: Awaited<ReturnType<typeof listChangeRows>>, id: string): Opened {
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
    changeId: row.id,
    subject,
    action: row.action,
    values: { ...valuesOf(subject, row.content), ...kept },
  };
}

async function openNew(reader: AppLoadContext["store"]["read"], url: URL): Promise<Opened> {
  const subject = requireChoice(url, "subject", enteredSubjects) ?? "event";
  const action = requireChoice(url, "action", changeActions) ?? "record";
  const key = url.searchParams.get("key");
  if (action === "record")
    return {
      written: null,
      changeId: null,
      subject,
      action,
      values: { [subject === "round" ? "bill0" : "bill"]: url.searchParams.get("bill") ?? "" },
    };
  const target = (await findStandingKey(reader, subject, key ?? "")) ?? key ?? "";
  const { number, record } = await findRevision(reader, subject, target);
  const gone = record === null && number > 0;
  if (record === null && !gone) throw badRequest({ code: "change.no_target" });
  const values = { ...valuesOf(subject, record), target, baseRevision: String(number) };
  return { written: null, changeId: null, subject, action, values, gone };
}
