/** The articles as the law database has them: what quoted words are compared with. */
import { readFileSync } from "node:fs";
import path from "node:path";

interface Article {
  readonly 條號: string;
  readonly 條文內容: string;
}

const file = path.resolve("../shared/data/ly/mojLawSplitJSON_rule_statutes_fulltext.json");
const { laws } = JSON.parse(readFileSync(file, "utf8")) as {
  laws: Record<string, { 法規名稱: string; 法規內容: readonly Partial<Article>[] }>;
};

/** The whole text of the article that `第9條第1項` belongs to; null when the file has no such article. */
export function articleText(law: string, article: string): string | null {
  const number = /^第(.+?)條/.exec(article)?.[1];
  const found = Object.values(laws)
    .find((candidate) => candidate.法規名稱 === law)
    ?.法規內容.find((candidate) => candidate.條號?.replaceAll(" ", "") === `第${number}條`);
  return found?.條文內容 ?? null;
}
