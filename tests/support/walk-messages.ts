/** The leaves of a dictionary by their path, sentences with gaps filled in with things that can be told apart. */

export interface Said {
  readonly path: string;
  readonly text: string;
  /** Which of the gaps' fillings the sentence repeats, in no order. */
  readonly repeats: readonly string[];
}

export function walkMessages(words: unknown, path = ""): Said[] {
  if (typeof words === "string") return [{ path, text: words, repeats: [] }];
  if (typeof words === "function") return [sayWith(words as (...facts: unknown[]) => unknown, path)];
  if (words === null) return []; // what has no words in either language
  if (typeof words !== "object") throw new Error(`Neither words nor a sentence: ${path}`);
  return Object.entries(words).flatMap(([key, inner]) => walkMessages(inner, path ? `${path}/${key}` : key));
}

function sayWith(sentence: (...facts: unknown[]) => unknown, path: string): Said {
  const answer = sentence(...["A", "B", "C", "D", "E", "F"].slice(0, sentence.length).map(filling));
  // A filling given back as it came is a String of its own.
  const said = answer instanceof String ? answer.toString() : answer;
  if (typeof said !== "string") throw new Error(`Not a sentence: ${path}`);
  const marks = said.match(/<[A-F](?:\.\w+)?>/g) ?? [];
  return { path, text: said, repeats: [...new Set(marks)].sort() };
}

/** Stands for a text, a number, an elapsed time or the facts of a problem, whichever the sentence asks for. */
function filling(mark: string): object {
  const facts = Object.fromEntries(
    ["days", "text", "line", "value", "name", "known", "most", "least"]
      .concat(["file", "column", "statement", "participant", "item", "field"])
      .concat(["added", "removed", "changed", "moved", "split", "same"])
      .map((fact) => [fact, `<${mark}.${fact}>`]),
  );
  return Object.assign(Object(`<${mark}>`) as object, facts, {
    atLeast: false,
    // A sentence that lists things lists one.
    join: () => `<${mark}>`,
  });
}
