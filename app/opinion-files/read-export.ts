/**
 * A pol.is export, whichever of its three flavours, to a round and a report of how it was read. Nothing is guessed: a
 * folder that is cut off, not UTF-8 or does not fit together is refused with the file and the line.
 */
import { failure, type Result } from "~/domain/result";
import type { FolderFile } from "./folder-file";
import type { ReadRound } from "~/domain/rounds/files/imported-round";
import { findFiles } from "./reading/find-files";
import { readCsvExport } from "./reading/read-csv-export";
import { readJsonExport } from "./reading/read-json-export";

export function readExport(folder: readonly FolderFile[]): Result<ReadRound> {
  const found = findFiles(folder);
  if (Object.keys(found.files).length > 0) return readCsvExport(found);
  if (folder.some(({ name }) => /\.json$/i.test(name))) return readJsonExport(folder);
  return failure({ code: "round_file.none" });
}
