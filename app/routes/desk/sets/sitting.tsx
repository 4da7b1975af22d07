/** /desk/sitting : what one sitting did to many bills. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { putChange } from "~/commands/change-sets/put-change";
import { startChangeSet } from "~/commands/change-sets/start-change-set";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { stageOf } from "~/domain/bills/stages";
import { languageOfPath, localPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { SittingPage } from "~/ui/desk/entry/sitting-page";
import type { FormState } from "~/ui/form/form-state";
import { listPickableBills, listPickableSources } from "~db/queries/desk/pick-lists";
import { titleTags } from "../../page-title";
import { formAnswer, unprocessable, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";
import { readSitting } from "./read-sitting";

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
  const { events, problems } = readSitting(values);
  if (problems.length > 0) return unprocessable(values, problems);
  const { store, now } = context;
  const started = await startChangeSet(store, actor, { title: values["title"]!, weight: "major" }, now);
  if (!started.ok) return unprocessable(values, [started.problem]);
  let on = started.value;
  const added = { changeId: null, subject: "event", action: "record", targetKey: null } as const;
  for (const { bill, record } of events) {
    const rest = { billSlug: bill, baseRevision: 0, content: record, reason: null };
    const put = await putChange(store, actor, { ...on, ...added, ...rest }, now);
    if (!put.ok) return formAnswer(values, [put.problem]);
    on = put.value;
  }
  return redirect(localPath(languageOfPath(new URL(request.url).pathname), `/desk/sets/${on.setId}`), 303);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.entry.sitting.title);
};

export default function Sitting() {
  const form = useActionData() as FormState | undefined;
  return <SittingPage {...useLoaderData<typeof loader>()} form={form} />;
}
