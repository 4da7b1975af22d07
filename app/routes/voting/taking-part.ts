/** Who takes part in a round: the person of the cookie, or a new one. Every loader and action of a round begins here. */
import type { AppLoadContext } from "@remix-run/node";
import { findHeldRound, type HeldRound } from "~db/queries/rounds/held-rounds";
import {
  makeParticipant,
  networkKey,
  participantKey,
  readParticipant,
} from "~/identity/participants/participant-cookie";
import { forbidden, notFound, tooMany } from "../responses";

/** @throws Response 404 for a round that is not held here */
export async function requireRound({ store }: AppLoadContext, slug = ""): Promise<HeldRound> {
  const round = await findHeldRound(store.read, slug);
  if (round) return round;
  throw notFound({ code: "round.unknown", value: slug.slice(0, 40) });
}

/** For a page: who reads it; a cookie for whoever has none of ours. */
export function greetParticipant(request: Request, { keys }: AppLoadContext, round: string) {
  const found = readParticipant(keys.form, request.headers.get("cookie"));
  if (found.kind === "participant")
    return { keyDigest: participantKey(keys.form, round, found.secret), setCookie: null };
  return { keyDigest: null, setCookie: makeParticipant(keys.form).setCookie };
}

/** For what is written: who it is from. @throws Response 403 without a cookie of ours, 429 when it comes too fast */
export async function requireParticipant(request: Request, context: AppLoadContext, round: string) {
  const { keys, limits, client } = context;
  const found = readParticipant(keys.form, request.headers.get("cookie"));
  if (found.kind === "forged") throw forbidden({ code: "participant.forged" });
  if (found.kind === "none") throw forbidden({ code: "participant.no_cookie" });
  if (!(await limits.takePart(`${round} ${client}`))) throw tooMany({ code: "participant.too_fast" });
  return {
    keyDigest: participantKey(keys.form, round, found.secret),
    networkDigest: networkKey(keys.form, round, client),
  };
}

/** A page's values, with the cookie of who is new. */
export function withCookie(values: object, setCookie: string | null): Response {
  const headers = new Headers({ "Content-Type": "application/json; charset=utf-8" });
  if (setCookie) headers.set("Set-Cookie", setCookie);
  return new Response(JSON.stringify(values), { headers });
}

/** What pages show of a round. */
export function shownRound({ id: _internal, ...round }: HeldRound, now: Date) {
  const at = now.toISOString();
  const state = at < round.opensAt ? "upcoming" : at < round.closesAt ? "open" : "closed";
  return { ...round, state } as const;
}
export type ShownRound = ReturnType<typeof shownRound>;
