/** YAML as content/ has it: sentences on one line, days and instants quoted, and what is undefined left out. */
import { stringify } from "yaml";

export function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, schema: "yaml-1.1" });
}

/** Facts between two lines of ---, then the body. */
export function withFrontMatter(facts: unknown, body: string): string {
  return `---\n${toYaml(facts)}---\n${body}`;
}

/** Whether prose is read back from under its headings as it is: nothing at its edges, and no heading of its own. */
export function canStandUnderHeadings(prose: readonly string[]): boolean {
  return prose.every((part) => part !== "" && part === part.trim() && !/^## /m.test(part));
}
