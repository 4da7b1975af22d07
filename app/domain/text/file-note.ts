/**
 * What a person should look at twice in the text of a file: its encoding was guessed, its table was read by the names of
 * its columns, or the document keeps part of what it prints beside its text.
 */
export const fileNotes = ["big5", "columns", "numbering", "revisions"] as const;
export type FileNote = (typeof fileNotes)[number];
