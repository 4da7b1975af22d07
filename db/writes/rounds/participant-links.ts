/** The rows of one-time links, and what using one makes of a participant and of the votes that stand. */
import { eq } from "drizzle-orm";
import type { Reader } from "../../store";

export async function insertParticipantLink(
  { db, tables: { participantLinks } }: Reader,
  values: Reader["tables"]["participantLinks"]["$inferInsert"],
): Promise<void> {
  await db.insert(participantLinks).values(values);
}

/** The votes that stand are of the surer tier from now on; the record of each vote keeps the one it was cast with. */
export async function setMailTier(
  { db, tables: { participantLinks, participants, votes } }: Reader,
  link: { readonly id: number; readonly participantId: number; readonly mailDigest: string },
  at: string,
): Promise<void> {
  const { id, participantId, mailDigest } = link;
  await db.update(participantLinks).set({ usedAt: at }).where(eq(participantLinks.id, id));
  await db
    .update(participants)
    .set({ tierCode: "mail", mailDigest })
    .where(eq(participants.id, participantId));
  await db.update(votes).set({ tierCode: "mail" }).where(eq(votes.participantId, participantId));
}
