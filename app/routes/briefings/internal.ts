/** Who may have a briefing of what is not released: staff who see progress control, a reporter only of their own agency. */
import type { AppLoadContext } from "@remix-run/node";
import type { Choices } from "~/briefings/choices/choices";
import type { Actor } from "~/domain/desk/actor";
import { mayDo } from "~/domain/desk/roles";
import { findSession } from "~/identity/sessions";
import { forbidden } from "../responses";

/** Who is signed in and sees progress control; null for the public. */
export async function findProgressReader(
  request: Request,
  { store, keys, now }: AppLoadContext,
): Promise<Actor | null> {
  const session = await findSession(store, keys, request.headers.get("cookie"), now);
  return session?.complete && mayDo(session.actor.role, "progress.see") ? session.actor : null;
}

/** Whether a briefing holds what is not for everybody. */
export function isInternal({ question: { template, reports } }: Choices): boolean {
  return template === "control" && reports === "all";
}

/** @throws Response 403 when a briefing is internal and not for this reader */
export function requireMayRead(choices: Choices, reader: Actor | null): void {
  if (!isInternal(choices)) return;
  const { filter, picked } = choices.question;
  const ownOnly = reader?.role === "reporter";
  const isOwn = picked.length === 0 && filter.agency !== null && filter.agency === reader?.agencyCode;
  if (reader === null || (ownOnly && !isOwn)) throw forbidden({ code: "briefing.internal" });
}
