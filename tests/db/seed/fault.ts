/** What a person may get wrong in the content folder, and what the seed then says. */
import type { ContentCopy } from "../../support/content/content-folder";

export interface Fault {
  readonly name: string;
  readonly spoil: (content: ContentCopy) => void;
  readonly file: string;
  readonly field: string;
  readonly reason: RegExp;
}
