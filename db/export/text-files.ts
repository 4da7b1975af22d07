/** Texts of bills as files: `texts/<bill>/<version>.md`, printed as statutes are wherever that is read back alike. */
import { formatArticleNumber } from "~/domain/law/article-number";
import { parseArticles } from "~/domain/text/parse-articles";
import { listTextVersions } from "../records/bills/texts";
import type { RecordOf } from "../records/record-forms";
import type { Reader } from "../store";
import { tellVersions } from "./versions";
import { withFrontMatter } from "./yaml";

type Articles = RecordOf<"text_version">["articles"];

export async function textFiles(reader: Reader): Promise<[name: string, text: string][]> {
  return [...tellVersions(await listTextVersions(reader))].map(([key, { latest, earlier }]) => {
    const { bill: _bill, code: _code, articles, ...own } = latest.record;
    const facts = {
      recorded: latest.recordedAt,
      ...(latest.retractedAt !== null && { retracted: latest.retractedAt }),
      ...own,
      ...earlier,
    };
    const body = printArticles(articles);
    const file = isReadBack(body, articles)
      ? withFrontMatter(facts, body)
      : withFrontMatter({ ...facts, articles }, "");
    return [`texts/${key}.md`, file];
  });
}

function printArticles(articles: Articles): string {
  let chapter: string | null = null;
  const lines: string[] = [];
  for (const article of articles) {
    if (article.chapter !== null && article.chapter !== chapter)
      lines.push(newHeadings(article.chapter, chapter), "");
    chapter = article.chapter;
    lines.push(formatArticleNumber(article.number), article.words);
    if (article.reason !== null) lines.push("說明：", article.reason);
    lines.push("");
  }
  return lines.join("\n");
}

/** The headings that the article before did not stand under. */
function newHeadings(chapter: string, before: string | null): string {
  const old = before?.split("\n") ?? [];
  const headings = chapter.split("\n");
  const first = headings.findIndex((heading, level) => heading !== old[level]);
  return headings.slice(Math.max(0, first)).join("\n");
}

function isReadBack(body: string, articles: Articles): boolean {
  const read = parseArticles(body);
  const plain = (list: Articles) =>
    JSON.stringify(list.map(({ number, chapter, words, reason }) => [number, chapter, words, reason]));
  return read.ok && plain(read.value as unknown as Articles) === plain(articles);
}
