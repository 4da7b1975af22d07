/** /desk/sign-out : ends this session. Without a form's token: nothing is lost by it, and half a session has none. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { languageOfPath, localPath } from "~/i18n/languages";
import { endSession, findSession, sessionCookie } from "~/identity/sessions";

export async function action({ request, context }: ActionFunctionArgs) {
  const { store, keys, now } = context;
  const session = await findSession(store, keys, request.headers.get("cookie"), now);
  if (session) await endSession(store, session.hash);
  return signedOut(request);
}

/** Opened as a page it changes nothing. */
export function loader({ request }: ActionFunctionArgs) {
  return redirect(localPath(languageOfPath(new URL(request.url).pathname), "/desk"));
}

function signedOut(request: Request): Response {
  const page = localPath(languageOfPath(new URL(request.url).pathname), "/desk/sign-in");
  return redirect(page, { status: 303, headers: { "Set-Cookie": sessionCookie(null) } });
}
