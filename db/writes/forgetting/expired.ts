/** Deletes rows whose time is over. Never an entry of the log, a vote, or anything that was published. */
import { and, isNotNull, lt } from "drizzle-orm";
import type { Reader } from "../../store";

export interface Until {
  readonly now: string;
  readonly tokensBefore: string;
  readonly networksBefore: string;
  readonly linksBefore: string;
}

/** How many of each there were. */
export interface Forgotten {
  readonly sessions: number;
  readonly signOns: number;
  readonly tokens: number;
  readonly participantLinks: number;
  readonly networks: number;
  readonly invitations: number;
}

export async function deleteExpired(
  { db, tables }: Reader,
  { now, tokensBefore, networksBefore, linksBefore }: Until,
): Promise<Forgotten> {
  const { staffSessions, ssoAttempts, spentFormTokens, participantLinks, participants, invitations } = tables;
  const sessions = await db.delete(staffSessions).where(lt(staffSessions.expiresAt, now)).returning();
  const signOns = await db.delete(ssoAttempts).where(lt(ssoAttempts.expiresAt, now)).returning();
  const tokens = await db
    .delete(spentFormTokens)
    .where(lt(spentFormTokens.spentAt, tokensBefore))
    .returning();
  const links = await db.delete(participantLinks).where(lt(participantLinks.expiresAt, now)).returning();
  const networks = await db
    .update(participants)
    .set({ networkDigest: null })
    .where(and(isNotNull(participants.networkDigest), lt(participants.createdAt, networksBefore)))
    .returning();
  const invited = await db.delete(invitations).where(lt(invitations.expiresAt, linksBefore)).returning();
  return {
    sessions: sessions.length,
    signOns: signOns.length,
    tokens: tokens.length,
    participantLinks: links.length,
    networks: networks.length,
    invitations: invited.length,
  };
}
