/** /desk/sitting : what one sitting did to many bills. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startSitting } from "~/commands/sittings/start-sitting";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { parseDateInput } from "~/domain/dates/roc-date";
import { stageOf } from "~/domain/bills/stages";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { SittingPage } from "~/ui/desk/entry/sitting-page";
import type { FormState } from "~/ui/form/form-state";
import { findMeetingInEnglish, listPickableMeetings } from "~db/queries/desk/pick-meetings";
import { listPickableBills, listPickableSources } from "~db/queries/desk/pick-lists";
import { titleTags } from "../../page-title";
import { formAnswer, unprocessable, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";
import { formTaken } from "../drafts/open-draft";
import { readSitting } from "./read-sitting";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "change_set.write");
  const url = new URL(request.url);
  const language = languageOfPath(url.pathname);
  const query = (url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const reader = context.store.read;
  const bills = await listPickableBills(reader, taipeiDateOf(context.now));
  const sought = (title: string, slug: string) =>
    query !== "" && (title.includes(query) || slug.includes(query.toLowerCase()));
  return {
    query,
    meetings: await listPickableMeetings(reader),
    lists: {
      bills: bills
        .map(({ slug, title, stage }) => ({ slug, stage, title: inLanguage(language, title) }))
        .filter(
          ({ slug, title, stage }) =>
            (stage && stageOf(stage).phase === "legislative") || sought(title, slug),
        ),
      sources: (await listPickableSources(reader)).map(({ key, title }) => ({
        key,
        title: inLanguage(language, title),
      })),
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "change_set.write");
  const values = valuesOf(form);
  const { store, now } = context;
  const date = parseDateInput(values["on"] ?? "");
  if (date.ok && values["meetingZh"] && !values["meetingEn"])
    values["meetingEn"] = (await findMeetingInEnglish(store.read, values["meetingZh"], date.value)) ?? "";
  const { events, problems } = readSitting(values);
  if (problems.length > 0) return unprocessable(values, problems);
  const started = await startSitting(store, actor, { title: values["title"]!, events }, now);
  if (!started.ok) return formAnswer(values, [started.problem]);
  return formTaken(request, context, actor, `/desk/sets/${started.value.setId}`);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.entry.sitting.title);
};

export default function Sitting() {
  const form = useActionData() as FormState | undefined;
  return <SittingPage {...useLoaderData<typeof loader>()} form={form} />;
}
