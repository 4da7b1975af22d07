/** A site with an open round and somebody signed in at the desk, and its forms that strangers and staff send. */
import { beforeAll } from "vitest";
import { now, useBuiltSite } from "../built-site";
import { addStaff, type SignedIn, signInAs } from "../desk/signed-in";
import { insertHeldRound } from "../rounds/held-round";

export const formPaths = [
  "/report",
  "/rounds/drones/vote",
  "/rounds/drones/mine",
  "/desk/sign-in",
  "/desk/staff",
  "/desk/sets/new",
];

export function useAttackedSite() {
  const site = useBuiltSite();
  let person: SignedIn;
  beforeAll(async () => {
    await insertHeldRound(site.store());
    person = await signInAs(site.store(), await addStaff(site.store(), "Lin", "administrator"), now);
  });
  return { site, person: () => person };
}
