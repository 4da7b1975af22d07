/** An administrator changes what holds for everybody at the desk, and says why: who, when and why are kept. */
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { parseSetting, type SettingKey, settingKeys } from "~/domain/desk/settings";
import { checkText } from "~/domain/change-sets/check-words";
import { mostWords, problemsIn } from "~/domain/progress/report-words";
import { failure } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { readSettings } from "~db/queries/progress/settings";
import type { Store } from "~db/store";
import { insertSettingChange, putSetting } from "~db/writes/progress-items";
import { done, type Outcome, refuse } from "../progress/outcome";

/** @param typed the settings of the form and the reason, as typed. Problem beside a setting's: setting.reason_missing */
export function changeSettings(
  store: Store,
  actor: Actor,
  typed: Readonly<Record<SettingKey, string>> & { readonly reason: string },
  now: Date,
): Promise<Outcome<null>> {
  return store.transaction(async (within) => {
    if (!mayDo(actor.role, "settings.change"))
      return refuse(failure({ code: "forbidden", value: rolesFor("settings.change").join(",") }));
    const read = settingKeys.map((key) => [key, parseSetting(key, typed[key])] as const);
    const problems = problemsIn(read.map(([, result]) => result));
    if (problems.length > 0) return { ok: false, problems };
    const before = await readSettings(within);
    const changed = read.filter(([key, result]) => result.ok && result.value !== before[key]);
    if (changed.length === 0) return done(null);
    const reason = typed.reason.trim();
    if (reason === "") return refuse(failure({ code: "setting.reason_missing", field: "reason" }));
    const checked = checkText(reason, "reason", mostWords);
    if (!checked.ok) return refuse(checked);
    const at = requireInstant(now.toISOString());
    for (const [key, result] of changed) {
      if (!result.ok) continue;
      await putSetting(within, key, String(result.value));
      await insertSettingChange(within, {
        key,
        before: before[key],
        after: result.value,
        reason,
        staffId: actor.staffId,
        at,
      });
      await appendAudit(within, {
        at,
        action: "setting.changed",
        subject: `setting:${key}`,
        actor: actor.commitment,
        facts: { before: before[key], after: result.value },
      });
    }
    return done(null);
  });
}
