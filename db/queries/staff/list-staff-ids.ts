/** Everybody who has ever worked at the desk, so that the log's commitments can be put names to by who holds the key. */
import type { Reader } from "../../store";

export function listStaffIds({ db, tables: { staff } }: Reader): Promise<{ id: number; name: string }[]> {
  return db.select({ id: staff.id, name: staff.name }).from(staff);
}
