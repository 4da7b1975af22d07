/** /desk/briefings : the briefings that are kept, those that could not be made first. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { runBriefingAgain } from "~/commands/briefings/run-briefing";
import { nextDue } from "~/domain/briefings/briefing-schedule";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { KeptListPage } from "~/ui/desk/briefings/kept-list-page";
import type { FormState } from "~/ui/form/form-state";
import { listKeptBriefings } from "~db/queries/kept-briefings/kept-briefings";
import { listNewestRuns } from "~db/queries/kept-briefings/runs";
import { titleTags } from "../../page-title";
import { formAnswer, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "briefing.see");
  const { read } = context.store;
  const newest = await listNewestRuns(read);
  const rows = (await listKeptBriefings(read)).map((kept) => ({
    kept,
    last: newest.get(kept.id) ?? null,
    next: nextDue(kept.schedule, context.now),
  }));
  const pressing = ({ last }: (typeof rows)[number]) => (last?.state === "failed" ? 0 : 1);
  return { rows: rows.toSorted((a, b) => pressing(a) - pressing(b)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "briefing.make");
  const values = valuesOf(form);
  const run = { keptId: Number(values["kept"]) || 0, runId: Number(values["run"]) || 0 };
  const done = await runBriefingAgain(context.store, actor, run, context.now);
  return done.ok ? redirect(new URL(request.url).pathname, 303) : formAnswer(values, done.problems);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.kept.list.title, t.desk.name);
};

export default function KeptList() {
  return <KeptListPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
