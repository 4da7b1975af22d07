/** /desk/sign-in/authenticator : for who must have an authenticator and has none yet. */
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { confirmAuthenticator, isFresh } from "~/identity/people/account";
import { newAuthenticator } from "~/identity/entry/pending-authenticator";
import { endSession, startSession } from "~/identity/sessions";
import type { FormState } from "~/ui/form/form-state";
import { FirstAuthenticatorPage } from "~/ui/identity/first-authenticator-page";
import { RecoveryCodesPage } from "~/ui/identity/recovery-codes-page";
import { titleTags } from "../../page-title";
import { requireFormData, unprocessable, valuesOf } from "../../read-form";
import { agentOf, requireHalfSession, withCookie } from "./entry";

export const handle = { frame: "timeless" };

/** Requests whose authenticator has just been set up: their half session is over, and the page shows the codes. */
const setUp = new WeakSet<AppLoadContext>();

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (setUp.has(context)) return null;
  const session = await requireHalfSession(request, context, "authenticator");
  const tooOld = !isFresh(session, context.now);
  return { ...newAuthenticator(context.keys, session.actor.email), tooOld };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requireHalfSession(request, context, "authenticator");
  const { store, keys, now } = context;
  const { staffId, email } = session.actor;
  const values = valuesOf(await requireFormData(request));
  if (!isFresh(session, now)) return unprocessable({}, [{ code: "sign_in.too_old" }]);
  const given = { pending: values["pending"] ?? "", code: values["code"] ?? "", current: "" };
  const confirmed = await confirmAuthenticator(store, keys, session, given, now);
  if (!confirmed.ok) return unprocessable(newAuthenticator(keys, email, given.pending), [confirmed.problem]);
  await endSession(store, session.hash);
  setUp.add(context);
  const token = await startSession(store, { staffId, agent: agentOf(request), complete: true }, now);
  return withCookie({ recoveryCodes: confirmed.value.recoveryCodes }, token);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.identity.account.authenticator.title, t.identity.account.authenticator.required);
};

export default function FirstAuthenticator() {
  const done = useActionData() as { recoveryCodes: string[] } | FormState | undefined;
  const loaded = useLoaderData<typeof loader>();
  if (done && "recoveryCodes" in done) return <RecoveryCodesPage codes={done.recoveryCodes} />;
  if (!loaded) return null;
  const { tooOld, ...fresh } = loaded;
  const old = tooOld ? { values: {}, problems: [{ code: "sign_in.too_old" }] } : undefined;
  return <FirstAuthenticatorPage fresh={fresh} form={done ?? old} />;
}
