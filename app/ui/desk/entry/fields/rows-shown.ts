/** How many rows of a list a form shows: those that are filled, two to spare, and as many as were asked for. */
import type { FormState } from "../../../form/form-state";
import type { RowsField } from "./field";
import { filledRows } from "./read-fields";

const toSpare = 2;
const added = 3;
/** A list of more is no form any longer. */
const mostRows = 300;

/** The hidden field that remembers how many rows were shown. */
export function moreRowsName(name: string): string {
  return `rows.${name}`;
}

export function rowsShown(field: RowsField, name: string, values: FormState["values"]): number {
  const filled = (filledRows(field, name, values).at(-1) ?? -1) + 1;
  const wanted = Number(values[moreRowsName(name)]) || 0;
  return Math.min(mostRows, Math.max(filled + (filled === 0 ? toSpare : 1), wanted));
}

/** The form's words after somebody asked for more rows of a list, with nothing else changed. */
export function withMoreRows(values: FormState["values"]): FormState["values"] {
  const { addRows: list = "", ...kept } = values;
  const name = moreRowsName(list);
  return { ...kept, [name]: String((Number(kept[name]) || 0) + added) };
}
