/** /desk/sets/new : begin a change set. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startChangeSet } from "~/commands/change-sets/start-change-set";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { NewSetPage } from "~/ui/desk/sets/new-set-page";
import type { FormState } from "~/ui/form/form-state";
import { titleTags } from "../../page-title";
import { unprocessable, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";
import { formTaken } from "../drafts/open-draft";
import { setWordsOf } from "./read-set";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "change_set.write");
  return { ticketId: new URL(request.url).searchParams.get("ticket") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "change_set.write");
  const values = valuesOf(form);
  const started = await startChangeSet(context.store, actor, setWordsOf(values), context.now);
  if (!started.ok) return unprocessable(values, [started.problem]);
  return formTaken(request, context, actor, `/desk/sets/${started.value.setId}`);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.sets.home.newSet);
};

export default function NewSet() {
  const form = useActionData() as FormState | undefined;
  return <NewSetPage {...useLoaderData<typeof loader>()} form={form} />;
}
