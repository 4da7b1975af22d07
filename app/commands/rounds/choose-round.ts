/** Which round a folder belongs to: the one that is named, or the only one whose record has the address in the files. */
import { failure, type Result, success } from "~/domain/result";
import { listSlugsAt } from "~db/queries/rounds/kept/imported-votes";
import type { Reader } from "~db/store";

/** @returns a slug, which need not be on record when it was named */
export async function chooseRound(
  reader: Reader,
  named: string | undefined,
  address: string | null,
): Promise<Result<string>> {
  if (named) return success(named);
  const slugs = address === null ? [] : await listSlugsAt(reader, address);
  if (slugs.length === 1) return success(slugs[0]!);
  return failure({ code: "round_import.choose", value: address ?? "" });
}
