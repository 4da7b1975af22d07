/** The rows of a change set as commands and pages load them. */
import { asc, eq } from "drizzle-orm";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import type { ChangeSetState, ChangeWeight } from "~/domain/desk/change-set-states";
import type { Json } from "~/domain/change-sets/json";
import type { Reader } from "../../store";

type Row<T extends "changeSets" | "changes"> = Reader["tables"][T]["$inferSelect"];

export interface SetRow extends Omit<Row<"changeSets">, "stateCode" | "weightCode"> {
  readonly state: ChangeSetState;
  readonly weight: ChangeWeight;
}

export interface ChangeRow extends Omit<Row<"changes">, "subjectCode" | "actionCode" | "content"> {
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  readonly content: Json | null;
}

export async function findSetRow({ db, tables }: Reader, id: number): Promise<SetRow | null> {
  const [row] = await db.select().from(tables.changeSets).where(eq(tables.changeSets.id, id));
  return row ? toSetRow(row) : null;
}

/** In the order in which they are to be applied. */
export async function listChangeRows({ db, tables }: Reader, setId: number): Promise<ChangeRow[]> {
  const { changes } = tables;
  const rows = await db
    .select()
    .from(changes)
    .where(eq(changes.changeSetId, setId))
    .orderBy(asc(changes.position));
  return rows.map(({ subjectCode, actionCode, content, ...row }) => ({
    ...row,
    subject: subjectCode as ChangeSubject,
    action: actionCode as ChangeAction,
    content: content === null ? null : (JSON.parse(content) as Json),
  }));
}

export function toSetRow({ stateCode, weightCode, ...row }: Row<"changeSets">): SetRow {
  return { ...row, state: stateCode as ChangeSetState, weight: weightCode as ChangeWeight };
}
