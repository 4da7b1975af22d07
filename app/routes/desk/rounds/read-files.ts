/** The files of an import at the desk: as they were sent, or as they were kept since somebody looked at them. */
import { filesFormOf, type SentFiles } from "~/commands/rounds/keep-round-files";
import type { ImportInput } from "~/commands/rounds/import-round";
import type { Actor } from "~/domain/desk/actor";
import { failure, type Result, success } from "~/domain/result";
import { digestFiles } from "~/opinion-files/digest-files";
import { readExport } from "~/opinion-files/read-export";
import { packFiles, readRoundFiles, type SentFile, unpackFiles } from "~/uploads/round-files";
import { findDraft } from "~db/queries/desk/find-draft";
import type { Reader } from "~db/store";

export interface ReadFiles {
  readonly input: ImportInput;
  readonly sent: SentFiles;
}

export async function readSentFiles(round: string, form: FormData): Promise<Result<ReadFiles>> {
  const files = form.getAll("files").filter((each): each is File => typeof each !== "string");
  const sent = await Promise.all(
    files
      .filter(({ name }) => name !== "")
      .map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const read = readRoundFiles(sent);
  if (!read.ok) return read;
  const licence = form.get("licence");
  return readFiles(round, read.value, typeof licence === "string" ? licence.trim().slice(0, 200) : "");
}

/** Problem: round_import.changed where they are gone, or not those that were looked at. */
export async function readKeptFiles(
  reader: Reader,
  { staffId }: Actor,
  round: string,
  digest: string,
): Promise<Result<ReadFiles>> {
  const kept = await findDraft(reader, staffId, filesFormOf(round));
  if (!kept) return failure({ code: "round_import.changed" });
  const { files = "", licence = "" } = kept.values;
  const unpacked = unpackFiles(files);
  if (!unpacked.ok) return unpacked;
  const read = await readFiles(round, unpacked.value, licence);
  return read.ok && read.value.input.digest !== digest ? failure({ code: "round_import.changed" }) : read;
}

async function readFiles(
  round: string,
  files: readonly SentFile[],
  licence: string,
): Promise<Result<ReadFiles>> {
  const read = readExport(files);
  if (!read.ok) return read;
  const names = read.value.report.files.map(({ name }) => name);
  const digest = await digestFiles(files, names);
  return success({
    input: { round, read: read.value, digest, licence },
    sent: { files: packFiles(files), licence },
  });
}
