/** Which file of a folder is which, by name: both exporters' names, with or without the stamp before them. */
import type { FolderFile } from "../folder-file";

export const roles = ["summary", "comments", "votes", "participants"] as const;
export type Role = (typeof roles)[number];

const names: Record<Role, RegExp> = {
  summary: /^(.+-)?summary\.csv$/i,
  comments: /^(.+-)?comments\.csv$/i,
  participants: /^(.+-)?participants?-votes\.csv$/i,
  votes: /^(?!(.+-)?participants?-votes)(.+-)?votes\.csv$/i,
};

export interface FoundFiles {
  readonly files: Partial<Record<Role, FolderFile>>;
  readonly ignored: readonly string[];
}

/** The files that are read, and the names of the others. */
export function findFiles(folder: readonly FolderFile[]): FoundFiles {
  const files: Partial<Record<Role, FolderFile>> = {};
  for (const role of roles) {
    const found = folder.find(({ name }) => names[role].test(name));
    if (found) files[role] = found;
  }
  const used = Object.values(files).map(({ name }) => name);
  return { files, ignored: folder.map(({ name }) => name).filter((name) => !used.includes(name)) };
}

/** The second exporter names its table in the singular and stamps its files. */
export function isFromReport({ participants, votes }: FoundFiles["files"]): boolean {
  return /participant-votes\.csv$/i.test(participants?.name ?? "") || stampOf(votes?.name) !== null;
}

/** The day in a file's name, `YYYY-MM-DD`: when the second exporter wrote it. */
export function stampOf(name: string | undefined): string | null {
  return /^(\d{4}-\d{2}-\d{2})-\d{4}-/.exec(name ?? "")?.[1] ?? null;
}
