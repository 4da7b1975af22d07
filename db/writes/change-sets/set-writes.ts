/** The rows of change sets, of the steps of their way, and of what waits to be told to others. */
import { eq, sql } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { ChangeSetState } from "~/domain/desk/change-set-states";
import type { Json } from "~/domain/change-sets/json";
import type { Reader } from "../../store";

type SetValues = Reader["tables"]["changeSets"]["$inferInsert"];

export async function insertChangeSet(
  { db, tables: { changeSets } }: Reader,
  row: Omit<SetValues, "version">,
): Promise<number> {
  const [inserted] = await db
    .insert(changeSets)
    .values({ ...row, version: 1 })
    .returning({ id: changeSets.id });
  return inserted!.id;
}

/** The caller has compared the version in the same transaction. @returns the version it has now */
export async function updateChangeSet(
  { db, tables: { changeSets } }: Reader,
  id: number,
  at: Instant,
  changed: Partial<SetValues>,
): Promise<number> {
  const [row] = await db
    .update(changeSets)
    .set({ ...changed, updatedAt: at, version: sql`${changeSets.version} + 1` })
    .where(eq(changeSets.id, id))
    .returning({ version: changeSets.version });
  return row!.version;
}

export async function insertStep(
  { db, tables: { changeSetSteps } }: Reader,
  step: {
    readonly changeSetId: number;
    readonly fromState: ChangeSetState | null;
    readonly toState: ChangeSetState;
    readonly staffId: number | null;
    readonly at: Instant;
    readonly note: string | null;
  },
): Promise<void> {
  await db.insert(changeSetSteps).values(step);
}

/** The topics of the outbox that change sets write to. */
export const publishedTopic = "change_set.published";

export async function insertOutbox(
  { db, tables: { outbox } }: Reader,
  message: {
    readonly topic: string;
    readonly changeSetId: number;
    readonly payload: Json;
    readonly createdAt: Instant;
  },
): Promise<void> {
  await db.insert(outbox).values({ ...message, payload: JSON.stringify(message.payload) });
}
