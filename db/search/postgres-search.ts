/**
 * Search on PostgreSQL: a tsvector of the very tokens that SQLite indexes, written with their places, so that no parser
 * or dictionary of the server has a say. Titles carry the weight A. A tsvector keeps 256 places of a token and counts
 * them to 16,383: in a longer text a phrase may be missed beyond that.
 */
import { inArray, type SQL, sql } from "drizzle-orm";
import { customType, integer, pgTable } from "drizzle-orm/pg-core";
import type { Question } from "~/domain/search/question";
import { barrier, tokensOf } from "~/domain/search/tokens";
import type { IndexEntry, SearchEngine } from "./search-engine";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
const index = pgTable("search_index", {
  id: integer("document_id").notNull(),
  tokens: tsvector("tokens").notNull(),
});
const chunk = 200;
const lastPlace = 16_383;
const placesKept = 255;

/** @example queryOf([[{ tokens: ["電信", "信管"], prefix: false }]]) // "('電信' <-> '信管')" */
export function queryOf(question: Question, weight = ""): string {
  return question
    .map((group) => {
      const phrases = group.map(({ tokens, prefix }) =>
        tokens
          .map((token, place) => {
            const labels = (prefix && place === tokens.length - 1 ? "*" : "") + weight;
            return `'${token}'${labels ? `:${labels}` : ""}`;
          })
          .join(" <-> "),
      );
      return `(${phrases.join(" | ")})`;
    })
    .join(" & ");
}

/** The literal of a tsvector: every token with its places, and the weight of a title. */
function vectorOf({ titles, bodies }: IndexEntry): string {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const [texts, weight] of [
    [titles, "A"],
    [bodies, ""],
  ] as const)
    for (const text of texts) {
      // A place left out between two texts is what the barrier is within one.
      place++;
      for (const { token } of tokensOf(text)) {
        place++;
        if (token === barrier || place > lastPlace) continue;
        const known = places.get(token) ?? [];
        if (known.length < placesKept) places.set(token, [...known, `${place}${weight}`]);
      }
    }
  return [...places].map(([token, found]) => `'${token}':${found.join(",")}`).join(" ");
}

const where = (question: Question): SQL => sql`tokens @@ ${queryOf(question)}::tsquery`;

export const postgresSearch: SearchEngine = {
  async put(db, entries) {
    for (let from = 0; from < entries.length; from += chunk) {
      const rows = entries
        .slice(from, from + chunk)
        .map((entry) => ({ id: entry.id, tokens: vectorOf(entry) }));
      await db
        .insert(index as never)
        .values(rows)
        .onConflictDoUpdate({ target: index.id as never, set: { tokens: sql`excluded.tokens` } });
    }
  },
  async remove(db, ids) {
    if (ids.length > 0) await db.delete(index as never).where(inArray(index.id, [...ids]));
  },
  matching: (question) => sql`select document_id as id from search_index where ${where(question)}`,
  ranked: (question) => sql`select document_id as id,
    -ts_rank('{0.1, 0.1, 0.1, 1}', tokens, ${queryOf(question)}::tsquery) as score
    from search_index where ${where(question)}`,
  inTitle: (question) =>
    sql`select document_id as id from search_index where tokens @@ ${queryOf(question, "A")}::tsquery`,
};
