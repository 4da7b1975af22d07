/** Reads the errors that the public reported. What the public may see has a query of its own, without the words and the contact. */
import { and, asc, count, desc, eq, inArray } from "drizzle-orm";
import type { TicketState } from "~/domain/desk/oversight-states";
import type { Reader } from "../store";

export const ticketsPageSize = 50;

export interface ListedTicket {
  readonly id: number;
  readonly reference: string;
  readonly address: string;
  readonly words: string;
  readonly state: TicketState;
  readonly createdAt: string;
  readonly billSlug: string | null;
}

/** Newest first; null for every state. */
export async function listTickets(
  { db, tables: { tickets, bills } }: Reader,
  state: TicketState | null,
  page: number,
): Promise<{ readonly tickets: readonly ListedTicket[]; readonly total: number; readonly pages: number }> {
  const which = state === null ? undefined : eq(tickets.stateCode, state);
  const [counted] = await db.select({ total: count() }).from(tickets).where(which);
  const rows = await db
    .select({
      id: tickets.id,
      reference: tickets.reference,
      address: tickets.address,
      words: tickets.words,
      state: tickets.stateCode,
      createdAt: tickets.createdAt,
      billSlug: bills.slug,
    })
    .from(tickets)
    .leftJoin(bills, eq(bills.id, tickets.billId))
    .where(which)
    .orderBy(desc(tickets.createdAt), desc(tickets.id))
    .limit(ticketsPageSize)
    .offset((page - 1) * ticketsPageSize);
  const total = counted!.total;
  return {
    tickets: rows.map((row) => ({ ...row, state: row.state as TicketState })),
    total,
    pages: Math.max(1, Math.ceil(total / ticketsPageSize)),
  };
}

/** Those that wait for the desk. */
export async function countOpenTickets({ db, tables: { tickets } }: Reader): Promise<number> {
  const [row] = await db
    .select({ open: count() })
    .from(tickets)
    .where(inArray(tickets.stateCode, ["received", "looking"] satisfies TicketState[]));
  return row!.open;
}

export type Ticket = NonNullable<Awaited<ReturnType<typeof findTicket>>>;

/** All that is known of one, for the desk; the contact still sealed. */
export async function findTicket({ db, tables: { tickets, bills } }: Reader, id: number) {
  const [row] = await db
    .select({ ticket: tickets, billSlug: bills.slug })
    .from(tickets)
    .leftJoin(bills, eq(bills.id, tickets.billId))
    .where(eq(tickets.id, id));
  return row ? { ...row.ticket, state: row.ticket.stateCode as TicketState, billSlug: row.billSlug } : null;
}

/** Its way so far, the oldest step first; null for the public and for the site itself. */
export async function listTicketSteps({ db, tables: { ticketSteps, staff } }: Reader, ticketId: number) {
  const rows = await db
    .select({ id: ticketSteps.id, to: ticketSteps.toState, at: ticketSteps.at, by: staff.name })
    .from(ticketSteps)
    .leftJoin(staff, eq(staff.id, ticketSteps.staffId))
    .where(eq(ticketSteps.ticketId, ticketId))
    .orderBy(asc(ticketSteps.id));
  return rows.map((row) => ({ ...row, to: row.to as TicketState }));
}

/** What everybody who knows the reference may see. */
export async function findPublicTicket({ db, tables }: Reader, reference: string) {
  const { tickets, changeSets } = tables;
  const [row] = await db
    .select({
      reference: tickets.reference,
      address: tickets.address,
      state: tickets.stateCode,
      answerZh: tickets.answerZh,
      answerEn: tickets.answerEn,
      createdAt: tickets.createdAt,
      updatedAt: tickets.updatedAt,
      correctedAt: changeSets.publishedAt,
    })
    .from(tickets)
    .leftJoin(changeSets, and(eq(changeSets.id, tickets.changeSetId), eq(changeSets.stateCode, "published")))
    .where(eq(tickets.reference, reference));
  return row ? { ...row, state: row.state as TicketState } : null;
}

export async function findBillId({ db, tables: { bills } }: Reader, slug: string): Promise<number | null> {
  const [row] = await db.select({ id: bills.id }).from(bills).where(eq(bills.slug, slug));
  return row?.id ?? null;
}

export async function hasChangeSet({ db, tables: { changeSets } }: Reader, id: number): Promise<boolean> {
  const rows = await db.select({ id: changeSets.id }).from(changeSets).where(eq(changeSets.id, id));
  return rows.length > 0;
}
