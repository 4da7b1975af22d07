/** Who does something at the desk: a person who has signed in. Commands take one and ask what they may do. */
import type { StaffRole } from "./roles";

export interface Actor {
  readonly staffId: number;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  /** Of a reporter: the agency whose items are theirs; null for everybody else. */
  readonly agencyCode: string | null;
  /** What stands for the person in the log: a keyed hash, never the name. */
  readonly commitment: string;
}
