/** What a change makes of a record, field by field; plain values that a page is given. */
import type { WordPart } from "../../compare/comparison";

export interface FieldDifference {
  /** The field's path: `sources.0.grade`. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Both in one, word by word; null where one of them is empty. */
  readonly parts: readonly WordPart[] | null;
}
