/** /desk/progress/:item/:month : one item's report for a month. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { takeReportStep } from "~/commands/progress/take-report-step";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { mayDo } from "~/domain/desk/roles";
import { covers } from "~/domain/progress/progress-row";
import { isReportMonth, reportMonthOf } from "~/domain/progress/report-month";
import { canStep, mayReport, maySeeItems } from "~/domain/progress/report-steps";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import type { FormState } from "~/ui/form/form-state";
import { ReportPage } from "~/ui/progress/report-page";
import { findItem } from "~db/queries/progress/items";
import { readMonthRow } from "~db/queries/progress/month-table";
import { listReportSteps } from "~db/queries/progress/reports";
import { titleTags } from "../../page-title";
import { valuesOf } from "../../read-form";
import { forbidden, notFound } from "../../responses";
import { requireActor, requireForm } from "../desk-request";
import { formTaken } from "../drafts/open-draft";
import { answerProblems } from "./answers";

export const handle = { hydrate: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, "progress.see");
  const { itemId, month } = requireTarget(params);
  const today = taipeiDateOf(context.now);
  const reader = context.store.read;
  const item = await findItem(reader, itemId, today);
  if (!item) throw notFound({ code: "progress.item_unknown" });
  if (!maySeeItems(actor, item.agency.code)) throw forbidden({ code: "progress.other_agency" });
  if (!covers(item, month) || month > reportMonthOf(today))
    throw notFound({ code: "progress.month_outside" });
  const row = await readMonthRow(reader, item, month, today);
  const state = row.report?.state ?? null;
  const own = row.report?.reportedBy === actor.staffId;
  return {
    row,
    steps: row.report ? await listReportSteps(reader, row.report.id) : [],
    own,
    may: {
      write: mayReport(actor, item.agency.code) && canStep("submit", state),
      review: mayDo(actor.role, "progress.review") && canStep("accept", state) && !own,
      release: mayDo(actor.role, "progress.release") && canStep("release", state) && !row.report?.releasedAt,
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "progress.see");
  const values = valuesOf(form);
  const outcome = await takeReportStep(context.store, actor, requireTarget(params), values, context.now);
  if (!outcome.ok) return answerProblems(values, outcome.problems);
  return formTaken(request, context, actor, `/desk/progress/${params.item}/${params.month}`);
}

function requireTarget(params: { readonly item?: string; readonly month?: string }) {
  const { item = "", month = "" } = params;
  if (!/^[1-9]\d{0,8}$/.test(item) || !isReportMonth(month))
    throw notFound({ code: "progress.item_unknown" });
  return { itemId: Number(item), month };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.progress.title, t.desk.name);
};

export default function Report() {
  return <ReportPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
