/** Links the first use of each glossary term in a page's prose; never inside a link, code or heading. */

export interface LinkableTerm {
  readonly code: string;
  /** The term and its other spellings. */
  readonly words: readonly string[];
}

/** Text between these is left alone. */
const closed = new Set(["a", "code", "pre", "h2", "h3", "h4"]);

/**
 * A linker that remembers what it has linked, so that several pieces of one page share their first uses.
 * It takes HTML that was made safe before: every `<` in it begins a tag.
 * @param address the glossary's address, to which `#code` is added
 */
export function termLinker(terms: readonly LinkableTerm[], address: string): (html: string) => string {
  const codeOf = new Map(terms.flatMap(({ code, words }) => words.map((word) => [word.toLowerCase(), code])));
  const words = [...codeOf.keys()].sort((a, b) => b.length - a.length);
  if (words.length === 0) return (html) => html;
  // A Latin word is matched whole; Chinese has no word boundary to look for.
  const pattern = new RegExp(
    words.map((word) => (/^\w/.test(word) ? `\\b${escaped(word)}\\b` : escaped(word))).join("|"),
    "gi",
  );
  const linked = new Set<string>();
  const linkIn = (text: string) =>
    text.replace(pattern, (word) => {
      const code = codeOf.get(word.toLowerCase());
      if (code === undefined || linked.has(code)) return word;
      linked.add(code);
      return `<a class="term" href="${address.replace(/&/g, "&amp;")}#${code}">${word}</a>`;
    });
  return (html) => {
    const open: string[] = [];
    return html
      .split(/(<[^>]*>)/)
      .map((part) => {
        if (!part.startsWith("<")) return open.length === 0 ? linkIn(part) : part;
        const [, slash, name = ""] = /^<(\/?)([a-z0-9]+)/i.exec(part) ?? [];
        if (closed.has(name)) {
          if (slash) open.pop();
          else open.push(name);
        }
        return part;
      })
      .join("");
  };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
