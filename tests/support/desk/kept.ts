/** Kept briefings for tests: one that a reviewer keeps, and runs that the test makes or fails by hand. */
import { createHash } from "node:crypto";
import { beginRun, type BegunRun } from "~/commands/briefings/begin-runs";
import { failRun, finishRun } from "~/commands/briefings/end-run";
import { keepBriefing, type KeptInput } from "~/commands/briefings/keep-briefing";
import type { Outcome } from "~/commands/progress/outcome";
import type { BriefingSchedule } from "~/domain/briefings/briefing-schedule";
import type { Actor } from "~/domain/desk/actor";
import { success } from "~/domain/result";
import type { Store } from "~db/store";

export const offered = ["odp", "odt", "csv", "json"];
export const mondays: BriefingSchedule = { kind: "weekly", day: 1, time: "08:00" };
/** Wednesday, noon in Taipei. */
export const wednesday = new Date("2026-11-25T04:00:00.000Z");
/** The Monday after it, 08:00 in Taipei. */
export const monday = "2026-11-30T00:00:00.000Z";
export const after = (instant: string, minutes = 0) => new Date(Date.parse(instant) + minutes * 60_000);

export function keptInput(changed: Partial<KeptInput> = {}): KeptInput {
  return {
    nameZh: "週一進度",
    nameEn: "Monday's progress",
    address: success({ query: "template=progress&lang=zh", template: "progress" }),
    formats: ["csv"],
    offered,
    schedule: success(mondays),
    pinned: false,
    ...changed,
  };
}

export async function keep(store: Store, actor: Actor, changed: Partial<KeptInput> = {}, now = wednesday) {
  return keptOf(await keepBriefing(store, actor, keptInput(changed), now));
}

export function keptOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export const codesOf = (outcome: Outcome<unknown>) =>
  outcome.ok ? [] : outcome.problems.map(({ code, field }) => (field ? `${code} ${field}` : code));

export const fileOf = (text: string, format = "csv") => ({
  format,
  nameFull: "法規調適進度_1151130",
  nameAscii: "lawtrail-progress_2026-11-30",
  digest: createHash("sha256").update(text).digest("hex"),
  content: Buffer.from(text),
});

export async function begin(store: Store, now: Date): Promise<BegunRun> {
  const run = await beginRun(store, now);
  if (!run) throw new Error("Nothing is to be made");
  return run;
}

export async function makeWaiting(store: Store, now: Date, text: string): Promise<boolean> {
  return finishRun(store, await begin(store, now), [fileOf(text)], now);
}

export async function failWaiting(store: Store, now: Date): Promise<string | null> {
  return failRun(store, await begin(store, now), { code: "briefing.broke", text: "no room" }, now);
}
