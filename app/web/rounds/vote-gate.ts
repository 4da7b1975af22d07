/**
 * A vote that can be taken is taken here, before the app: it needs a cookie of ours, three fields and the queue, and the
 * app's router alone costs more than all of that. Whatever is wrong with one is the app's to explain; it is told what
 * was found, so that nothing is counted or judged twice.
 */
import type { IncomingMessage } from "node:http";
import { parseBallot } from "~/domain/rounds/voting/check-vote";
import type { Keys } from "~/identity/keys";
import { networkKey, participantKey, readParticipant } from "~/identity/participants/participant-cookie";
import type { LoadContext } from "../load-context";

export type VoteAnswer =
  | { readonly kind: "taken"; readonly location: string }
  /** The app answers, with this in its context. */
  | { readonly kind: "passed"; readonly known: Partial<LoadContext> };

interface Sent {
  readonly req: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  /** The network it comes from. */
  readonly client: string;
}

export type VoteGate = (sent: Sent) => Promise<VoteAnswer>;

const addressOfVotes = /^(?:\/en)?\/rounds\/([a-z0-9-]+)\/vote$/;
const unread: VoteAnswer = { kind: "passed", known: {} };

export function createVoteGate(
  keys: Keys,
  { limits, castVote }: Pick<LoadContext, "limits" | "castVote">,
): VoteGate {
  return async ({ req, url, body, client }) => {
    const round = addressOfVotes.exec(url.pathname)?.[1];
    const isForm = req.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
    // "_data" is asked by the app's own script, which wants another answer than a page.
    if (round === undefined || url.searchParams.has("_data") || !isForm) return unread;
    const values = fieldsOf(body);
    const ballot = parseBallot(values);
    const person = readParticipant(keys.form, req.headers.cookie ?? null);
    if (values["intent"] !== undefined || !ballot.ok || person.kind !== "participant") return unread;

    const isSlowEnough = await limits.takePart(`${round} ${client}`);
    const known = { limits: { ...limits, takePart: () => Promise.resolve(isSlowEnough) } };
    if (!isSlowEnough) return { kind: "passed", known };
    const cast = await castVote({
      round,
      ...ballot.value,
      keyDigest: participantKey(keys.form, round, person.secret),
      networkDigest: networkKey(keys.form, round, client),
    });
    return cast.ok
      ? { kind: "taken", location: afterVote(url.pathname, values) }
      : { kind: "passed", known: { ...known, castVote: () => Promise.resolve(cast) } };
  };
}

/** Where somebody is sent after a vote: to the next statement, or back to their own. */
export function afterVote(pathname: string, values: Readonly<Record<string, string>>): string {
  return values["back"] === "mine" ? pathname.replace(/\/vote$/, "/mine") : `${pathname}#statement`;
}

/** The first value of each name, as the app reads a form. */
function fieldsOf(body: Buffer): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(body.toString()))
    if (!Object.hasOwn(values, name)) values[name] = value.trim();
  return values;
}
