/** What the pages before the desk share: where to go afterwards, and the redirect that sets a session. */
import { type AppLoadContext, redirect } from "@remix-run/node";
import { languageOfPath, localPath } from "~/i18n/languages";
import type { FailedSignIn, NextStep } from "~/identity/entry/sign-in";
import { findSession, type Session, sessionCookie } from "~/identity/sessions";
import { findStaffById } from "~db/queries/staff/find-staff";

/** A path of this site that somebody wanted before they were asked to sign in; anything else becomes the desk. */
export function safeReturn(wanted: string | null, publicOrigin: string, fallback = "/desk"): string {
  if (!wanted || !/^\/(?![/\\])/.test(wanted) || !URL.canParse(wanted, publicOrigin)) return fallback;
  const url = new URL(wanted, publicOrigin);
  const isOurs = url.origin === new URL(publicOrigin).origin && /^(\/en)?\/desk(\/|$|\?)/.test(url.pathname);
  return isOurs && !/\/desk\/(sign-in|sign-out|sso)/.test(url.pathname)
    ? url.pathname + url.search
    : fallback;
}

const pageOf = {
  desk: null,
  code: "/desk/sign-in/code",
  authenticator: "/desk/sign-in/authenticator",
} as const satisfies Record<NextStep, string | null>;

/** To the desk, or to what still stands before it, with the session's cookie. */
export function enter(request: Request, token: string, next: NextStep, to: string): Response {
  const language = languageOfPath(new URL(request.url).pathname);
  const page = pageOf[next];
  const address = page === null ? to : `${localPath(language, page)}?to=${encodeURIComponent(to)}`;
  return redirect(address, { status: 303, headers: { "Set-Cookie": sessionCookie(token) } });
}

export function agentOf(request: Request): string {
  return (request.headers.get("user-agent") ?? "").replace(/\p{Cc}/gu, "").slice(0, 200);
}

/** Somebody between the password and this step. @throws Response to the sign-in page, to the step that is theirs, or to the desk */
export async function requireHalfSession(
  request: Request,
  { store, keys, now }: AppLoadContext,
  step: "code" | "authenticator",
): Promise<Session> {
  const language = languageOfPath(new URL(request.url).pathname);
  const session = await findSession(store, keys, request.headers.get("cookie"), now);
  if (!session) throw redirect(localPath(language, "/desk/sign-in"));
  if (session.complete) throw redirect(localPath(language, "/desk"));
  // With an authenticator in place the page that sets one up would be a way around it.
  const person = await findStaffById(store.read, session.actor.staffId);
  const stands = person?.totpSecret ? "code" : "authenticator";
  if (stands !== step) throw redirect(localPath(language, pageOf[stands]) + new URL(request.url).search);
  return session;
}

/** Locks and failures, for the log: whose and from which network, and nothing that was typed. */
export function logFailure({ log, client }: AppLoadContext) {
  return (failed: FailedSignIn) => log.warn({ ...failed, network: client }, "sign-in failed");
}

/** An answer that is no redirect, with a session's cookie. */
export function withCookie(body: object, token: string): Response {
  return new Response(JSON.stringify(body), {
    headers: { "Content-Type": "application/json; charset=utf-8", "Set-Cookie": sessionCookie(token) },
  });
}

/** Back to the sign-in page, which says what went wrong with the single sign-on. */
export function ssoProblem(request: Request, what: "off" | "failed" | "not_invited"): Response {
  const language = languageOfPath(new URL(request.url).pathname);
  return redirect(`${localPath(language, "/desk/sign-in")}?sso=${what}`);
}
