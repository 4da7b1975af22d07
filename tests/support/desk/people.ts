/** People of the desk for tests: in the database, and as the actors that commands take. */
import type { Actor } from "~/domain/desk/actor";
import type { StaffRole } from "~/domain/desk/roles";
import type { Store } from "~db/store";

export interface People {
  readonly author: Actor;
  readonly reviewer: Actor;
  readonly second: Actor;
  readonly administrator: Actor;
}

export async function addPeople(store: Store): Promise<People> {
  return {
    author: await addPerson(store, "author"),
    reviewer: await addPerson(store, "reviewer"),
    second: await addPerson(store, "reviewer", "second"),
    administrator: await addPerson(store, "administrator"),
  };
}

export async function addPerson(store: Store, role: StaffRole, name: string = role): Promise<Actor> {
  const email = `${name}@example.org`;
  const agencyCode = role === "reporter" ? "bench" : null;
  const staffId = await store.transaction(async ({ db, tables: { staff } }) => {
    const [row] = await db
      .insert(staff)
      .values({
        email,
        name,
        roleCode: role,
        agencyCode,
        totpRequired: false,
        failedSignIns: 0,
        createdAt: "2026-11-23T01:00:00.000Z",
      })
      .returning({ id: staff.id });
    return row!.id;
  });
  return { staffId, name, email, role, agencyCode, commitment: `commitment-of-${staffId}` };
}
