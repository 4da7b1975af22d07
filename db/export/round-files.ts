/** Rounds as files: `rounds/<slug>.md`. Their statements, votes and answers are exported round by round, not here. */
import { listRoundVersions } from "../records/rounds/round-versions";
import type { Reader } from "../store";
import { revisionOf, tellVersions } from "./versions";
import { canStandUnderHeadings, withFrontMatter } from "./yaml";

export async function roundFiles(reader: Reader): Promise<[name: string, text: string][]> {
  return [...tellVersions(await listRoundVersions(reader))].map(([slug, told]) => {
    const { slug: _slug, question, ...own } = told.latest.record;
    const facts = { ...revisionOf(told), ...own, ...told.earlier };
    const file = `rounds/${slug}.md`;
    if (!canStandUnderHeadings([question.zh, question.en]))
      return [file, withFrontMatter({ ...facts, question }, "")];
    return [file, withFrontMatter(facts, `## 提問\n\n${question.zh}\n\n## Question\n\n${question.en}\n`)];
  });
}
