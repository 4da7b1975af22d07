/**
 * The port behind which the engines keep their full-text index: FTS5 or tsvector, of the same tokens (app/domain/search).
 * It finds ids and gives them a score; what an id is, and whether it counts at a moment, is asked of search_documents.
 */
import type { SQL } from "drizzle-orm";
import type { Question } from "~/domain/search/question";
import type { Database } from "../store";

export interface IndexEntry {
  readonly id: number;
  /** Each is indexed apart: no phrase is found across two of them. */
  readonly titles: readonly string[];
  readonly bodies: readonly string[];
}

export interface SearchEngine {
  /** Indexes an entry anew, whether or not it was there. */
  put(db: Database, entries: readonly IndexEntry[]): Promise<void>;
  remove(db: Database, ids: readonly number[]): Promise<void>;
  /** A query of `id` for every entry that answers the question; the question is never empty. */
  matching(question: Question): SQL;
  /** The same with a `score`, the best one lowest; titles weigh ten times what bodies do. */
  ranked(question: Question): SQL;
  /** The same for every entry whose titles alone answer. */
  inTitle(question: Question): SQL;
}
