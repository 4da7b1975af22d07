/** The answer that shows what was read of a text: nothing is kept yet. */
import type { Reader } from "~db/store";
import { versionBefore } from "~/domain/text/choose-versions";
import { formatArticles } from "~/domain/text/format-articles";
import { buildTextPreview } from "~/ui/desk/texts/build-text-preview.server";
import type { TextPageProps } from "~/ui/desk/texts/text-page";
import { listStandingVersions } from "~db/queries/texts/bill-versions";
import { withArticles } from "~db/queries/texts/text-versions";
import { unprocessable } from "../../read-form";
import type { openText } from "./open-text";
import { readText, type Sent } from "./read-text";

type Opened = Awaited<ReturnType<typeof openText>>;

export async function previewText(
  reader: Reader,
  opened: Opened,
  { values, notes }: Sent,
): Promise<Response | TextPageProps["form"]> {
  const sent = keepFixed(opened, values);
  const versions = await listStandingVersions(reader, sent["bill"] ?? "");
  const { named, datedOn, read, problems } = readText(sent, takenCodes(versions, opened));
  if (problems.length > 0) return unprocessable(sent, problems);
  const before = datedOn && versionBefore(versions, { code: named.code, datedOn });
  const [articled] = before ? await withArticles(reader, [before]) : [];
  return {
    values: { ...sent, ...named, words: formatArticles(read.articles) },
    problems: [],
    preview: buildTextPreview(read, articled ?? null, notes),
  };
}

/** The codes of the bill's other versions. */
export function takenCodes(
  versions: readonly { readonly code: string }[],
  { targetKey }: Pick<Opened, "targetKey">,
): string[] {
  const own = targetKey?.split("/")[1];
  return versions.map(({ code }) => code).filter((code) => code !== own);
}

/** A version on record keeps its bill and its code, whatever the form says. */
export function keepFixed(
  { targetKey }: Pick<Opened, "targetKey">,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (targetKey === null) return values;
  const [bill = "", code = ""] = targetKey.split("/");
  return { ...values, bill, code };
}
