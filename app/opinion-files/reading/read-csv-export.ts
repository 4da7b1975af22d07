/** The two flavours of CSV folders, file by file, the later ones held against the earlier. */
import { signConvention } from "~/domain/opinion/method-version";
import { buildVoteMatrix } from "~/domain/opinion/votes/vote-matrix";
import { failure, type Result, success } from "~/domain/result";
import type { FolderFile } from "../folder-file";
import type { ReadRound } from "~/domain/rounds/files/imported-round";
import { compareCounts, countRead, judgeGroups } from "./build-report";
import { type FoundFiles, isFromReport, stampOf } from "./find-files";
import { readComments } from "./read-comments";
import { readParticipants } from "./read-participants";
import { compareSummary, readSummary } from "./read-summary";
import { readVotes } from "./read-votes";

/** Problems: see round_file in the messages; each names its file, most a line. */
export function readCsvExport({ files, ignored }: FoundFiles): Result<ReadRound> {
  if (!files.comments) return failure({ code: "round_file.missing", file: "comments.csv" });
  if (!files.votes) return failure({ code: "round_file.missing", file: "votes.csv" });
  if (!files.participants) return failure({ code: "round_file.missing", file: "participants-votes.csv" });
  const summary = readSummary(files.summary);
  if (!summary.ok) return summary;
  const signs = summary.value.get("sign-convention");
  if (signs !== undefined && signs !== signConvention)
    return failure({ code: "round_file.signs", file: files.summary!.name });
  const comments = readComments(files.comments, summary.value.has("method-version"));
  if (!comments.ok) return comments;
  const { statements, published } = comments.value;
  const votes = readVotes(files.votes, new Set(statements.map(({ id }) => id)));
  if (!votes.ok) return votes;
  const matrix = buildVoteMatrix(votes.value.votes);
  const isB = isFromReport(files) || votes.value.unit === "seconds";
  const participants = readParticipants(files.participants, matrix, isB);
  if (!participants.ok) return participants;
  const counted = countRead(matrix, statements, votes.value.votes.at.length);
  const rowsOf = (file: FolderFile, rows: number) => ({ name: file.name, rows });
  return success({
    published,
    round: {
      title: summary.value.get("topic") ?? null,
      address: summary.value.get("url") ?? null,
      description: summary.value.get("conversation-description") ?? null,
      statements,
      votes: votes.value.votes,
    },
    report: {
      flavour: isB ? "B" : "A",
      files: [
        ...(files.summary ? [rowsOf(files.summary, summary.value.size)] : []),
        rowsOf(files.comments, comments.value.table.rows.length),
        rowsOf(files.votes, votes.value.rows),
        rowsOf(files.participants, participants.value.rows),
      ],
      ignoredFiles: ignored,
      timesIn: votes.value.unit,
      voteEvents: votes.value.rows,
      repeatedRows: votes.value.repeatedRows,
      ...counted,
      isMetaKnown: comments.value.isMetaKnown,
      isSeedKnown: comments.value.isSeedKnown,
      xidsLeftOut: participants.value.xids,
      olderCells: participants.value.olderCells,
      differingCounts: compareCounts(matrix, published),
      differingTotals: compareSummary(summary.value, {
        voters: counted.people,
        comments: counted.statements,
        commenters: new Set(statements.map(({ author }) => author)).size,
        groups: new Set(participants.value.groupOf.values()).size,
      }),
      groups: judgeGroups(participants.value.groupOf, stampOf(files.votes.name), votes.value.votes.at),
    },
  });
}
