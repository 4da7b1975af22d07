/** Who is asking at the desk, and whether they may. Every loader and action below /desk begins with one of these. */
import { redirect, type AppLoadContext } from "@remix-run/node";
import type { Action } from "~/domain/desk/roles";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { languageOfPath, localPath } from "~/i18n/languages";
import { spendFormToken } from "~/identity/form-tokens";
import { findSession, type Session } from "~/identity/sessions";
import { requireFormData } from "../read-form";
import { forbidden } from "../responses";

/** @throws Response to the sign-in page when nobody is signed in; 403 when they may not */
export async function requireActor(
  request: Request,
  { store, keys, now }: AppLoadContext,
  action: Action,
): Promise<Session> {
  const session = await findSession(store, keys, request.headers.get("cookie"), now);
  if (!session || !session.complete) throw redirect(signInAddress(request, session !== null));
  if (!mayDo(session.actor.role, action))
    throw forbidden({ code: "forbidden", value: rolesFor(action).join(",") });
  return session;
}

/** Somebody's own form, sent once. @throws Response as requireActor, and 403 for a form that is forged or sent again */
export async function requireForm(
  request: Request,
  context: AppLoadContext,
  action: Action,
): Promise<Session & { readonly form: FormData }> {
  const session = await requireActor(request, context, action);
  const form = await requireFormData(request);
  const given = form.get("token");
  const token = typeof given === "string" ? given : "";
  const { store, keys, now } = context;
  if (!(await spendFormToken(store, keys.form, { token, sessionHash: session.hash }, now)))
    throw forbidden({ code: "form.spent" });
  form.delete("token");
  return { ...session, form };
}

function signInAddress(request: Request, halfWay: boolean): string {
  const { pathname, search } = new URL(request.url);
  const page = localPath(languageOfPath(pathname), halfWay ? "/desk/sign-in/code" : "/desk/sign-in");
  const wanted = request.method === "GET" ? `?to=${encodeURIComponent(pathname + search)}` : "";
  return page + wanted;
}
