/** The rows of reported errors and of the steps of their way. */
import { eq } from "drizzle-orm";
import type { Reader } from "../store";

type Values = Reader["tables"]["tickets"]["$inferInsert"];
type StepValues = Reader["tables"]["ticketSteps"]["$inferInsert"];

export async function insertTicket({ db, tables: { tickets } }: Reader, row: Values): Promise<number> {
  const [inserted] = await db.insert(tickets).values(row).returning({ id: tickets.id });
  return inserted!.id;
}

export async function updateTicket(
  { db, tables: { tickets } }: Reader,
  id: number,
  changed: Partial<Values>,
): Promise<void> {
  await db.update(tickets).set(changed).where(eq(tickets.id, id));
}

export async function insertTicketStep({ db, tables }: Reader, row: StepValues): Promise<void> {
  await db.insert(tables.ticketSteps).values(row);
}
