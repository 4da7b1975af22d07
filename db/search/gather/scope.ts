/** Which records are gathered: all, those without a document yet, or those of some bills, whose words may have changed. */
import { and, inArray, isNull, type SQL, sql, type SQLWrapper } from "drizzle-orm";
import type { AnyColumn } from "../../kits/kit";

export type Scope = "all" | "missing" | readonly number[];

/** The condition for the bills themselves, or for what belongs to them. */
export function wanted(scope: Scope, billId: AnyColumn, notIndexed: SQL): SQL | undefined {
  if (scope === "all") return undefined;
  return scope === "missing" ? notIndexed : inArray(billId, [...scope]);
}

/** The condition for the rows of a bill that are to be found: those that stand, of the bills asked for. */
export function scopeOf(scope: Scope) {
  return ({ billId, retractedAt }: { billId: AnyColumn; retractedAt: AnyColumn }): SQL | undefined =>
    and(isNull(retractedAt), typeof scope === "string" ? undefined : inArray(billId, [...scope]));
}

/** The id of the version that stands, or of the last one that did: what was taken back is found in its time. */
export function latestOf(table: string, column: string, owner: SQLWrapper): SQL {
  return sql`(select latest.id from ${sql.identifier(table)} latest
    where latest.${sql.identifier(column)} = ${owner}
    order by latest.retracted_at is null desc, latest.id desc limit 1)`;
}
