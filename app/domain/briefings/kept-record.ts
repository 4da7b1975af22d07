/** A kept briefing, its runs and their files, as pages and commands read them. */
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { Problem } from "~/domain/result";
import type { RunState } from "./briefing-runs";
import type { BriefingSchedule } from "./briefing-schedule";
import type { TemplateCode } from "./question";

export interface KeptBriefing {
  readonly id: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly template: TemplateCode;
  /** The query of its address. */
  readonly address: string;
  readonly formats: readonly string[];
  readonly schedule: BriefingSchedule;
  readonly scheduledAt: Instant | null;
  readonly pinned: boolean;
  readonly keptBy: string;
  readonly endedAt: Instant | null;
}

export interface BriefingFile {
  readonly format: string;
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
  /** Whether the bytes are still held. */
  readonly held: boolean;
}

export interface BriefingRun {
  readonly id: number;
  readonly keptId: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly dueAt: Instant;
  readonly state: RunState;
  readonly tries: number;
  readonly nextTryAt: Instant | null;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly asOf: CalendarDate;
  readonly known: Instant | null;
  /** Why the last try failed. */
  readonly problem: Problem | null;
}

export type MadeRun = BriefingRun & { readonly files: readonly BriefingFile[] };
