/** Publications that followers were not told of yet, and the notices that wait for a day's or a week's mail. */
import { and, asc, eq, isNull, lt } from "drizzle-orm";
import type { FollowFrequency } from "~/domain/follow/target";
import type { Reader } from "../../store";
import { groupBy } from "../bills/names-at";

export interface Untold {
  readonly outboxId: number;
  readonly setId: number;
  readonly createdAt: string;
}

/** The oldest first. */
export async function listUntold({ db, tables: { outbox } }: Reader, topic: string): Promise<Untold[]> {
  const rows = await db
    .select({ outboxId: outbox.id, setId: outbox.changeSetId, createdAt: outbox.createdAt })
    .from(outbox)
    .where(and(eq(outbox.topic, topic), isNull(outbox.doneAt)))
    .orderBy(asc(outbox.id));
  return rows.flatMap(({ setId, ...row }) => (setId === null ? [] : [{ ...row, setId }]));
}

/** The notices of live subscriptions of a frequency from before an instant, by subscription. */
export async function listWaitingNotices(
  { db, tables: { notices, subscriptions } }: Reader,
  frequency: FollowFrequency,
  before: string,
): Promise<Map<number, number[]>> {
  const rows = await db
    .select({ id: notices.id, subscriptionId: notices.subscriptionId })
    .from(notices)
    .innerJoin(subscriptions, eq(subscriptions.id, notices.subscriptionId))
    .where(
      and(
        isNull(notices.mailId),
        isNull(subscriptions.endedAt),
        eq(subscriptions.frequencyCode, frequency),
        lt(notices.createdAt, before),
      ),
    )
    .orderBy(asc(notices.id));
  return new Map(
    [...groupBy(rows, (row) => row.subscriptionId)].map(([id, list]) => [id, list.map((row) => row.id)]),
  );
}
