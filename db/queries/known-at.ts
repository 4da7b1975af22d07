/**
 * The conditions that make a query bitemporal: what was published, and not yet retracted, at the known instant. Every
 * table that keeps two instants is asked through `knownAt`; an instant of null asks for what stands now.
 */
import type { SQL, SQLWrapper } from "drizzle-orm";
import { sql } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { Schema } from "../schema";

/** The two instants of a table's rows. */
export interface Recorded {
  readonly recordedAt: SQLWrapper;
  readonly retractedAt: SQLWrapper;
}

/** Rows that counted at the moment's known instant. */
export function knownAt({ recordedAt, retractedAt }: Recorded, { known }: Pick<Moment, "known">): SQL {
  if (known === null) return sql`${retractedAt} is null`;
  return sql`(${recordedAt} <= ${known} and (${retractedAt} is null or ${retractedAt} > ${known}))`;
}

/** The two instants of a table under another name, within a query written by hand. */
export function recordedOf(alias: string): Recorded {
  const name = sql.identifier(alias);
  return { recordedAt: sql`${name}.recorded_at`, retractedAt: sql`${name}.retracted_at` };
}

/** Bills that were on this site at the known instant: one index seek each. */
export function billKnownAt({ bills }: Schema, moment: Moment): SQL {
  return standing("bill_facts", "bill_id", bills.id, moment);
}

/** Experiments that were on this site at the known instant. */
export function experimentKnownAt({ experiments }: Schema, moment: Moment): SQL {
  return standing("experiment_facts", "experiment_id", experiments.id, moment);
}

function standing(table: string, column: string, id: SQLWrapper, moment: Moment): SQL {
  return sql`exists (select 1 from ${sql.identifier(table)} standing
    where standing.${sql.identifier(column)} = ${id}
    and ${knownAt(recordedOf("standing"), moment)})`;
}
