/** Automatic styles as they are needed: the same look is one style, named in the order of first use. */
import { tag } from "./xml";

export interface Pool {
  /** The name of the style with these properties. */
  readonly style: (family: string, properties: string) => string;
  readonly written: () => string;
}

const letterOf: Readonly<Record<string, string>> = {
  paragraph: "P",
  text: "T",
  graphic: "G",
  presentation: "O",
  "drawing-page": "D",
  table: "B",
  "table-column": "C",
  "table-row": "R",
  "table-cell": "E",
};

export function createPool(): Pool {
  const names = new Map<string, string>();
  const styles: string[] = [];
  return {
    style(family, properties) {
      const key = `${family} ${properties}`;
      const found = names.get(key);
      if (found !== undefined) return found;
      const name = `${letterOf[family] ?? "S"}${names.size + 1}`;
      names.set(key, name);
      styles.push(tag("style:style", { "style:name": name, "style:family": family }, properties));
      return name;
    },
    written: () => styles.join(""),
  };
}
