/** The fields that say in which formats a briefing is made, and when. */
import type { BriefingSchedule } from "~/domain/briefings/briefing-schedule";
import { scheduleKinds } from "~/domain/briefings/briefing-schedule";
import { Select, TextInput } from "../../form/inputs";
import { problemIn, type FormState } from "../../form/form-state";
import { ProblemWords } from "../../problem-words";
import { useSite } from "../../site-context";

interface FormatFieldsProps {
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
  readonly form?: FormState;
}

export function FormatFields({ offered, chosen, form }: FormatFieldsProps) {
  const { t } = useSite();
  const problem = problemIn(form, "formats");
  const isChosen = (format: string) =>
    form ? form.values[`format.${format}`] === "on" : chosen.includes(format);
  return (
    <fieldset
      className="choices-field formats"
      id="field-formats"
      aria-describedby={problem && "field-formats-problem"}
    >
      <legend className="ds-label">{t.kept.form.formats}</legend>
      <div className="format-choices">
        {offered.map((format) => (
          <label key={format} className="choice">
            <input type="checkbox" name={`format.${format}`} defaultChecked={isChosen(format)} />
            <span>{t.briefings.formats[format]}</span>
          </label>
        ))}
      </div>
      {problem && (
        <p className="ds-validation-message" id="field-formats-problem">
          <ProblemWords problem={problem} />
        </p>
      )}
    </fieldset>
  );
}

export function ScheduleFields({ schedule, form }: { schedule: BriefingSchedule; form?: FormState }) {
  const { t } = useSite();
  const { kinds, weekdays, form: words } = t.kept;
  const dayFor = (kind: "weekly" | "monthly") => (schedule.kind === kind ? String(schedule.day) : "1");
  const numbers = (most: number) => Array.from({ length: most }, (_, index) => String(index + 1));
  return (
    <div className="pair">
      <Select
        name="kind"
        label={words.kind}
        form={form}
        value={schedule.kind}
        choices={scheduleKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <TextInput
        name="time"
        label={words.time}
        hint={words.timeHint}
        form={form}
        value={schedule.kind === "none" ? "08:00" : schedule.time}
        maxLength={10}
      />
      <Select
        name="weekday"
        label={words.weekday}
        hint={words.weekdayHint}
        form={form}
        value={dayFor("weekly")}
        choices={numbers(7).map((day) => ({ value: day, label: weekdays[Number(day)] ?? day }))}
      />
      <Select
        name="monthDay"
        label={words.monthDay}
        hint={words.monthDayHint}
        form={form}
        value={dayFor("monthly")}
        choices={numbers(31).map((day) => ({ value: day, label: day }))}
      />
    </div>
  );
}
