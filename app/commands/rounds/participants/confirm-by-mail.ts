/** Whoever reads the mail confirms, in whatever browser: the participant who asked is of the surer tier from now on. */
import { failure, type Result, success } from "~/domain/result";
import { findHeldRounds } from "~db/queries/rounds/held-rounds";
import {
  findParticipantLink,
  isMailTaken,
  type ParticipantLink,
} from "~db/queries/rounds/taking-part/participant-links";
import type { Store } from "~db/store";
import { setMailTier } from "~db/writes/rounds/participant-links";
import { decide } from "../../decide";

/** Problems: round.unknown, participant.link_unknown, participant.link_ended, participant.mail_taken. */
export function confirmByMail(
  store: Store,
  { round: slug, tokenDigest }: { readonly round: string; readonly tokenDigest: string },
  now: Date,
): Promise<Result<null>> {
  return decide(store, async (within) => {
    const round = (await findHeldRounds(within, [slug])).get(slug);
    if (!round) return failure({ code: "round.unknown", value: slug.slice(0, 40) });
    const found = checkMailLink(await findParticipantLink(within, tokenDigest), round.id, now);
    if (!found.ok) return found;
    if (found.value.usedAt !== null) return success(null);
    // One person, one participant: another browser of theirs has confirmed already.
    if (await isMailTaken(within, found.value)) return failure({ code: "participant.mail_taken" });
    await setMailTier(within, found.value, now.toISOString());
    return success(null);
  });
}

/** Whether a link can still be used, or was. */
export function checkMailLink(
  link: ParticipantLink | null,
  roundId: number,
  now: Date,
): Result<ParticipantLink> {
  if (!link || link.roundId !== roundId) return failure({ code: "participant.link_unknown" });
  const isLate = link.usedAt === null && link.expiresAt <= now.toISOString();
  return isLate ? failure({ code: "participant.link_ended" }) : success(link);
}
