/** A database as a site has it on a busy day: its content, people of the desk, sets that wait, a round that is open. */
import { createPublicKey, type KeyObject } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openStore } from "~db/open-store";
import { seedContent } from "~db/seed/seed";
import { eventNames } from "~/i18n/event-names";
import { openKeys } from "~/identity/keys";
import { cookieName, startSession } from "~/identity/sessions";
import { openDesk } from "../../support/desk/desk";
import { insertHeldRound } from "../../support/rounds/held-round";
import { addWaitingSets } from "../waiting-sets";

export interface PreparedFile {
  readonly folder: string;
  readonly file: string;
  /** Of a reviewer, for an hour of work. */
  readonly cookie: string;
  readonly reviewerId: number;
  readonly formKey: Buffer;
  readonly publicKey: KeyObject;
  readonly eventsBefore: number;
  /** The sets that wait to be published. */
  readonly sets: readonly number[];
}

export async function prepareFile(waitingSets: number): Promise<PreparedFile> {
  const folder = await mkdtemp(join(tmpdir(), "lawtrail-faults-"));
  const file = join(folder, "site.sqlite");
  const store = await openStore(`file:${file}`, {
    migrationsFolder: resolve("db/migrations"),
    now: new Date("2026-11-23T01:00:00.000Z"),
  });
  await seedContent(store, resolve("content"), eventNames);
  const { people } = await openDesk(store);
  const { db, tables } = store.read;
  const eventsBefore = await db.$count(tables.events);
  await addWaitingSets(store, people.author.staffId, waitingSets);
  // Open whatever the machine's clock says.
  const always = { opensAt: "2020-01-01T00:00:00.000Z", closesAt: "2099-12-31T00:00:00.000Z" };
  await insertHeldRound(store, always);
  const session = { staffId: people.reviewer.staffId, agent: "faults", complete: true };
  const token = await startSession(store, session, new Date());
  const sets = (await db.select({ id: tables.changeSets.id }).from(tables.changeSets)).map(({ id }) => id);
  await store.close();
  const keys = openKeys(join(folder, "site.keys.json"));
  return {
    ...{ folder, file, eventsBefore, sets },
    cookie: `${cookieName}=${token}`,
    reviewerId: session.staffId,
    formKey: keys.form,
    publicKey: createPublicKey(keys.signing),
  };
}
