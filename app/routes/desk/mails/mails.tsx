/** /desk/mails : how sending goes: what waits, and what was given up, to be sent again. Never to whom. */
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { sendAgain } from "~/commands/follow/send-again";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import type { FormState } from "~/ui/form/form-state";
import { MailsPage } from "~/ui/desk/mails/mails-page";
import { countMails, listMails } from "~db/queries/follow/mails";
import { titleTags } from "../../page-title";
import { formAnswer, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "mail.see");
  const { store, mailFrom } = context;
  return {
    from: mailFrom,
    counts: await countMails(store.read),
    dead: await listMails(store.read, "dead"),
    waiting: await listMails(store.read, "waiting"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "mail.send_again");
  const values = valuesOf(form);
  const { mail = "" } = values;
  const id = /^\d{1,15}$/.test(mail) ? Number(mail) : 0;
  const sent = await sendAgain(context.store, actor, id, context.now);
  if (!sent.ok) return formAnswer(values, [sent.problem]);
  throw redirect(new URL(request.url).pathname, 303);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.follow.desk.title, t.desk.name);
};

export default function Mails() {
  return <MailsPage {...useLoaderData<typeof loader>()} form={useActionData<FormState>()} />;
}
