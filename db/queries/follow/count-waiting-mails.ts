/** How many mails are to be sent still, for whoever watches the machine. */
import { count, isNull } from "drizzle-orm";
import type { Reader } from "../../store";

export async function countWaitingMails({ db, tables: { mails } }: Reader): Promise<number> {
  const [row] = await db.select({ waiting: count() }).from(mails).where(isNull(mails.doneAt));
  return row!.waiting;
}
