/** /desk/unchecked : bills that nobody has looked at lately; who has looked says so here. */
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkBill } from "~/commands/oversight/check-bill";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import type { FormState } from "~/ui/form/form-state";
import { UncheckedPage } from "~/ui/oversight/unchecked-page";
import { readSettings } from "~db/queries/progress/settings";
import { listUncheckedBills } from "~db/queries/progress/unchecked-bills";
import { titleTags } from "../../page-title";
import { valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";
import { answerProblems } from "../progress/answers";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "bill.check");
  const reader = context.store.read;
  const { "bills.unchecked_days": days } = await readSettings(reader);
  return { days, ...(await listUncheckedBills(reader, taipeiDateOf(context.now), days)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "bill.check");
  const values = valuesOf(form);
  const { bill = "", note = "" } = values;
  const outcome = await checkBill(context.store, actor, { bill, note }, context.now);
  return outcome.ok ? redirect(new URL(request.url).pathname, 303) : answerProblems(values, outcome.problems);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.progress.unchecked.title, t.desk.name);
};

export default function Unchecked() {
  return <UncheckedPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
