/** /desk/sets/:set/changes/new and /:change : the form of one change. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { putChange } from "~/commands/change-sets/put-change";
import { buildRecordDifference } from "~/ui/desk/difference/build-record-difference.server";
import { ChangePage } from "~/ui/desk/entry/change-page";
import { formAnswer, unprocessable, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";
import { formTaken } from "../drafts/open-draft";
import { openChange } from "./open-change";
import { readEntry } from "./read-entry";
import { onSet } from "./read-set";

export const handle = { hydrate: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "change_set.write");
  return openChange(request, params, context);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "change_set.write");
  const { set, subject, action, changeId, written } = await openChange(request, params, context);
  const values = valuesOf(form);
  const entry = action === "retract" ? { record: null, problems: [] } : readEntry(subject, values);
  if (entry.problems.length > 0) return unprocessable(values, entry.problems);
  const own = subject === "source" ? values["key"] : undefined;
  const put = await putChange(
    context.store,
    actor,
    {
      ...onSet(set.id, values),
      changeId,
      subject,
      action,
      targetKey: values["target"] || own || null,
      billSlug: values["bill"] || null,
      baseRevision: Number(values["baseRevision"]) || 0,
      content: entry.record,
      reason: values["reason"] || null,
    },
    context.now,
  );
  if (!put.ok) {
    const conflict = written && entry.record ? buildRecordDifference(written, entry.record) : undefined;
    return formAnswer(values, [put.problem], { conflict });
  }
  return formTaken(request, context, actor, `/desk/sets/${set.id}#change-${put.value.changeId}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.set.title ?? "" }];

export default function Change() {
  const { changeId: _, written: _w, ...page } = useLoaderData<typeof loader>();
  return <ChangePage {...page} form={useActionData()} />;
}
