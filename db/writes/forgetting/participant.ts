/** Cuts what ties a participant to a person; their votes and published statements stay, as those of nobody. */
import { and, eq } from "drizzle-orm";
import type { Reader } from "../../store";

export async function unlinkParticipant({ db, tables }: Reader, id: number): Promise<void> {
  const { participants, participantLinks } = tables;
  await db.delete(participantLinks).where(eq(participantLinks.participantId, id));
  await db
    .update(participants)
    .set({ keyDigest: null, mailDigest: null, networkDigest: null })
    .where(eq(participants.id, id));
}

/** The words of their statements that nobody has let in yet. @returns the statements */
export async function emptyPendingOf({ db, tables }: Reader, authorId: number): Promise<number[]> {
  const { statements } = tables;
  const rows = await db
    .update(statements)
    .set({ words: "", stateCode: "redacted" })
    .where(and(eq(statements.authorId, authorId), eq(statements.stateCode, "pending")))
    .returning({ id: statements.id });
  return rows.map(({ id }) => id);
}
