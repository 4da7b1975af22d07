/** The draft of a page's form: whether there is one, its words when they are asked for, and its end with the form's. */
import { redirect, type AppLoadContext } from "@remix-run/node";
import { discardDraft } from "~/commands/drafts/discard-draft";
import type { Actor } from "~/domain/desk/actor";
import { draftFormOf } from "~/domain/desk/draft";
import { languageOfPath, localPath, neutralPath } from "~/i18n/languages";
import { draftTokenOf } from "~/identity/form-tokens";
import type { Session } from "~/identity/sessions";
import type { DeskDraft } from "~/ui/desk/desk-context";
import { findDraft } from "~db/queries/desk/find-draft";

export async function openDraft(
  request: Request,
  { store, keys }: AppLoadContext,
  { actor, hash }: Session,
): Promise<DeskDraft | null> {
  const { pathname, searchParams } = new URL(request.url);
  const form = draftFormOf(neutralPath(pathname), searchParams);
  if (form === null) return null;
  const found = await findDraft(store.read, actor.staffId, form);
  return {
    form,
    token: draftTokenOf(keys.form, hash),
    savedAt: found?.savedAt ?? null,
    restored: searchParams.get("draft") === "restored" ? (found?.values ?? null) : null,
  };
}

/** The answer to a long form that was taken: its draft is over, and a page of the desk follows. */
export async function formTaken(
  request: Request,
  { store }: AppLoadContext,
  actor: Actor,
  path: string,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const form = draftFormOf(neutralPath(pathname), searchParams);
  if (form !== null) await discardDraft(store, actor, form);
  return redirect(localPath(languageOfPath(pathname), path), 303);
}
