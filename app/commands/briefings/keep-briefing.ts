/** Keeps a briefing: its address under a name, the formats it is made in, and when. The address was read by the caller. */
import type { BriefingSchedule } from "~/domain/briefings/briefing-schedule";
import { checkFormats, type KeptNames, nameProblems } from "~/domain/briefings/kept-briefing";
import type { TemplateCode } from "~/domain/briefings/question";
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { mayDo } from "~/domain/desk/roles";
import { problemsIn } from "~/domain/progress/report-words";
import type { Result } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import type { Store } from "~db/store";
import { insertKeptBriefing } from "~db/writes/kept-briefings";
import { done, type Outcome, refuse } from "../progress/outcome";
import { forbiddenTo, subjectOf } from "./take-briefing-step";

export interface KeptInput extends KeptNames {
  /** The query of the briefing's address, as /briefings writes it, and the template that it names. */
  readonly address: Result<{ readonly query: string; readonly template: TemplateCode }>;
  readonly formats: readonly string[];
  /** The formats there are. */
  readonly offered: readonly string[];
  readonly schedule: Result<BriefingSchedule>;
  readonly pinned: boolean;
}

/** @returns the briefing's key */
export function keepBriefing(
  store: Store,
  actor: Actor,
  input: KeptInput,
  now: Date,
): Promise<Outcome<number>> {
  return store.transaction(async (within) => {
    if (!mayDo(actor.role, "briefing.keep")) return refuse(forbiddenTo("briefing.keep"));
    const { address, formats, offered, schedule, nameZh, nameEn, pinned } = input;
    const made = checkFormats(formats, offered);
    const names = nameProblems(input);
    if (!address.ok || !made.ok || !schedule.ok || names.length > 0)
      return { ok: false, problems: [...problemsIn([address]), ...names, ...problemsIn([made, schedule])] };
    if (schedule.value.kind !== "none" && !mayDo(actor.role, "briefing.make"))
      return refuse(forbiddenTo("briefing.make"));
    const at = requireInstant(now.toISOString());
    const { query, template } = address.value;
    const id = await insertKeptBriefing(
      within,
      {
        nameZh,
        nameEn,
        templateCode: template,
        address: query,
        formats: formats.join(","),
        pinned,
        createdBy: actor.staffId,
        createdAt: at,
      },
      schedule.value,
      at,
    );
    await appendAudit(within, {
      at,
      action: "briefing.kept",
      subject: subjectOf(id),
      actor: actor.commitment,
      facts: { address: query, formats: [...formats], schedule: { ...schedule.value } },
    });
    return done(id);
  });
}
