/** /desk/briefings/new : keep a briefing by its address. */
import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepBriefing } from "~/commands/briefings/keep-briefing";
import { templateCodes } from "~/domain/briefings/question";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { success } from "~/domain/result";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { KeepPage } from "~/ui/desk/briefings/keep-page";
import type { FormState } from "~/ui/form/form-state";
import { titleTags } from "../../page-title";
import { formAnswer, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";
import { keptAddress, readAddress } from "./read-address";
import { formatsIn, offeredFormats, scheduleIn } from "./read-kept";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "briefing.keep");
  const address = new URL(request.url).searchParams.get("address")?.slice(0, 4000) ?? "";
  const params = new URLSearchParams(address.slice(address.indexOf("?") + 1));
  const asOf = params.get("asof") ?? "";
  return {
    address,
    template: templateCodes.find((code) => code === params.get("template")) ?? null,
    fixed: params.has("known") || (asOf !== "" && asOf !== taipeiDateOf(context.now)),
    offered: offeredFormats,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "briefing.keep");
  const values = valuesOf(form);
  const { address = "", nameZh = "", nameEn = "", day = "run", pinned } = values;
  const language = languageOfPath(new URL(request.url).pathname);
  const asked = await readAddress(address, context, language);
  const input = {
    address: asked.ok ? success(keptAddress(asked.value, day)) : asked,
    nameZh,
    nameEn,
    formats: formatsIn(values),
    offered: offeredFormats,
    schedule: scheduleIn(values),
    pinned: pinned === "on",
  };
  const kept = await keepBriefing(context.store, actor, input, context.now);
  if (!kept.ok) return formAnswer(values, kept.problems);
  const list = new URL(request.url).pathname.replace(/\/new$/, "");
  return redirect(`${list}/${kept.value}`, 303);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.kept.form.title, t.desk.name);
};

export default function Keep() {
  return <KeepPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
