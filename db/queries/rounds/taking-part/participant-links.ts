/** The one-time links by which participants show that they read mail at an address. No address stands here. */
import { and, count, eq, gte, ne } from "drizzle-orm";
import type { Reader } from "../../../store";

export interface ParticipantLink {
  readonly id: number;
  readonly participantId: number;
  readonly roundId: number;
  readonly mailDigest: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

export async function findParticipantLink(
  { db, tables: { participantLinks: links, participants } }: Reader,
  tokenDigest: string,
): Promise<ParticipantLink | null> {
  const [row] = await db
    .select({
      id: links.id,
      participantId: links.participantId,
      roundId: participants.roundId,
      mailDigest: links.mailDigest,
      expiresAt: links.expiresAt,
      usedAt: links.usedAt,
    })
    .from(links)
    .innerJoin(participants, eq(participants.id, links.participantId))
    .where(eq(links.tokenDigest, tokenDigest));
  return row ?? null;
}

/** How many links a participant has asked for since an instant. */
export async function countLinksSince(
  { db, tables: { participantLinks: links } }: Reader,
  participantId: number,
  since: string,
): Promise<number> {
  const [row] = await db
    .select({ asked: count() })
    .from(links)
    .where(and(eq(links.participantId, participantId), gte(links.createdAt, since)));
  return row!.asked;
}

/** Whether somebody else in the round has shown that they read mail at the address. */
export async function isMailTaken(
  { db, tables: { participants } }: Reader,
  { roundId, mailDigest, participantId }: Pick<ParticipantLink, "roundId" | "mailDigest" | "participantId">,
): Promise<boolean> {
  const rows = await db
    .select({ id: participants.id })
    .from(participants)
    .where(
      and(
        eq(participants.roundId, roundId),
        eq(participants.mailDigest, mailDigest),
        ne(participants.id, participantId),
      ),
    );
  return rows.length > 0;
}
