/** /desk/sets/:set/changes/new and /:change : the form of one change. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { putChange } from "~/commands/change-sets/put-change";
import { buildRecordDifference } from "~/ui/desk/difference/build-record-difference.server";
import { ChangePage } from "~/ui/desk/entry/change-page";
import { withMoreRows } from "~/ui/desk/entry/fields/rows-shown";
import { listUnexplainedMoves } from "~db/queries/change-sets/unexplained-moves";
import { formAnswer, formWith, unprocessable, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";
import { formTaken } from "../drafts/open-draft";
import { atField, checkEntry } from "./entry/check-entry";
import { meetNewer } from "./entry/meet-newer";
import { openChange } from "./open-change";
import { readEntry } from "./entry/read-entry";
import { onSet } from "./read-set";

export const handle = { hydrate: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "change_set.write");
  return openChange(request, params, context);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "change_set.write");
  const opened = await openChange(request, params, context);
  const { set, subject, changeId, written, base } = opened;
  const sent = valuesOf(form);
  if (sent["addRows"]) return formWith(withMoreRows(sent));
  // A correction of what was taken back meanwhile comes again as a new record.
  const action = sent["action"] === "record" ? "record" : opened.action;
  const entry = action === "retract" ? null : readEntry(subject, sent, base);
  const values = entry?.values ?? sent;
  const entered = { setId: set.id, changeId, subject, action };
  const problems = entry ? await checkEntry(context.store.read, entered, entry) : [];
  if (problems.length > 0) return unprocessable(values, problems);
  if (subject === "event" && entry) {
    const draft = {
      bill: values["bill"]!,
      changeId,
      targetKey: values["target"] || null,
      record: entry.record,
    };
    const [unusual] = await listUnexplainedMoves(context.store.read, set.id, [draft]);
    if (unusual) return unprocessable(values, [{ ...unusual.problem, field: "unusualZh" }]);
  }
  const put = await putChange(
    context.store,
    actor,
    {
      ...onSet(set.id, values),
      changeId,
      subject,
      action,
      targetKey: values["target"] || null,
      billSlug: values["bill"] || null,
      baseRevision: Number(values["baseRevision"]) || 0,
      content: entry?.record ?? null,
      reason: values["reason"] || null,
    },
    context.now,
  );
  if (!put.ok && put.problem.code === "change.conflict") {
    const overtaken = { subject, values, mine: entry?.record ?? null };
    const { values: onTop, newer } = await meetNewer(context.store.read, overtaken);
    return formAnswer(onTop, [put.problem], { newer });
  }
  if (!put.ok) {
    const conflict = written && entry ? buildRecordDifference(written, entry.record) : undefined;
    return formAnswer(values, [atField(subject, put.problem)], { conflict });
  }
  const next =
    subject === "response" && values["then"] === "answers"
      ? `/desk/rounds/${encodeURIComponent(values["record.round"] ?? "")}/answers?set=${set.id}`
      : `/desk/sets/${set.id}#change-${put.value.changeId}`;
  return formTaken(request, context, actor, next);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.set.title ?? "" }];

export default function Change() {
  const { changeId: _, written: _w, base: _b, ...page } = useLoaderData<typeof loader>();
  return <ChangePage {...page} form={useActionData()} />;
}
