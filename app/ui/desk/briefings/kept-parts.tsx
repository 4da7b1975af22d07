/** Small parts of the pages of kept briefings: a schedule in words, how a run went, its files. */
import type { BriefingSchedule } from "~/domain/briefings/briefing-schedule";
import type { BriefingFile, BriefingRun, KeptBriefing } from "~/domain/briefings/kept-record";
import type { Language } from "~/i18n/languages";
import { instantInTaipei } from "~/i18n/dates";
import type { Messages } from "~/i18n/messages";
import { inLanguage } from "~/i18n/messages";
import { InstantTime } from "../../day";
import { ProblemWords } from "../../problem-words";
import { useSite } from "../../site-context";

export function nameIn(language: Language, { nameZh, nameEn }: Pick<KeptBriefing, "nameZh" | "nameEn">) {
  return inLanguage(language, { zh: nameZh, en: nameEn });
}

export function scheduleInWords(t: Messages, schedule: BriefingSchedule): string {
  const { kinds, weekdays, weekly, monthly } = t.kept;
  if (schedule.kind === "none") return kinds.none;
  const { kind, day, time } = schedule;
  return kind === "weekly" ? weekly(weekdays[day] ?? "", time) : monthly(day, time);
}

/** The state in words, the reason where there is one, and when it is tried again. */
export function RunOutcome({ run }: { run: BriefingRun }) {
  const { t, language } = useSite();
  const { states, list, page } = t.kept;
  const { state, tries, problem, nextTryAt } = run;
  const troubled = state === "failed" || (state === "waiting" && problem !== null);
  return (
    <>
      <span className="state" data-state={troubled ? "returned" : state === "ok" ? "published" : state}>
        {states[state]}
      </span>
      {troubled && problem && (
        <span className="line">
          <ProblemWords problem={problem} />
        </span>
      )}
      {troubled && (
        <span className="line soft">
          {page.tries(tries)}
          {nextTryAt && ` · ${list.againAt(instantInTaipei(language, nextTryAt))}`}
        </span>
      )}
    </>
  );
}

/** When a run was due, as a link to nothing: a time. */
export function RunTime({ run: { dueAt } }: { run: BriefingRun }) {
  return (
    <span className="line soft">
      <InstantTime at={dueAt} />
    </span>
  );
}

/** A file by its format; what is no longer held is no link. */
export function FileLink({ file, folder }: { file: BriefingFile; folder: string }) {
  const { t, pathFor } = useSite();
  const name = t.briefings.formats[file.format] ?? file.format;
  const size = t.kept.archive.bytes(Math.max(1, Math.round(file.size / 1000)).toLocaleString("en"));
  return (
    <>
      {file.held ? (
        <a href={`${pathFor(folder)}/${file.digest}.${file.format}`} download>
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}{" "}
      <span className="soft small">{file.held ? size : t.kept.archive.notHeld}</span>
    </>
  );
}
