/**
 * What a kept briefing has to keep to: its names, its formats, the day it speaks of, and whether the public may have
 * its files. It knows nothing of how a file is made.
 */
import { requireText } from "~/domain/change-sets/check-words";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { isCalendarDate, isInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { Problem, Result } from "~/domain/result";
import { failure, success } from "~/domain/result";
import { problemsIn } from "~/domain/progress/report-words";
import type { TemplateCode } from "./question";

/** The most characters of a name. */
export const mostInName = 80;

/** Named one by one, so that a new template is for staff alone until somebody says otherwise. */
const publicTemplates: readonly TemplateCode[] = [
  "progress",
  "schedule",
  "bill",
  "compare",
  "sandboxes",
  "since",
  "soon",
];

/** The templates whose files may stand in the public archive. @example listPublicTemplates().includes("progress") // true */
export function listPublicTemplates(): readonly TemplateCode[] {
  return publicTemplates;
}

/** Whether what is made by a template may be public. @example isPublicTemplate("progress") // true */
export function isPublicTemplate(template: TemplateCode): boolean {
  return publicTemplates.includes(template);
}

export interface KeptNames {
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What is wrong with the names: text.missing, text.too_long, text.control_characters, each with its field. */
export function nameProblems({ nameZh, nameEn }: KeptNames): Problem[] {
  return problemsIn([requireText(nameZh, "nameZh", mostInName), requireText(nameEn, "nameEn", mostInName)]);
}

/**
 * The formats asked for: at least one, each of which somebody makes. Problem: briefing.formats.
 * @example checkFormats([], ["odp"]) // problem { code: "briefing.formats", field: "formats" }
 */
export function checkFormats(
  formats: readonly string[],
  offered: readonly string[],
): Result<readonly string[]> {
  if (formats.length > 0 && formats.every((format) => offered.includes(format))) return success(formats);
  return failure({ code: "briefing.formats", field: "formats" });
}

/** The problem of a briefing that is not there; `failure` and page alike. @example unknownBriefing(7).code // "briefing.unknown" */
export function unknownBriefing(keptId: number): Result<never> {
  return failure({ code: "briefing.unknown", value: keptId });
}

/**
 * The day that a run speaks of: the one that its address fixes, or else the Taipei day on which it was due.
 * @example dayOfRun("template=progress", "2026-11-30T00:00:00.000Z") // "2026-11-30"
 */
export function dayOfRun(address: string, dueAt: Instant): CalendarDate {
  const fixed = new URLSearchParams(address).get("asof") ?? "";
  return isCalendarDate(fixed) ? fixed : taipeiDateOf(new Date(dueAt));
}

/**
 * The moment that a run speaks of. What the site knows when it is begun goes into it, unless the address fixes that
 * too; said in the address inside the files, so that they can be made again.
 * @example momentOfRun("template=progress", due, begun).known // the instant `begun`
 */
export function momentOfRun(address: string, dueAt: Instant, begunAt: Instant): Moment {
  const fixed = new URLSearchParams(address).get("known") ?? "";
  return { asOf: dayOfRun(address, dueAt), known: isInstant(fixed) ? fixed : begunAt };
}
