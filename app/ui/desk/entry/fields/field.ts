/**
 * How the fields of a record are described: one form is drawn and read from these tables, for every subject. A field's
 * name is the record's own path, so that what is wrong with a record is said beside its field.
 */
import type { ChoiceName } from "./choice-lists";

/** What a field that was left empty means: it has to be filled, the record leaves it out, or holds null. */
export type Empty = "asked" | "absent" | "null";

/** The records that a field's text may name. */
export type Named = "bills" | "sources" | "agencies" | "topics" | "experiments" | "rounds";

interface Own {
  /** Below what holds it; empty for the items of a list that are no objects. */
  readonly path: string;
  readonly empty: Empty;
}

export interface LineField extends Own {
  readonly as: "line";
  readonly names?: Named;
  readonly hint?: "slug" | "code" | "address" | "at";
  /** Others name the record by it: it stays once it is published. */
  readonly fixed?: true;
}
export interface AreaField extends Own {
  readonly as: "area";
  readonly rows?: number;
}
export interface ChoiceField extends Own {
  readonly as: "choice";
  readonly of: ChoiceName;
  readonly fixed?: true;
}
/** A day, a day that may be known less exactly, a whole number, yes or no, and yes, no or not known. */
export interface PlainField extends Own {
  readonly as: "day" | "partial" | "whole" | "yes" | "maybe";
}
/** The same in Chinese and English. */
export interface WordsField extends Own {
  readonly as: "words";
  readonly area?: true;
}
export interface GroupField extends Own {
  readonly as: "group";
  readonly fields: readonly Field[];
}
export interface RowsField extends Own {
  readonly as: "rows";
  readonly fields: readonly Field[];
}
export type Field = LineField | AreaField | ChoiceField | PlainField | WordsField | GroupField | RowsField;

type More<F> = Partial<Omit<F, "as" | "path">>;

export const line = (path: string, more: More<LineField> = {}): LineField => ({
  as: "line",
  path,
  empty: "asked",
  ...more,
});
export const area = (path: string, more: More<AreaField> = {}): AreaField => ({
  as: "area",
  path,
  empty: "asked",
  ...more,
});
export const choice = (path: string, of: ChoiceName, more: More<ChoiceField> = {}): ChoiceField => ({
  as: "choice",
  path,
  of,
  empty: "asked",
  ...more,
});
export const plain = (as: PlainField["as"], path: string, empty: Empty = "asked"): PlainField => ({
  as,
  path,
  empty,
});
export const words = (path: string, more: More<WordsField> = {}): WordsField => ({
  as: "words",
  path,
  empty: "asked",
  ...more,
});
export const group = (path: string, fields: readonly Field[], empty: Empty = "asked"): GroupField => ({
  as: "group",
  path,
  fields,
  empty,
});
export const rows = (path: string, fields: readonly Field[], empty: Empty = "asked"): RowsField => ({
  as: "rows",
  path,
  fields,
  empty,
});

/** Where a record is told of. */
export const citations = rows("sources", [
  line("source", { names: "sources" }),
  choice("grade", "grades"),
  line("at", { empty: "absent", hint: "at" }),
  line("address", { empty: "absent", hint: "address" }),
]);

/** The name of a field below another; the record itself is `record`. */
export function nameOf(above: string, path: string | number): string {
  return path === "" ? above : `${above}.${path}`;
}
