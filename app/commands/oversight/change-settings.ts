/** An administrator changes what holds for everybody at the desk. */
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { parseSetting, type SettingKey, settingKeys } from "~/domain/desk/settings";
import { problemsIn } from "~/domain/progress/report-words";
import { failure } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { readSettings } from "~db/queries/progress/settings";
import type { Store } from "~db/store";
import { putSetting } from "~db/writes/progress-items";
import { done, type Outcome, refuse } from "../progress/outcome";

/** @param typed the settings of the form, as typed */
export function changeSettings(
  store: Store,
  actor: Actor,
  typed: Readonly<Record<SettingKey, string>>,
  now: Date,
): Promise<Outcome<null>> {
  return store.transaction(async (within) => {
    if (!mayDo(actor.role, "settings.change"))
      return refuse(failure({ code: "forbidden", value: rolesFor("settings.change").join(",") }));
    const read = settingKeys.map((key) => [key, parseSetting(key, typed[key])] as const);
    const problems = problemsIn(read.map(([, result]) => result));
    if (problems.length > 0) return { ok: false, problems };
    const before = await readSettings(within);
    for (const [key, result] of read) {
      if (!result.ok || result.value === before[key]) continue;
      await putSetting(within, key, String(result.value));
      await appendAudit(within, {
        at: requireInstant(now.toISOString()),
        action: "setting.changed",
        subject: `setting:${key}`,
        actor: actor.commitment,
        facts: { before: before[key], after: result.value },
      });
    }
    return done(null);
  });
}
