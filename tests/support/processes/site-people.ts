/** People of the desk of running processes, written into their database, and an open round; they sign in by the form. */
import type { StaffRole } from "~/domain/desk/roles";
import { hashPassword } from "~/identity/entry/passwords";
import type { Store } from "~db/store";
import { updateStaff } from "~db/writes/staff";
import { addStaff } from "../desk/signed-in";
import { insertHeldRound } from "../rounds/held-round";
import { makeVisitor, type Visitor } from "./visitor";

const password = "a heron waits by the river";

export async function addPerson(store: Store, name: string, role: StaffRole): Promise<string> {
  const { staffId, email } = await addStaff(store, name, role);
  const passwordHash = await hashPassword(password);
  await store.transaction((within) => updateStaff(within, staffId, { passwordHash }));
  return email;
}

/** Signed in at one process. @throws when that fails */
export async function enter(publicOrigin: string, at: string, email: string): Promise<Visitor> {
  const person = makeVisitor(publicOrigin);
  const entered = await person.send(at, "/desk/sign-in", { email, password });
  if (entered.status !== 303)
    throw new Error(`Not signed in: ${entered.status} ${entered.html.slice(0, 400)}`);
  return person;
}

/** A round that is open whenever the tests are run. */
export async function addOpenRound(store: Store): Promise<void> {
  await insertHeldRound(store);
  await store.transaction(({ db, tables: { roundFacts } }) =>
    db.update(roundFacts).set({ opensAt: "2020-01-01T00:00:00.000Z", closesAt: "2120-01-01T00:00:00.000Z" }),
  );
}

/** Of the first records. */
export const bill = "telecommunications-management-act";

/** A change set with one event, submitted; its address. The pages are asked of one process and the forms sent to the other. */
export async function submitEvent(
  author: Visitor,
  on: string,
  [first, second]: readonly [string, string],
): Promise<string> {
  const begun = await author.send(
    first,
    "/desk/sets/new",
    { title: `預告期滿 ${on}`, weight: "minor" },
    second,
  );
  const set = begun.headers.get("location")!;
  const fields = { bill, on, precision: "day", stage: "beside.notice_closed" };
  const source = { source0: "digi-slides-20170817", grade0: "plan" };
  await author.send(second, `${set}/changes/new`, { ...fields, ...source }, first);
  const sent = await author.send(first, set, { do: "submit" }, second);
  if (sent.status !== 303) throw new Error(`Not submitted: ${sent.status}`);
  return set;
}
