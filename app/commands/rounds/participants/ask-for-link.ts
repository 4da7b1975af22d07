/**
 * A participant wants to show that they read mail at an address. The address is not written down: only a digest that
 * tells, within this round, whether it is the same one again.
 */
import { failure, type Result, success } from "~/domain/result";
import { requireInstant } from "~/domain/dates/calendar-date";
import { checkOpen } from "~/domain/rounds/voting/check-vote";
import { linkExpiresAt, linksADay } from "~/domain/rounds/voting/mail-link";
import { findHeldRounds } from "~db/queries/rounds/held-rounds";
import { countLinksSince } from "~db/queries/rounds/taking-part/participant-links";
import { findParticipants } from "~db/queries/rounds/taking-part/voting";
import type { Store } from "~db/store";
import { insertParticipantLink } from "~db/writes/rounds/participant-links";
import { insertParticipants } from "~db/writes/rounds/votes";
import { decide } from "../../decide";

export interface LinkRequest {
  /** A round's slug. */
  readonly round: string;
  readonly keyDigest: string;
  readonly networkDigest: string;
  readonly tokenDigest: string;
  readonly mailDigest: string;
}

const dayInMs = 86_400_000;

/** Problems: round.unknown, those of checkOpen, participant.confirmed, participant.too_many_links. */
export function askForLink(store: Store, request: LinkRequest, now: Date): Promise<Result<null>> {
  const { round: slug, keyDigest, networkDigest, tokenDigest, mailDigest } = request;
  return decide(store, async (within) => {
    const at = requireInstant(now.toISOString());
    const round = (await findHeldRounds(within, [slug])).get(slug);
    if (!round) return failure({ code: "round.unknown", value: slug.slice(0, 40) });
    const open = checkOpen(round, at);
    if (!open.ok) return open;
    const find = async () => (await findParticipants(within, [round.id], [keyDigest])).get(keyDigest);
    if (!(await find()))
      await insertParticipants(within, [
        { roundId: round.id, keyDigest, networkDigest, tierCode: "cookie", createdAt: at },
      ]);
    const { id: participantId, tier } = (await find())!;
    if (tier === "mail") return failure({ code: "participant.confirmed" });
    const since = new Date(now.getTime() - dayInMs).toISOString();
    if ((await countLinksSince(within, participantId, since)) >= linksADay)
      return failure({ code: "participant.too_many_links", most: linksADay });
    const link = { participantId, tokenDigest, mailDigest, createdAt: at, expiresAt: linkExpiresAt(now) };
    await insertParticipantLink(within, link);
    return success(null);
  });
}
