/** Whether everybody must have an authenticator; nobody must until an administrator says so. */
import { eq } from "drizzle-orm";
import type { Reader } from "../../store";

/** Its key among the desk's settings. */
export const authenticatorRule = "authenticator.required";

export async function isAuthenticatorRequired({ db, tables: { deskSettings } }: Reader): Promise<boolean> {
  const [row] = await db.select().from(deskSettings).where(eq(deskSettings.key, authenticatorRule));
  return row?.value === "yes";
}
