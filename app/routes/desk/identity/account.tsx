/** /desk/account : one's own password, authenticator, recovery codes and devices. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import {
  changePassword,
  confirmAuthenticator,
  removeAuthenticator,
  signOutEverywhere,
} from "~/identity/people/account";
import { newAuthenticator } from "~/identity/entry/pending-authenticator";
import { listOpenSessions, sessionCookie } from "~/identity/sessions";
import { AccountPage, type AccountDone } from "~/ui/identity/account-page";
import { RecoveryCodesPage } from "~/ui/identity/recovery-codes-page";
import type { FormState } from "~/ui/form/form-state";
import { countRecoveryCodes, findStaffById } from "~db/queries/staff/find-staff";
import { titleTags } from "../../page-title";
import { rawValue, unprocessable, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, hash } = await requireActor(request, context, "account.manage");
  const reader = context.store.read;
  const sessions = await listOpenSessions(context.store, actor.staffId, context.now);
  return {
    email: actor.email,
    hasAuthenticator: Boolean((await findStaffById(reader, actor.staffId))?.totpSecret),
    codesLeft: await countRecoveryCodes(reader, actor.staffId),
    sessions: sessions.map(({ hash: each, ...session }) => ({ ...session, isHere: each === hash })),
    fresh: newAuthenticator(context.keys, actor.email),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { form, ...session } = await requireForm(request, context, "account.manage");
  const { store, keys, now } = context;
  const values = valuesOf(form);
  const current = rawValue(form, "current");
  switch (values["do"]) {
    case "password": {
      const done = await changePassword(
        store,
        session,
        { current, password: rawValue(form, "password") },
        now,
      );
      return done.ok ? { done: "password" } : unprocessable({ do: "password" }, [done.problem]);
    }
    case "authenticator": {
      const given = { pending: values["pending"] ?? "", code: values["code"] ?? "", current };
      const done = await confirmAuthenticator(store, keys, session, given, now);
      if (done.ok) return done.value;
      const again = newAuthenticator(keys, session.actor.email, given.pending);
      return unprocessable({ do: "authenticator", ...again }, [done.problem]);
    }
    case "remove": {
      const done = await removeAuthenticator(store, session, { current }, now);
      return done.ok ? { done: "removed" } : unprocessable({ do: "remove" }, [done.problem]);
    }
    default: {
      await signOutEverywhere(store, session, now);
      const page = localPath(languageOfPath(new URL(request.url).pathname), "/desk/sign-in");
      throw redirect(page, { status: 303, headers: { "Set-Cookie": sessionCookie(null) } });
    }
  }
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.identity.account.title, t.desk.name);
};

export default function Account() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData() as { recoveryCodes: string[] } | AccountDone | FormState | undefined;
  if (answer && "recoveryCodes" in answer) return <RecoveryCodesPage codes={answer.recoveryCodes} />;
  return <AccountPage {...page} answer={answer} />;
}
