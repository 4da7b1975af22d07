/** What is said of a change set as a whole, and what of it can be stored. What is still missing is asked at submitting. */
import type { ChangeWeight } from "~/domain/desk/change-set-states";
import { type Result, success } from "~/domain/result";
import { checkText, requireText } from "./check-words";

export interface SetWords {
  readonly title: string;
  /** Why, for colleagues. */
  readonly note: string | null;
  readonly weight: ChangeWeight;
  /** For a correction, for the public: what was wrong. */
  readonly wrongZh: string | null;
  readonly wrongEn: string | null;
  /** Who told us, as they want to be named. */
  readonly reportedBy: string | null;
  readonly ticketId: number | null;
}

const mostOfTitle = 200;
const mostOfWords = 5_000;

/** A set of which nothing was said but its title. */
export const nothingSaid = {
  note: null,
  weight: "minor",
  wrongZh: null,
  wrongEn: null,
  reportedBy: null,
  ticketId: null,
} as const;

/** The words as they are stored. Problems of check-words.ts. @example readSetWords({ ...nothingSaid, title: " 三讀 " }) */
export function readSetWords(words: SetWords): Result<SetWords> {
  const { title, note, wrongZh, wrongEn, reportedBy } = words;
  const checks = [
    requireText(title, "title", mostOfTitle),
    checkText(note ?? "", "note", mostOfWords),
    checkText(wrongZh ?? "", "wrongZh", mostOfWords),
    checkText(wrongEn ?? "", "wrongEn", mostOfWords),
    checkText(reportedBy ?? "", "reportedBy", mostOfTitle),
  ];
  for (const check of checks) if (!check.ok) return check;
  return success({ ...words, title: title.trim() });
}
