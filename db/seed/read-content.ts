/**
 * Reads the content folder into checked records. Refuses the whole folder at the first broken file: a seed is all
 * or nothing.
 */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { parse as parseYaml } from "yaml";
import type { z } from "zod";
import { checkRecords } from "./check-records";
import { ContentProblem } from "./content-problem";
import type { BillProse, BillRecord, SeedContent } from "./record-shapes";
import { agencyFile, billFile } from "./file-shapes";
import { planCatalogue, slugShape, sourceCatalogue } from "./record-shapes";

/** @throws ContentProblem naming file, field and reason */
export async function readContent(folder: string): Promise<SeedContent> {
  const content: SeedContent = {
    sources: await readCatalogue(folder, "sources.yaml", sourceCatalogue),
    agencies: await readCatalogue(folder, "agencies.yaml", agencyFile),
    plan: await readCatalogue(folder, "plan.yaml", planCatalogue),
    bills: await readBills(folder),
  };
  checkRecords(content);
  return content;
}

async function readBills(folder: string): Promise<BillRecord[]> {
  const names = (await readdir(path.join(folder, "bills"))).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, "bills", name), "utf8");
      return parseBillFile(`bills/${name}`, text);
    }),
  );
}

/** @throws ContentProblem */
export function parseBillFile(file: string, text: string): BillRecord {
  const [yaml, body] = splitFrontMatter(file, text);
  const facts = parseShape(file, yaml, billFile);
  const slug = file.replace(/^.*\//, "").replace(/\.md$/, "");
  const named = slugShape.safeParse(slug);
  if (!named.success) throw new ContentProblem(file, "file name", named.error.issues[0]!.message);
  return { file, slug, facts, prose: facts.prose ?? parseProse(file, body) };
}

/** The facts and the prose of a file. @throws ContentProblem when it does not begin with facts */
export function splitFrontMatter(file: string, text: string): [yaml: string, body: string] {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (!match)
    throw new ContentProblem(file, "front matter", "the file must start with facts between two lines of ---");
  return [match[1]!, match[2]!];
}

export const proseHeadings: Record<keyof BillProse, string> = {
  plainZh: "白話",
  legalZh: "法制說明",
  plainEn: "Plain words",
  legalEn: "Legal summary",
};

function parseProse(file: string, body: string): BillProse {
  const sections = new Map(
    body
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [heading = "", ...lines] = section.split("\n");
        return [heading.trim(), lines.join("\n").trim()] as const;
      }),
  );
  const part = (key: keyof BillProse) => {
    const text = sections.get(proseHeadings[key]);
    if (!text) throw new ContentProblem(file, `## ${proseHeadings[key]}`, "the section is missing or empty");
    return text;
  };
  return {
    plainZh: part("plainZh"),
    legalZh: part("legalZh"),
    plainEn: part("plainEn"),
    legalEn: part("legalEn"),
  };
}

/** One YAML file in its shape. @throws ContentProblem */
export async function readCatalogue<S extends z.ZodType>(
  folder: string,
  file: string,
  shape: S,
): Promise<z.infer<S>> {
  const yaml = await readFile(path.join(folder, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? new ContentProblem(file, "the file", "is missing") : error;
  });
  return parseShape(file, yaml, shape);
}

/** @throws ContentProblem at the first field that does not fit */
export function parseShape<S extends z.ZodType>(file: string, yaml: string, shape: S): z.infer<S> {
  let value: unknown;
  try {
    value = parseYaml(yaml);
  } catch (error) {
    throw new ContentProblem(
      file,
      "YAML",
      error instanceof Error ? error.message.split("\n")[0]! : String(error),
    );
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new ContentProblem(file, issue.path.map(String).join(".") || "the file", issue.message);
}
