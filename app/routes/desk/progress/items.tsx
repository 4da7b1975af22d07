/** /desk/progress/items : what is reported on, and the desk's settings. */
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeSettings } from "~/commands/oversight/change-settings";
import { endItem } from "~/commands/progress/end-item";
import type { Outcome } from "~/commands/progress/outcome";
import { setUpItem } from "~/commands/progress/set-up-item";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { settingsTyped } from "~/domain/desk/settings";
import { reportMonthOf } from "~/domain/progress/report-month";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import type { FormState } from "~/ui/form/form-state";
import { ItemsPage } from "~/ui/progress/items/items-page";
import { listItemChoices } from "~db/queries/progress/item-choices";
import { listItems } from "~db/queries/progress/items";
import { listSettingChanges, readSettings } from "~db/queries/progress/settings";
import type { Store } from "~db/store";
import { titleTags } from "../../page-title";
import { valuesOf } from "../../read-form";
import { badRequest } from "../../responses";
import { requireActor, requireForm } from "../desk-request";
import { answerProblems } from "./answers";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "progress.set_up");
  const today = taipeiDateOf(context.now);
  const reader = context.store.read;
  return {
    ...(await listItemChoices(reader, today)),
    items: await listItems(reader, {}, today),
    settings: await readSettings(reader),
    settingChanges: await listSettingChanges(reader),
    month: reportMonthOf(today),
  };
}

type Values = Readonly<Record<string, string>>;

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "progress.set_up");
  const values = valuesOf(form);
  const outcome = await takeStep(context.store, actor, values, context.now);
  return outcome.ok ? redirect(new URL(request.url).pathname, 303) : answerProblems(values, outcome.problems);
}

function takeStep(store: Store, actor: Actor, values: Values, now: Date): Promise<Outcome<unknown>> {
  const { bill = "", agency = "", fromMonth = "", item = "", until = "" } = values;
  switch (values["step"]) {
    case "set_up":
      return setUpItem(store, actor, { bill, agency, fromMonth }, now);
    case "end":
      return endItem(store, actor, { itemId: Number(item) || 0, until }, now);
    case "settings":
      return changeSettings(store, actor, { ...settingsTyped(values), reason: values["reason"] ?? "" }, now);
    default:
      throw badRequest({ code: "form.unreadable" });
  }
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.progress.items.title, t.desk.name);
};

export default function Items() {
  return <ItemsPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
