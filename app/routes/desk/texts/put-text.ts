/** Puts a text's version into its change set, once all of it was understood. */
import { putChange } from "~/commands/change-sets/put-change";
import type { Actor } from "~/domain/desk/actor";
import type { Problem } from "~/domain/result";
import { buildRecordDifference } from "~/ui/desk/difference/build-record-difference.server";
import { findRevision } from "~db/queries/change-sets/revisions";
import { listStandingVersions } from "~db/queries/texts/bill-versions";
import type { Store } from "~db/store";
import { onSet } from "../sets/read-set";
import type { openText } from "./open-text";
import { keepFixed, takenCodes } from "./preview-text";
import { readText } from "./read-text";

type Put =
  | { readonly ok: true; readonly changeId: number }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly conflict?: ReturnType<typeof buildRecordDifference>;
    };

export async function putText(
  store: Store,
  actor: Actor,
  opened: Awaited<ReturnType<typeof openText>>,
  sent: Readonly<Record<string, string>>,
  now: Date,
): Promise<Put> {
  const { set, action, changeId, written } = opened;
  const values = keepFixed(opened, sent);
  const bill = values["bill"] ?? "";
  const versions = await listStandingVersions(store.read, bill);
  const entry = action === "retract" ? null : readText(values, takenCodes(versions, opened));
  if (entry) {
    const unread = entry.read.problems.map((problem) => ({ ...problem, field: "words" }));
    const problems = [...entry.problems.filter(({ field }) => field !== "words"), ...unread];
    if (problems.length > 0) return { ok: false, problems };
  }
  const key = opened.targetKey ?? `${bill}/${entry?.named.code ?? ""}`;
  const isNew = opened.targetKey === null;
  const put = await putChange(
    store,
    actor,
    {
      ...onSet(set.id, values),
      changeId,
      subject: "text_version",
      action,
      targetKey: key,
      billSlug: key.split("/")[0] ?? null,
      baseRevision: isNew
        ? (await findRevision(store.read, "text_version", key)).number
        : opened.baseRevision,
      content: entry?.record ?? null,
      reason: values["reason"] || null,
    },
    now,
  );
  if (put.ok) return { ok: true, changeId: put.value.changeId };
  const conflict = written && entry ? buildRecordDifference(written, entry.record) : undefined;
  return { ok: false, problems: [ofForm(put.problem)], conflict };
}

/** What is wrong within an article stands beside the articles. */
function ofForm(problem: Problem): Problem {
  return /^(articles\.|content$)/.test(problem.field ?? "") ? { ...problem, field: "words" } : problem;
}
