/** Which command a form of a kept briefing's page asks for. */
import { endBriefing } from "~/commands/briefings/end-briefing";
import { pinBriefing } from "~/commands/briefings/pin-briefing";
import { renameBriefing } from "~/commands/briefings/rename-briefing";
import { runBriefing, runBriefingAgain } from "~/commands/briefings/run-briefing";
import { scheduleBriefing } from "~/commands/briefings/schedule-briefing";
import type { Outcome } from "~/commands/progress/outcome";
import type { Actor } from "~/domain/desk/actor";
import type { LoadContext } from "~/web/load-context";
import { badRequest } from "../../responses";
import { formatsIn, offeredFormats, scheduleIn } from "./read-kept";

/** @throws Response 400 for a step that there is none of */
export function takeKeptStep(
  { store, now }: Pick<LoadContext, "store" | "now">,
  actor: Actor,
  keptId: number,
  values: Readonly<Record<string, string>>,
): Promise<Outcome<number>> {
  const { nameZh = "", nameEn = "", run = "" } = values;
  switch (values["step"]) {
    case "rename":
      return renameBriefing(store, actor, { keptId, nameZh, nameEn }, now);
    case "pin":
    case "unpin":
      return pinBriefing(store, actor, { keptId, pinned: values["step"] === "pin" }, now);
    case "schedule": {
      const asked = { schedule: scheduleIn(values), formats: formatsIn(values), offered: offeredFormats };
      return scheduleBriefing(store, actor, { keptId, ...asked }, now);
    }
    case "run":
      return runBriefing(store, actor, { keptId }, now);
    case "again":
      return runBriefingAgain(store, actor, { keptId, runId: Number(run) || 0 }, now);
    case "end":
      return endBriefing(store, actor, { keptId }, now);
    default:
      throw badRequest({ code: "form.unreadable" });
  }
}
