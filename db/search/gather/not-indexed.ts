/** The condition of a record that has no search document yet. */
import { type SQL, sql } from "drizzle-orm";
import type { SearchKind } from "~/domain/search/kinds";

export function notIndexed(kind: SearchKind, key: SQL): SQL {
  return sql`not exists (select 1 from search_documents found where found.kind_code = ${kind} and found.key = ${key})`;
}
