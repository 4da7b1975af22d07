/** /desk/sso : to the agency's own sign-in, with a cookie that remembers which attempt this browser began. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { languageOfPath, localPath } from "~/i18n/languages";
import { ssoCookieName } from "~/identity/entry/single-sign-on";
import { safeReturn, ssoProblem } from "./entry";

const tenMinutes = 600;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { store, now, sso, publicOrigin } = context;
  const url = new URL(request.url);
  if (!sso) return ssoProblem(request, "off");
  const returnTo = safeReturn(
    url.searchParams.get("to"),
    publicOrigin,
    localPath(languageOfPath(url.pathname), "/desk"),
  );
  const callback = `${publicOrigin}/desk/sso/callback`;
  const started = await sso.start(store, { callback, returnTo }, now);
  if (!started.ok) return ssoProblem(request, "failed");
  const { address, state } = started.value;
  // Lax, not Strict: it has to come along when the issuer sends the browser back.
  const cookie = `${ssoCookieName}=${state}; Max-Age=${tenMinutes}; Path=/; Secure; HttpOnly; SameSite=Lax`;
  return redirect(address, { headers: { "Set-Cookie": cookie } });
}
