/** One article of a text, and the text it stands in. */
import type { Bilingual } from "~/domain/bilingual";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { ArticleNumber } from "~/domain/law/article-number";
import type { TextKind } from "./text-kinds";

export interface Article {
  readonly number: ArticleNumber;
  /** The headings above it, outermost first, one to a line; null when the text has none. */
  readonly chapter: string | null;
  /** Its words, a paragraph (項) or item (款) to a line. */
  readonly words: string;
  /** Why it is so (說明), where the text gives reasons. */
  readonly reason: string | null;
}

export interface TextVersion extends Bilingual {
  readonly id: number;
  /** Names the version within its bill, and in addresses. */
  readonly code: string;
  readonly kind: TextKind;
  /** The day of the text: of the order, the reading, the decision or the notice. */
  readonly datedOn: CalendarDate;
  readonly source: {
    readonly title: Bilingual;
    readonly publisher: Bilingual;
    readonly address: string | null;
    readonly readOn: string;
    readonly copy: Bilingual | null;
  };
  readonly articleCount: number;
}

/** A version with all its articles, in their order. */
export interface ArticledVersion extends TextVersion {
  readonly articles: readonly Article[];
}
