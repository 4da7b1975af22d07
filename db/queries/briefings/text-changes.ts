/** What changed from each version of a bill's text to the next, counted by article as the page of texts counts it. */
import type { TextChange } from "~/domain/briefings/facts";
import type { TextVersion } from "~/domain/text/article";
import { compareRows, countKinds } from "~/domain/text/compare-rows";
import type { Reader } from "../../store";
import { withArticles } from "../texts/text-versions";

/** @param versions oldest first */
export async function readTextChanges(
  reader: Reader,
  versions: readonly TextVersion[],
): Promise<TextChange[]> {
  if (versions.length < 2) return [];
  const articled = await withArticles(reader, versions);
  return articled.slice(1).map((after, index) => {
    const before = articled[index]!;
    const rows = compareRows(before.articles, [after.articles]);
    return { before: versions[index]!, after: versions[index + 1]!, counts: countKinds(rows, 0) };
  });
}
