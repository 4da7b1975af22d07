/** Makes a running server refuse every write, as a standby does, and take them in again. */
import { sql } from "drizzle-orm";
import { connectPostgres } from "~db/engines/postgres-driver";

export async function setReadOnly(url: string, value: "on" | "off"): Promise<void> {
  const admin = connectPostgres(url);
  await admin.db.execute(sql.raw(`alter system set default_transaction_read_only = ${value}`));
  await admin.db.execute(sql`select pg_reload_conf()`);
  await admin.close();
}
