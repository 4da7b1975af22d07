/** /desk/sitting : what one sitting did to many bills. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startSitting } from "~/commands/sittings/start-sitting";
import { parseDateInput } from "~/domain/dates/roc-date";
import { stageOf } from "~/domain/bills/stages";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { SittingPage } from "~/ui/desk/entry/sitting-page";
import type { FormState } from "~/ui/form/form-state";
import { findMeetingInEnglish, listPickableMeetings } from "~db/queries/desk/pick-meetings";
import { listUnexplainedMoves } from "~db/queries/change-sets/unexplained-moves";
import { titleTags } from "../../page-title";
import { formAnswer, unprocessable, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";
import { formTaken } from "../drafts/open-draft";
import { openLists } from "./entry/open-lists";
import { readSitting } from "./read-sitting";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "change_set.write");
  const url = new URL(request.url);
  const language = languageOfPath(url.pathname);
  const query = (url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const reader = context.store.read;
  const lists = await openLists(reader, [], language, context.now);
  const sought = (title: string, slug: string) =>
    query !== "" && (title.includes(query) || slug.includes(query.toLowerCase()));
  return {
    query,
    meetings: await listPickableMeetings(reader),
    lists: {
      ...lists,
      bills: lists.bills.filter(
        ({ key, title, stage }) => (stage && stageOf(stage).phase === "legislative") || sought(title, key),
      ),
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
  const unusual = await listUnexplainedMoves(store.read, null, events);
  if (unusual.length > 0)
    return unprocessable(
      values,
      unusual.map(({ bill, problem }) => ({ ...problem, field: `unusualZh.${bill}` })),
    );
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
