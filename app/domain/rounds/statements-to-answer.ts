/** The statements of a round as the desk answers them: what people voted, what stands as the answer, what is under way. Types only. */
import type { GivenAnswer } from "./given-answer";
import type { StatementOrigin, StatementState } from "./round-codes";

/** An answer written in a change set that is not published yet. */
export interface AnswerUnderWay {
  readonly setId: number;
  readonly changeId: number;
  readonly setTitle: string;
}

export interface StatementToAnswer {
  readonly number: number;
  readonly words: string;
  readonly language: string | null;
  readonly origin: StatementOrigin;
  readonly state: StatementState;
  readonly agrees: number;
  readonly disagrees: number;
  readonly passes: number;
  readonly answers: readonly GivenAnswer[];
  readonly underWay: readonly AnswerUnderWay[];
}

const codeForm = /^answer-(\d{1,6})$/;

/**
 * A name for the next answer of a round that none of its answers has.
 * @example nextAnswerCode(["answer-1", "registration"]) // "answer-2"
 */
export function nextAnswerCode(taken: readonly string[]): string {
  const numbers = taken.map((code) => Number(codeForm.exec(code)?.[1] ?? 0));
  return `answer-${Math.max(0, ...numbers) + 1}`;
}
