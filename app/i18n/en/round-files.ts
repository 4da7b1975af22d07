/** What can be wrong with the export of a round. */
import type { roundFileProblems as zh, roundFileWords as words } from "../zh-Hant/round-files";

export const roundFileProblems: typeof zh = {
  "round_file.none": () => "The folder holds no pol.is export (comments.csv, votes.csv and so on, or JSON).",
  "round_file.missing": (f) => `The folder has no ${f.file}.`,
  "round_file.encoding": (f) =>
    `${f.file} is not UTF-8 from line ${f.line} (it may be Big5). Nothing was imported.`,
  "round_file.truncated": (f) =>
    `${f.file} breaks off at line ${f.line}; the download may not have finished. Nothing was imported.`,
  "round_file.malformed": (f) =>
    `Line ${f.line} of ${f.file} has the wrong number of columns or a stray quote. Nothing was imported.`,
  "round_file.column": (f) => `${f.file} has no column “${f.column}”.`,
  "round_file.value": (f) =>
    `Line ${f.line} of ${f.file}: “${f.text}” cannot be read as “${f.column}”. Nothing was imported.`,
  "round_file.two_statements": (f) =>
    `Line ${f.line} of ${f.file}: statement ${f.statement} is there twice with different words. Nothing was imported.`,
  "round_file.unknown_statement": (f) =>
    `Line ${f.line} of ${f.file} votes on statement ${f.statement}, which comments.csv does not have. Nothing was imported.`,
  "round_file.inconsistent": (f) =>
    `Line ${f.line} of ${f.file} does not fit votes.csv: participant ${f.participant}’s vote on statement ${f.statement}. Nothing was imported.`,
  "round_file.signs": (f) =>
    `${f.file} states another convention of signs than agree 1, pass 0, disagree -1.`,
  "round_file.json": (f) => `${f.file} is not complete JSON, or not a list. Nothing was imported.`,
  "round_file.item": (f) => `Item ${f.item} of ${f.file}: “${f.field}” cannot be read. Nothing was imported.`,
  "round_file.too_large": (f) =>
    `Unpacked, the files are over ${f.most} MB, more than this page takes. An administrator can import them on the machine: npm run rounds:import.`,
  "round_file.twice": (f) => `Two files are called ${f.file}. Choose only the files of one export.`,
  "round_file.not_sent": () => "Choose the export: one zip, or all the CSV files of one export.",
  "round_file.broken": (f) =>
    `${f.file} is not a complete zip; the download may not have finished. Nothing was imported.`,
  "round_import.statement_gone": (f) =>
    `Statement ${f.statement} is here already and not in this folder: it is older, or of another conversation. Nothing was imported.`,
  "round_import.other_words": (f) =>
    `Statement ${f.statement} has other words than here: it may be of another conversation. Nothing was imported.`,
  "round_import.vote_gone": (f) =>
    `A vote of participant ${f.participant} on statement ${f.statement} is here already and not in this folder: it is older, or of another conversation. Nothing was imported.`,
  "round_import.native": () =>
    "This round is held here: votes from elsewhere cannot be read into it. Nothing was imported.",
  "round_import.changed": () =>
    "The files or what is here have changed since you looked. Choose the files again. Nothing was imported.",
  "round_import.choose": (f) =>
    `It cannot be told which round these files are of (the address in them: ${f.value || "none"}). Name it with --round SLUG; a round that is not on record yet is recorded in a change set first.`,
  "round_export.none": () =>
    "The statements and votes of this round are not kept here, so there are no files to download.",
  "round_export.too_many": () => "Downloads from your network come too quickly. Try again in a minute.",
  "round_export.open": () =>
    "This round has not closed yet. Everybody’s votes are given out together after the close, so that nobody can be found by comparing two downloads.",
};

export const roundFileWords: typeof words = {
  report: {
    flavour: "Format",
    flavours: {
      A: "pol.is zip export (CSV)",
      B: "pol.is report export (CSV)",
      C: "JSON of the pol.is API",
    },
    files: "Files read",
    rows: (name, rows) => `${name} (${rows} rows)`,
    ignored: "Files not used",
    people: "People who voted",
    statements: "Statements",
    statementsOf: (all, rejected, neverVoted) =>
      `${all}, of which ${rejected} rejected and ${neverVoted} never voted on`,
    votes: "Votes",
    votesOf: (latest, events, superseded, repeated) =>
      `${latest} count; the files have ${events} rows, of which ${superseded} were changed later and ${repeated} are repeated`,
    times: "Times in",
    timesIn: { milliseconds: "milliseconds", seconds: "seconds" },
    counts: "Counts of statements",
    sameCounts: "Recomputed, they are those in the files",
    differentCounts: (count) =>
      `${count} differ from the files (which often count votes that were changed later; here only each person’s last vote counts)`,
    difference: (statement, published, recomputed) =>
      `Statement ${statement}: in the files ${published}, recomputed ${recomputed}`,
    tally: (agrees, disagrees) => `${agrees} agree, ${disagrees} disagree`,
    totals: "Totals of the summary",
    sameTotals: "As recomputed",
    total: (key, published, recomputed) => `${key}: in the files ${published}, recomputed ${recomputed}`,
    groups: "Groups in the files",
    groupsAre: {
      given: "Given; computed anew here",
      unreliable:
        "Given, but the platform wrote wrong ids from February to 19 May 2025, so they cannot be relied on; computed anew here",
      absent: "None; computed here",
    },
    unknown: "Not said in the files",
    noMeta: "which statements are about the people themselves (is-meta)",
    noSeed: "which statements were the organisers’ (is-seed)",
    xids: "External ids left unread",
    olderCells: "Older cells in the participants’ table",
    licence: "Licence",
    licenceUnknown: "Not stated in the files",
    digest: "SHA-256 of the files",
    importedAt: "Imported",
  },
  change: {
    title: "What would be written",
    nothing: "The same is here already: there is nothing to write.",
    sentence: (added, changed, votes) =>
      `Statements added: ${added}. Statements whose marks change: ${changed}. Votes added: ${votes}.`,
    done: (round) => `Imported into “${round}”.`,
  },
  link: "Files of statements and votes",
  export: {
    titleOf: (round) => `Files: ${round}`,
    lead: "All statements of this round and every vote. The format is that of pol.is exports, so that tools for those read it; seeds, the version of the method and the sign of votes are stated as well.",
    caption: "Files to download",
    file: "File",
    holds: "What is in it",
    files: {
      "round.zip": "All files below. Their ids fit together: take this one to use them together.",
      "summary.csv": "Topic, address, people, the method’s version, signs and licence",
      "comments.csv": "Each statement with its counts of agree and disagree",
      "votes.csv": "Each person’s last vote on each statement",
      "participants-votes.csv": "A row for each person: their group and votes",
      "recount.mjs": "A recount that stands alone: node recount.mjs FOLDER, with nothing of this site",
    },
    howTitle: "How to read them",
    how: [
      "Agree is 1, pass 0, disagree -1. Of votes that were changed only the last is there.",
      "People’s ids are drawn anew for each download, and nobody has the same id as author and as voter; files downloaded one by one do not fit together by their ids.",
      "Times are cut to the day in Taipei.",
      "A statement that was rejected or hidden has its number and counts and no words; what waits for the moderators is left out.",
    ],
    licenceTitle: "What you may do",
    licenceOf: (licence) =>
      licence === null
        ? "The words of statements are their authors’: give the address of this round when quoting them. Counts and statistics are free to use under this site’s open-data statement, as long as the source is named."
        : licence === ""
          ? "The data is from an export of another platform, which states no licence; ask that platform before using the words of statements."
          : `The data is from an export of another platform under ${licence}; name that platform and the address of this round.`,
    originTitle: "Where the data is from",
  },
  desk: {
    title: "Import statements and votes",
    lead: "The files are read first: look at what was read, what was recomputed and where the published counts differ, then confirm. All of it is written, or nothing.",
    imports: (count) =>
      count === 0 ? "nothing was imported yet." : count === 1 ? "imported once." : `imported ${count} times.`,
    files: "Export",
    filesHint:
      "The zip of pol.is, or the four CSV files of one export: summary, comments, votes, participants-votes. At most 4 MB.",
    licence: "Licence",
    licenceHint:
      "As the files or the platform state it, such as CC BY 4.0. Public; leave it empty when unknown.",
    check: "Read the files, write nothing yet",
    checkAgain: "Read other files",
    confirm: "Import",
    howRead: "What was read",
    elsewhere: "Held elsewhere",
    elsewhereLead: "Where there is an export, its statements and votes can be imported.",
  },
};
