/**
 * What a domain function answers when a person can mend the mistake: a value, or a problem with a code.
 * It words nothing (app/i18n does, under the code) and it is not for our own bugs, which throw.
 */

/** A mendable mistake: its code, the field it belongs to, and the facts its message may repeat. */
export interface Problem {
  readonly code: string;
  readonly field?: string;
  readonly [fact: string]: string | number | undefined;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** The answer when all went well. @example success(3) // { ok: true, value: 3 } */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The answer when a person must mend something. @example failure({ code: "date.unreadable", text: "?" }) */
export function failure(problem: Problem): Result<never> {
  return { ok: false, problem };
}

/** The most characters of somebody's input that a problem repeats, and the longest date or number we read. */
export const excerptLength = 40;

/**
 * The first 40 characters of an input, never half of a surrogate pair, however long the input is.
 * @example excerpt("106.6.16") // "106.6.16"
 */
export function excerpt(text: string): string {
  return [...text.slice(0, 2 * excerptLength)].slice(0, excerptLength).join("");
}
