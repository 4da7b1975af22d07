/**
 * Guides as search documents, from their files in content/guides: `<name>.zh-Hant.md` and `<name>.en.md`. Their title is
 * the front matter's `title`, else the first heading, else the first sentence's line.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { plainText } from "~/domain/search/plain-text";
import type { SearchDocument } from "../search-documents";

/** The one page made of a guide's file that does not stand under /guides. */
const elsewhere: Readonly<Record<string, string>> = { about: "/about" };

export async function readGuideDocuments(contentFolder: string): Promise<SearchDocument[]> {
  const folder = path.join(contentFolder, "guides");
  // A content folder without guides has none to find.
  const files = await readdir(folder).catch(() => []);
  const names = files.flatMap((file) => /^([a-z0-9-]+)\.zh-Hant\.md$/.exec(file)?.[1] ?? []).sort();
  return Promise.all(
    names.map(async (name): Promise<SearchDocument> => {
      const [zh, en] = await Promise.all(
        ["zh-Hant", "en"].map((language) =>
          readFile(path.join(folder, `${name}.${language}.md`), "utf8").catch(() => ""),
        ),
      );
      const [inChinese, inEnglish] = [partsOf(zh ?? ""), partsOf(en ?? "")];
      return {
        kind: "guide",
        key: name,
        billId: null,
        address: elsewhere[name] ?? `/guides/${name}`,
        happenedOn: null,
        recordedAt: null,
        retractedAt: null,
        title: { zh: inChinese.title, en: inEnglish.title },
        body: { zh: inChinese.body, en: inEnglish.body },
      };
    }),
  );
}

function partsOf(markdown: string): { title: string; body: string } {
  const named = /^---\r?\n[\s\S]*?^title:\s*["']?(.+?)["']?\s*$[\s\S]*?^---\r?$/m.exec(markdown)?.[1];
  const headed = /^# (.+)$/m.exec(markdown)?.[1];
  return { title: plainText(named ?? headed ?? ""), body: plainText(markdown) };
}
