/** /desk/sign-in/authenticator : for who must have an authenticator and has none yet. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { confirmAuthenticator } from "~/identity/people/account";
import { newAuthenticator } from "~/identity/entry/pending-authenticator";
import { endSession, startSession } from "~/identity/sessions";
import type { FormState } from "~/ui/form/form-state";
import { FirstAuthenticatorPage } from "~/ui/identity/first-authenticator-page";
import { RecoveryCodesPage } from "~/ui/identity/recovery-codes-page";
import { findStaffById } from "~db/queries/staff/find-staff";
import { titleTags } from "../../page-title";
import { requireFormData, unprocessable, valuesOf } from "../../read-form";
import { forbidden } from "../../responses";
import { agentOf, requireHalfSession, withCookie } from "./entry";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireHalfSession(request, context);
  return newAuthenticator(context.keys, actor.email);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requireHalfSession(request, context);
  const { store, keys, now } = context;
  const { staffId, email } = session.actor;
  // With an authenticator in place this page would be a way around it.
  if ((await findStaffById(store.read, staffId))?.totpSecret) throw forbidden({ code: "form.spent" });
  const values = valuesOf(await requireFormData(request));
  const given = { pending: values["pending"] ?? "", code: values["code"] ?? "", current: "" };
  const confirmed = await confirmAuthenticator(store, keys, session, given, now);
  if (!confirmed.ok) return unprocessable(newAuthenticator(keys, email, given.pending), [confirmed.problem]);
  await endSession(store, session.hash);
  const token = await startSession(store, { staffId, agent: agentOf(request), complete: true }, now);
  return withCookie({ recoveryCodes: confirmed.value.recoveryCodes }, token);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.identity.account.authenticator.title, t.identity.account.authenticator.required);
};

export default function FirstAuthenticator() {
  const done = useActionData() as { recoveryCodes: string[] } | FormState | undefined;
  const fresh = useLoaderData<typeof loader>();
  if (done && "recoveryCodes" in done) return <RecoveryCodesPage codes={done.recoveryCodes} />;
  return <FirstAuthenticatorPage fresh={fresh} form={done} />;
}
