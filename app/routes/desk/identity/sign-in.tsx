/** /desk/sign-in : address and password. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { failure, type Result } from "~/domain/result";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { findSession, keepsCookies } from "~/identity/sessions";
import { signIn } from "~/identity/entry/sign-in";
import type { FormState } from "~/ui/form/form-state";
import { SignInPage } from "~/ui/identity/sign-in-page";
import { titleTags } from "../../page-title";
import { rawValue, requireFormData, unprocessable, valuesOf } from "../../read-form";
import { tooMany } from "../../responses";
import { agentOf, enter, logFailure, safeReturn } from "./entry";

/** What the single sign-on sends people back with. */
const ssoProblems: Readonly<Record<string, Result<never>>> = {
  off: failure({ code: "sso.off" }),
  failed: failure({ code: "sso.failed" }),
  not_invited: failure({ code: "sso.not_invited" }),
};

export const handle = { frame: "timeless" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const to = wantedPage(url, context.publicOrigin);
  const session = await findSession(context.store, context.keys, request.headers.get("cookie"), context.now);
  if (session?.complete) throw redirect(to);
  const came = ssoProblems[url.searchParams.get("sso") ?? ""];
  const needsHttps = !keepsCookies(context.publicOrigin);
  return { to, needsHttps, sso: context.sso !== null, problem: came && !came.ok ? came.problem : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { store, keys, now, client, limits, publicOrigin } = context;
  if (!(await limits.signIn(client))) throw tooMany({ code: "sign_in.too_often" });
  const form = await requireFormData(request);
  const values = valuesOf(form);
  const given = {
    email: values["email"] ?? "",
    password: rawValue(form, "password"),
    agent: agentOf(request),
    onFailure: logFailure(context),
  };
  const signedIn = await signIn(store, keys, given, now);
  if (!signedIn.ok) return unprocessable(values, [signedIn.problem]);
  const to = safeReturn(values["to"] ?? null, publicOrigin);
  return enter(request, signedIn.value.token, signedIn.value.next, to);
}

function wantedPage(url: URL, publicOrigin: string): string {
  const desk = localPath(languageOfPath(url.pathname), "/desk");
  return safeReturn(url.searchParams.get("to"), publicOrigin, desk);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.identity.signIn.title, t.identity.signIn.lead);
};

export default function SignIn() {
  const { problem, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData() as FormState | undefined;
  return <SignInPage {...page} form={sent ?? (problem ? { values: {}, problems: [problem] } : undefined)} />;
}
