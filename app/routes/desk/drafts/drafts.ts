/**
 * /desk/drafts : keeps the words of a form that is not sent yet, or forgets them. The page's script asks for a small
 * JSON; without script a button sends the form here, and the page comes back with the words in it.
 */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { discardDraft } from "~/commands/drafts/discard-draft";
import { saveDraft } from "~/commands/drafts/save-draft";
import { draftFormOf } from "~/domain/desk/draft";
import { type Language, languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { isDraftToken } from "~/identity/form-tokens";
import { hashToken } from "~/identity/tokens";
import { requireFormData, valuesOf } from "../../read-form";
import { badRequest, forbidden } from "../../responses";
import { requireActor } from "../desk-request";

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, hash } = await requireActor(request, context, "desk.see");
  const values = valuesOf(await requireFormData(request));
  const { store, keys, now } = context;
  if (!isDraftToken(keys.form, hash, values["draftToken"] ?? "")) throw forbidden({ code: "form.spent" });
  const form = requireDraftForm(values["draftForm"]);
  const language = languageOfPath(new URL(request.url).pathname);
  if (values["do"] === "discard") {
    await discardDraft(store, actor, form);
    return redirect(localPath(language, form), 303);
  }
  const byScript = values["by"] === "script";
  const tokenHash = byScript ? hashToken(values["token"] ?? "") : null;
  const saved = await saveDraft(store, actor, { form, values, tokenHash }, now);
  if (byScript) return jsonAnswer(saved.ok ? 200 : 422, saved.ok ? saved.value : { problem: saved.problem });
  if (!saved.ok) return plainRefusal(language, saved.problem.most);
  return redirect(localPath(language, `${form}${form.includes("?") ? "&" : "?"}draft=restored`), 303);
}

/** Opened as a page it changes nothing. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(localPath(languageOfPath(new URL(request.url).pathname), "/desk"));
}

/** @throws Response 400 for what is no long form of the desk */
function requireDraftForm(text = ""): string {
  const [path = "", query = ""] = text.split("?");
  const form = draftFormOf(path, new URLSearchParams(query));
  if (form === null) throw badRequest({ code: "draft.no_form" });
  return form;
}

function jsonAnswer(status: number, body: object): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}

/** In plain words, because this address draws no page. */
function plainRefusal(language: Language, most: string | number | undefined): Response {
  const words = messagesFor(language).problems.codes["draft.too_large"]({ most });
  return new Response(words, { status: 422, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
