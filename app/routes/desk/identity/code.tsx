/** /desk/sign-in/code : the second step, for who has an authenticator. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { confirmCode } from "~/identity/entry/sign-in";
import { CodePage } from "~/ui/identity/code-page";
import { titleTags } from "../../page-title";
import { requireFormData, unprocessable, valuesOf } from "../../read-form";
import { tooMany } from "../../responses";
import { agentOf, enter, logFailure, requireHalfSession, safeReturn } from "./entry";

export const handle = { frame: "timeless" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireHalfSession(request, context, "code");
  const url = new URL(request.url);
  const desk = localPath(languageOfPath(url.pathname), "/desk");
  return { to: safeReturn(url.searchParams.get("to"), context.publicOrigin, desk) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await requireHalfSession(request, context, "code");
  const { store, keys, now, client, limits, publicOrigin } = context;
  if (!(await limits.signIn(client))) throw tooMany({ code: "sign_in.too_often" });
  const values = valuesOf(await requireFormData(request));
  const given = { code: values["code"] ?? "", agent: agentOf(request), onFailure: logFailure(context) };
  const confirmed = await confirmCode(store, keys, session, given, now);
  if (!confirmed.ok) return unprocessable(values, [confirmed.problem]);
  throw enter(request, confirmed.value.token, "desk", safeReturn(values["to"] ?? null, publicOrigin));
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.identity.code.title, t.identity.code.lead);
};

export default function Code() {
  return <CodePage {...useLoaderData<typeof loader>()} form={useActionData()} />;
}
