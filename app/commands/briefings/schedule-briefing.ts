/** Says when a kept briefing is made and in which formats, from now on; or that it is made on no schedule any more. */
import type { BriefingSchedule } from "~/domain/briefings/briefing-schedule";
import { checkFormats } from "~/domain/briefings/kept-briefing";
import type { Actor } from "~/domain/desk/actor";
import { problemsIn } from "~/domain/progress/report-words";
import type { Result } from "~/domain/result";
import type { Store } from "~db/store";
import { putBriefingSchedule, updateKeptBriefing } from "~db/writes/kept-briefings";
import { done, type Outcome } from "../progress/outcome";
import { takeBriefingStep } from "./take-briefing-step";

export interface ScheduleInput {
  readonly keptId: number;
  readonly schedule: Result<BriefingSchedule>;
  readonly formats: readonly string[];
  /** The formats there are. */
  readonly offered: readonly string[];
}

export function scheduleBriefing(
  store: Store,
  actor: Actor,
  { keptId, schedule, formats, offered }: ScheduleInput,
  now: Date,
): Promise<Outcome<number>> {
  return takeBriefingStep(
    store,
    actor,
    keptId,
    {
      did: "briefing.scheduled",
      needs: "briefing.make",
      change: async (within, _kept, at) => {
        const made = checkFormats(formats, offered);
        if (!schedule.ok || !made.ok) return { ok: false, problems: problemsIn([schedule, made]) };
        await putBriefingSchedule(within, keptId, schedule.value, at);
        await updateKeptBriefing(within, keptId, { formats: formats.join(",") });
        return done({ schedule: { ...schedule.value }, formats: [...formats] });
      },
    },
    now,
  );
}
