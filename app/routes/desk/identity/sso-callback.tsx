/**
 * /desk/sso/callback : back from the agency's sign-in. It answers a page with a link and not a redirect: the session's
 * cookie is Strict and would not be sent on a redirect that began elsewhere.
 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfPath, localPath } from "~/i18n/languages";
import { sessionCookie } from "~/identity/sessions";
import { admit } from "~/identity/entry/sign-in";
import { ssoCookieName } from "~/identity/entry/single-sign-on";
import { SsoPage } from "~/ui/identity/sso-page";
import { agentOf, ssoProblem } from "./entry";

export const handle = { frame: "timeless" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { store, keys, now, sso, publicOrigin, log, client } = context;
  if (!sso) throw ssoProblem(request, "off");
  const url = new URL(request.url);
  const asked = new URL(url.pathname + url.search, publicOrigin);
  const finished = await sso.finish(store, { url: asked, state: readState(request) }, now);
  if (!finished.ok) {
    log.warn({ reason: finished.problem.code, network: client }, "sign-in failed");
    throw ssoProblem(request, finished.problem.code === "sso.not_invited" ? "not_invited" : "failed");
  }
  const { staffId, name, returnTo } = finished.value;
  const { token, next } = await admit(store, keys, staffId, agentOf(request), now);
  const page = localPath(languageOfPath(returnTo), `/desk/sign-in/${next}`);
  const to = next === "desk" ? returnTo : `${page}?to=${encodeURIComponent(returnTo)}`;
  const headers = new Headers({ "Content-Type": "application/json; charset=utf-8" });
  headers.append("Set-Cookie", sessionCookie(token));
  headers.append("Set-Cookie", `${ssoCookieName}=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax`);
  return new Response(JSON.stringify({ name, to }), { headers });
}

function readState(request: Request): string | null {
  const cookies = (request.headers.get("cookie") ?? "").split(/;\s*/);
  return (
    cookies.find((cookie) => cookie.startsWith(`${ssoCookieName}=`))?.slice(ssoCookieName.length + 1) ?? null
  );
}

export default function SsoCallback() {
  const { name, to } = useLoaderData<{ name: string; to: string }>();
  return <SsoPage name={name} to={to} />;
}
