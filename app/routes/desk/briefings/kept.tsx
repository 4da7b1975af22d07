/** /desk/briefings/:kept : one kept briefing, what was made of it, and what can be changed. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isPublicTemplate } from "~/domain/briefings/kept-briefing";
import { nextDue } from "~/domain/briefings/briefing-schedule";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { KeptPage } from "~/ui/desk/briefings/kept-page";
import type { FormState } from "~/ui/form/form-state";
import { findKeptBriefing } from "~db/queries/kept-briefings/kept-briefings";
import { listRunsOf } from "~db/queries/kept-briefings/runs";
import { titleTags } from "../../page-title";
import { formAnswer, valuesOf } from "../../read-form";
import { notFound } from "../../responses";
import { requireActor, requireForm } from "../desk-request";
import { offeredFormats } from "./read-kept";
import { takeKeptStep } from "./take-kept-step";

const runsShown = 60;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "briefing.see");
  const id = requireKeptId(params.kept);
  const { read } = context.store;
  const kept = await findKeptBriefing(read, id);
  if (!kept) throw notFound({ code: "briefing.unknown", value: id });
  return {
    kept,
    isPublic: isPublicTemplate(kept.template),
    runs: await listRunsOf(read, id, runsShown),
    next: kept.endedAt === null ? nextDue(kept.schedule, context.now) : null,
    offered: offeredFormats,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "briefing.keep");
  const values = valuesOf(form);
  const done = await takeKeptStep(context, actor, requireKeptId(params.kept), values);
  return done.ok ? redirect(new URL(request.url).pathname, 303) : formAnswer(values, done.problems);
}

/** @throws Response 404 for what is no number of a kept briefing */
function requireKeptId(text = ""): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw notFound({ code: "briefing.unknown", value: text.slice(0, 20) });
  return Number(text);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.kept.list.title, t.desk.name);
};

export default function Kept() {
  return <KeptPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
