/**
 * Search on SQLite: an FTS5 table that keeps no text of its own. A question reaches MATCH only as tokens of letters and
 * digits between quotation marks, so nothing of FTS5's syntax can come from a reader.
 */
import { inArray, type SQL, sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Question } from "~/domain/search/question";
import { barrier, indexText } from "~/domain/search/tokens";
import type { SearchEngine } from "./search-engine";

const index = sqliteTable("search_index", {
  id: integer("rowid"),
  title: text("title"),
  body: text("body"),
});
const chunk = 200;

/** @example matchOf([[{ tokens: ["電信", "信管"], prefix: false }]]) // '("電信 信管")' */
export function matchOf(question: Question): string {
  return question
    .map((group) => {
      const phrases = group.map(({ tokens, prefix }) => `"${tokens.join(" ")}"${prefix ? "*" : ""}`);
      return `(${phrases.join(" OR ")})`;
    })
    .join(" AND ");
}

const joined = (texts: readonly string[]) => texts.map(indexText).filter(Boolean).join(` ${barrier} `);
const where = (question: Question): SQL => sql`search_index match ${matchOf(question)}`;

export const sqliteSearch: SearchEngine = {
  async put(db, entries) {
    for (let from = 0; from < entries.length; from += chunk) {
      const part = entries.slice(from, from + chunk);
      await this.remove(
        db,
        part.map(({ id }) => id),
      );
      await db
        .insert(index)
        .values(part.map(({ id, titles, bodies }) => ({ id, title: joined(titles), body: joined(bodies) })));
    }
  },
  async remove(db, ids) {
    if (ids.length > 0) await db.delete(index).where(inArray(index.id, [...ids]));
  },
  matching: (question) => sql`select rowid as id from search_index where ${where(question)}`,
  ranked: (question) =>
    sql`select rowid as id, bm25(search_index, 10, 1) as score from search_index where ${where(question)}`,
  inTitle: (question) =>
    sql`select rowid as id from search_index where search_index match ${`title : (${matchOf(question)})`}`,
};
