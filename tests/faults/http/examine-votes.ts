/** Whether every vote that was answered is on record, in its order, and the votes that stand are the last of them. */
import { asc } from "drizzle-orm";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { participantKey } from "~/identity/participants/participant-cookie";
import type { Voter } from "./visitors";

export interface VoteFindings {
  readonly faults: readonly string[];
  readonly events: number;
}

export async function examineVotes(
  file: string,
  formKey: Buffer,
  voters: readonly Voter[],
): Promise<VoteFindings> {
  const store = openSqliteStore(file);
  try {
    const { db, tables } = store.read;
    const events = await db.select().from(tables.voteEvents).orderBy(asc(tables.voteEvents.id));
    const standing = await db.select().from(tables.votes);
    const people = new Map(
      (await db.select().from(tables.participants)).map(({ id, keyDigest }) => [keyDigest, id]),
    );
    const numbers = new Map(
      (await db.select().from(tables.statements)).map(({ id, number }) => [id, number]),
    );
    const cast = new Map<string, (number | null)[]>();
    for (const { participantId, statementId, value } of events) {
      const pair = `${participantId} ${numbers.get(statementId)}`;
      cast.set(pair, [...(cast.get(pair) ?? []), value]);
    }
    const faults: string[] = [];
    const stands = new Map(
      standing.map((vote) => [`${vote.participantId} ${numbers.get(vote.statementId)}`, vote.value]),
    );
    for (const [pair, values] of cast)
      if ((stands.get(pair) ?? null) !== values.at(-1)) faults.push(`${pair}: ${stands.get(pair)} stands`);
    if (stands.size > cast.size) faults.push("votes stand that nobody cast");
    for (const { secret, byStatement } of voters)
      for (const [statement, { acknowledged, open }] of byStatement) {
        const id = people.get(participantKey(formKey, "drones", secret));
        const found = cast.get(`${id} ${statement}`) ?? [];
        const asAcknowledged = found.join() === acknowledged.join();
        const withOpen = open !== null && found.join() === [...acknowledged, open].join();
        if (!asAcknowledged && !withOpen)
          faults.push(
            `statement ${statement}: ${found.length} votes on record, ${acknowledged.length} answered`,
          );
      }
    return { faults, events: events.length };
  } finally {
    await store.close();
  }
}
