/**
 * Copies of the facts that this site was built from, so that a clone without them can still be tested: two slides of
 * the plan of 17 August 2017, and the twelve real histories. Never edited: the content folder answers to them.
 */
import { readFileSync } from "node:fs";
import type { Phase } from "~/domain/bills/stages";

export interface ProgressSlide {
  readonly asOf: string;
  readonly columns: readonly {
    readonly phase: Phase;
    readonly heading: string;
    readonly bills: readonly { readonly title: string; readonly printed: string; readonly on?: string }[];
  }[];
}

export interface ScheduleSlide {
  readonly groups: readonly {
    readonly quarter: string | null;
    readonly items: readonly { readonly title: string; readonly procedure: string; readonly kind: string }[];
  }[];
}

export interface Timeline {
  readonly bills: readonly {
    readonly key: string;
    readonly events: readonly { readonly date: string; readonly stage: string; readonly conf: string }[];
  }[];
}

const readCopy = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8"));

export const progressSlide = readCopy("progress-2017-08-17") as ProgressSlide;
export const scheduleSlide = readCopy("schedule-2017") as ScheduleSlide;
export const seedTimeline = readCopy("seed-timeline") as Timeline;
