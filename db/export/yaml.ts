/** YAML as content/ has it: long sentences on one line, and what is undefined left out. */
import { stringify } from "yaml";

export function toYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Facts between two lines of ---, then the body. */
export function withFrontMatter(facts: unknown, body: string): string {
  return `---\n${toYaml(facts)}---\n${body}`;
}
