/** /desk/sets/:set/text and /desk/sets/:set/text/:change : a version of a bill's text, read before it is kept. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { TextPage, type TextPageProps } from "~/ui/desk/texts/text-page";
import { titleTags } from "../../page-title";
import { formAnswer, unprocessable } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";
import { formTaken } from "../drafts/open-draft";
import { openText } from "./open-text";
import { putText } from "./put-text";
import { previewText } from "./preview-text";
import { readSent } from "./read-text";

export const handle = { hydrate: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "change_set.write");
  const { set, action, values, lists } = await openText(request, params, context);
  return { set, action, values, lists };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "change_set.write");
  const opened = await openText(request, params, context);
  const sent = await readSent(form);
  if (sent.problems.length > 0) return unprocessable(sent.values, sent.problems);
  // A file that nobody has looked at yet is read and shown, whichever button was pressed.
  if (opened.action !== "retract" && (sent.fromFile || sent.values["do"] !== "add"))
    return previewText(context.store.read, opened, sent);
  const put = await putText(context.store, actor, opened, sent.values, context.now);
  if (!put.ok) return formAnswer(sent.values, put.problems, { conflict: put.conflict });
  return formTaken(request, context, actor, `/desk/sets/${opened.set.id}#change-${put.changeId}`);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.textEntry.title);
};

export default function Text() {
  const form = useActionData() as TextPageProps["form"];
  return <TextPage {...useLoaderData<typeof loader>()} form={form} />;
}
