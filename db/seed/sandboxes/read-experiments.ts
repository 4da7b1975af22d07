/** Reads content/sandboxes into checked records. Refuses the folder at the first broken file, like read-content.ts. */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { ContentProblem } from "../content-problem";
import { parseShape } from "../read-content";
import type { SeedContent } from "../record-shapes";
import { slugShape } from "../record-shapes";
import { checkExperiment, checkTotals } from "./check-experiments";
import type { ExperimentRecord } from "./shapes";
import { experimentFile } from "../file-shapes";
import { parseTotals } from "./totals";

/** @throws ContentProblem naming file, field and reason */
export async function readExperiments(folder: string, known: SeedContent): Promise<ExperimentRecord[]> {
  const names = await namesIn(path.join(folder, "sandboxes"));
  const records = await Promise.all(
    names
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map(async (name) =>
        parseExperimentFile(
          `sandboxes/${name}`,
          await readFile(path.join(folder, "sandboxes", name), "utf8"),
        ),
      ),
  );
  for (const record of records) checkExperiment(record, known);
  if (names.includes("figures.yaml")) {
    const yaml = await readFile(path.join(folder, "sandboxes/figures.yaml"), "utf8");
    checkTotals("sandboxes/figures.yaml", parseTotals(yaml), known);
  }
  return records;
}

/** A content folder without sandboxes has no experiments. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}

/** @throws ContentProblem */
export function parseExperimentFile(file: string, text: string): ExperimentRecord {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (!match)
    throw new ContentProblem(file, "front matter", "the file must start with facts between two lines of ---");
  const slug = file.replace(/^.*\//, "").replace(/\.md$/, "");
  const named = slugShape.safeParse(slug);
  if (!named.success) throw new ContentProblem(file, "file name", named.error.issues[0]!.message);
  const section = (heading: string) => {
    const found = match[2]!.split(/^## /m).find((part) => part.split("\n")[0]!.trim() === heading);
    const words = found?.slice(found.indexOf("\n")).trim();
    if (!words) throw new ContentProblem(file, `## ${heading}`, "the section is missing or empty");
    return words;
  };
  const facts = parseShape(file, match[1]!, experimentFile);
  return { file, slug, facts, prose: facts.prose ?? { zh: section("說明"), en: section("Summary") } };
}
