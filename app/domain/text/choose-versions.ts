/** Which versions a reader compares: two to four, one of them the base; one alone is read by itself. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { failure, type Result, success } from "~/domain/result";

/** More columns than this cannot be read side by side. */
export const mostVersions = 4;

export interface Asked {
  readonly base: string | null;
  readonly others: readonly string[];
}

/**
 * Completes what the address leaves open, from the codes on record (oldest first). Nothing asked: the newest beside
 * the one before it. Only `with` of one: that one alone. Only a base: the newest beside it. Problems, each with its
 * field: `text.version_unknown`, `text.version_twice`, `text.too_many_versions`.
 * @example chooseVersions({ base: null, others: [] }, ["before", "after"]) // { base: "before", others: ["after"] }
 */
export function chooseVersions(asked: Asked, codes: readonly string[]): Result<Asked> {
  const { base, others } = asked;
  const unknown = others.find((code) => !codes.includes(code));
  if (base !== null && !codes.includes(base)) return problem("text.version_unknown", "base", base);
  if (unknown !== undefined) return problem("text.version_unknown", "with", unknown);
  const twice = others.find((code, index) => code === base || others.indexOf(code) < index);
  if (twice !== undefined) return problem("text.version_twice", "with", twice);
  if (others.length + (base === null ? 0 : 1) > mostVersions)
    return problem("text.too_many_versions", "with", others.join(","));
  if (others.length > 0) {
    if (base !== null || others.length === 1) return success(asked);
    return success({ base: others[0]!, others: others.slice(1) });
  }
  const newest = codes.filter((code) => code !== base).at(-1);
  if (newest === undefined) return success({ base: null, others: [base!] });
  const before = base ?? codes.at(-2) ?? null;
  return success({ base: before, others: [newest] });
}

/**
 * The version that came before another, of versions oldest first: the last dated on its day or earlier that is not
 * itself. Null for a bill's first.
 * @example versionBefore([{ code: "notice", datedOn: "2017-01-12" }], { code: "executive", datedOn: "2017-05-05" }) // notice
 */
export function versionBefore<V extends Dated>(versions: readonly V[], own: Dated): V | null {
  return versions.filter(({ code, datedOn }) => code !== own.code && datedOn <= own.datedOn).at(-1) ?? null;
}

interface Dated {
  readonly code: string;
  readonly datedOn: CalendarDate;
}

function problem(code: string, field: "base" | "with", value: string): Result<never> {
  return failure({ code, field, value: value.slice(0, 60) });
}
