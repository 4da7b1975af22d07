/** The files of one export, computed in the thread for rounds; their ids are drawn from the system's own randomness. */
import type { AppLoadContext } from "@remix-run/node";
import type { RoundDossier } from "~/domain/records/round-record";
import type { VoteTable } from "~/domain/opinion/votes/vote-table";
import { type ExportedFile, writeExport } from "~/opinion-files/write-export";
import { zipExport } from "~/opinion-files/zip-export";
import { loadKeptRound } from "~db/queries/rounds/kept/kept-round";

export async function buildExport(
  { store, computeRound, publicOrigin }: AppLoadContext,
  { id, kind, slug, title, question, address }: RoundDossier,
  licence: string,
): Promise<ExportedFile[]> {
  const { statements, votes } = await loadKeptRound(store.read, { id, kind });
  const computed = await computeRound(copyOf(votes), statements);
  const round = {
    title: title.zh,
    address: address ?? `${publicOrigin}/rounds/${slug}`,
    description: question.zh,
    ...{ statements, votes },
  };
  return writeExport({ round, computed, licence, random });
}

export function zipWithRecount(files: readonly ExportedFile[], recount: string): Uint8Array {
  return zipExport([...files, { name: "recount.mjs", text: recount }]);
}

/** The thread takes the columns that it is given. */
function copyOf({ participants, statements, values, at }: VoteTable): VoteTable {
  return {
    participants: participants.slice(),
    statements: statements.slice(),
    values: values.slice(),
    at: at.slice(),
  };
}

function random(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}
