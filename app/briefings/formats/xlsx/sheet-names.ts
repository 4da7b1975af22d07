/** Names for sheets as Excel allows them: 31 characters, none of []:*?/\, no apostrophe at an end, each once. */
const mostCharacters = 31;

/** @example createNames()("甲/乙") // "甲 乙"; asked again, "甲 乙 2" */
export function createNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const plain = wanted.replace(/[[\]:*?/\\]+/g, " ").replace(/^[\s']+|[\s']+$/g, "") || "-";
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? "" : ` ${count}`;
      const name = cut(plain, mostCharacters - ending.length) + ending;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

/** By UTF-16 units, as Excel counts, without halving a character. */
function cut(text: string, units: number): string {
  let kept = "";
  for (const char of text) {
    if (kept.length + char.length > units) break;
    kept += char;
  }
  return kept.replace(/[\s']+$/, "");
}
