/**
 * What somebody has typed into a long form of the desk and not sent yet: which forms are kept, which of their fields,
 * and how much. It never keeps a secret, nor what makes a form count once.
 */
import { failure, success, type Result } from "../result";

export type DraftValues = Readonly<Record<string, string>>;

/** For so long a draft waits for its person, in days. */
export const draftKeptDays = 30;
/** In characters of all its fields with their names. */
export const mostDraftCharacters = 500_000;
/** Of one person; the oldest make room. */
export const mostDrafts = 50;

const longForms = /^\/desk\/(sets\/new|sets\/\d{1,9}\/[\w/-]+|sitting|progress\/\d{1,9}\/\d{4}-\d{2})$/;
const longestAddress = 400;

/** Of an address: how a page is shown, not which form it is. */
const notTheForms = new Set(["draft", "q"]);
const neverKept = /^(token|draftToken|draftForm|by)$|password|secret/i;

/**
 * The name under which a form's draft is kept: its address without the language, parameters in order; null when the
 * page has no form that is kept.
 * @example draftFormOf("/desk/sets/3/changes/new", [["subject", "event"]]) // "/desk/sets/3/changes/new?subject=event"
 */
export function draftFormOf(path: string, params: Iterable<readonly [string, string]>): string | null {
  if (!longForms.test(path)) return null;
  const own = [...params].filter(([name, value]) => value !== "" && !notTheForms.has(name)).sort(byName);
  const query = own.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  const form = query === "" ? path : `${path}?${query}`;
  return form.length > longestAddress ? null : form;
}

/**
 * The fields of a form that are kept. Problem: draft.too_large, with `most`.
 * @example keepDraft({ title: "三讀", token: "x" }) // { title: "三讀" }
 */
export function keepDraft(values: DraftValues): Result<DraftValues> {
  const kept = Object.entries(values).filter(([name]) => !neverKept.test(name));
  const characters = kept.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (characters > mostDraftCharacters)
    return failure({ code: "draft.too_large", most: mostDraftCharacters });
  return success(Object.fromEntries(kept));
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
