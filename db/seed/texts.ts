/** Seeds the texts of bills: content/texts/<bill>/<version>.md, each a version with its articles. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { eq } from "drizzle-orm";
import type { Problem } from "~/domain/result";
import type { Article } from "~/domain/text/article";
import { parseArticles } from "~/domain/text/parse-articles";
import { recordKinds } from "../records/record-kind";
import type { Reader } from "../store";
import { publishVersions } from "./publish-versions";
import { ContentProblem } from "./content-problem";
import { parseShape, readCatalogue, splitFrontMatter } from "./read-content";
import { type TextFile, textFile } from "./file-shapes";
import { slugShape, sourceCatalogue } from "./record-shapes";

export interface TextRecord {
  readonly bill: string;
  readonly code: string;
  readonly facts: TextFile;
  readonly articles: readonly Article[];
}

/** Reads and checks the records, before anything is written. @throws ContentProblem */
export async function readTextRecords(folder: string): Promise<readonly TextRecord[]> {
  const names = (await listFiles(path.join(folder, "texts"))).filter((name) => name.endsWith(".md")).sort();
  if (names.length === 0) return [];
  const known = {
    bills: new Set((await listFiles(path.join(folder, "bills"))).map((name) => name.replace(/\.md$/, ""))),
    sources: new Set(Object.keys(await readCatalogue(folder, "sources.yaml", sourceCatalogue))),
  };
  const records: TextRecord[] = [];
  for (const name of names) {
    const file = `texts/${name}`;
    const record = parseTextFile(file, await readFile(path.join(folder, file), "utf8"));
    if (!known.bills.has(record.bill))
      throw new ContentProblem(file, "the folder", `no bill "${record.bill}"`);
    if (!known.sources.has(record.facts.source))
      throw new ContentProblem(file, "source", `unknown "${record.facts.source}"`);
    records.push(record);
  }
  return records;
}

/** @throws ContentProblem */
export function parseTextFile(file: string, text: string): TextRecord {
  const [yaml, body] = splitFrontMatter(file, text);
  const facts = parseShape(file, yaml, textFile);
  const [code = "", bill = ""] = file.replace(/\.md$/, "").split("/").reverse();
  const named = slugShape.safeParse(code);
  if (!named.success) throw new ContentProblem(file, "file name", named.error.issues[0]!.message);
  if (facts.articles) return { bill, code, facts, articles: facts.articles };
  const articles = parseArticles(body);
  if (!articles.ok) throw new ContentProblem(file, "the text", reasonOf(articles.problem));
  return { bill, code, facts, articles: articles.value };
}

function reasonOf({ code, text }: Problem): string {
  const reasons: Record<string, string> = {
    "text.no_articles": "has no line that is an article's number",
    "text.before_first_article": `"${text}" stands before the first article`,
    "text.article_twice": `${text} twice`,
    "text.article_empty": `${text} has no words`,
  };
  return reasons[code] ?? code;
}

/** Names below a folder, with their folders; none when the folder is missing. */
async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.map((name) => name.split(path.sep).join("/"));
}

/** Inserts what is missing, inside the seed's transaction. @returns how many records were inserted */
export async function insertTextRecords(within: Reader, records: readonly TextRecord[]): Promise<number> {
  const { bills, textVersions } = within.tables;
  const stored = await within.db
    .select({ bill: bills.slug, code: textVersions.code })
    .from(textVersions)
    .innerJoin(bills, eq(bills.id, textVersions.billId));
  const has = new Set(stored.map(({ bill, code }) => `${bill}/${code}`));
  const missing = records.filter(({ bill, code }) => !has.has(`${bill}/${code}`));
  for (const { bill, code, facts, articles } of missing) {
    const { recorded, retracted, earlier, ...own } = facts;
    const words = articles.map((article) => ({ ...article, number: [...article.number] }));
    await publishVersions(within, recordKinds.text_version, [
      ...(earlier ?? []),
      { recorded, retracted, record: { ...own, bill, code, articles: words } },
    ]);
  }
  return missing.length;
}
