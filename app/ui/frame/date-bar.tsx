/** Says which day the page shows, and takes another: a plain form, so it works without script. */
import { endOfTaipeiDay, isCalendarDate } from "~/domain/dates/calendar-date";
import type { Problem } from "~/domain/result";
import { dayFull, dayLong, dayTyped, instantInTaipei } from "~/i18n/dates";
import { Day } from "../day";
import { ProblemWords } from "../problem-words";
import { addressOf, useSite } from "../site-context";

export function DateBar({ problem }: { problem?: Problem }) {
  const { t, asOf, known } = useSite();
  const travelling = asOf !== null || known !== null;
  return (
    <section className={travelling ? "asof past" : "asof"} aria-label={t.date.region}>
      <div className="wrap">
        <p>
          <DayShown />
          {known !== null && <KnownShown known={known} />}
        </p>
        {travelling && <WaysBack />}
        <DayForm
          problem={problem?.field === "asof" ? problem : undefined}
          again={asOf !== null}
          labels={t.date}
        />
      </div>
    </section>
  );
}

function DayShown() {
  const { t, asOf, today, language, copiedOn } = useSite();
  // A copy is read on later days: what it calls today has a date.
  const shown = asOf ?? copiedOn;
  if (shown === null) return <span>{t.date.today(dayFull(language, today))}</span>;
  return (
    <span>
      {t.date.past.before}
      <strong>
        <Day on={shown} as="full" />
      </strong>
      {t.date.past.after}
    </span>
  );
}

function KnownShown({ known }: { known: string }) {
  const { t, language, today } = useSite();
  const isDay = isCalendarDate(known);
  const later = isDay ? known > today : known > endOfTaipeiDay(today);
  const words = isDay ? dayLong(language, known) : instantInTaipei(language, known);
  return <span className="known">{later ? t.date.knownLater : t.date.known(words)}</span>;
}

function WaysBack() {
  const { t, path, pathFor, asOf, known, params } = useSite();
  const here = (moment: { asof?: string | null; known?: string | null }) =>
    addressOf(pathFor(path), { ...Object.fromEntries(params), ...moment });
  return (
    <span className="ways-back">
      {asOf !== null && <a href={here({ known })}>{t.date.backToToday}</a>}
      {known !== null && <a href={here({ asof: asOf })}>{t.date.asKnownNow}</a>}
    </span>
  );
}

interface DayFormProps {
  problem: Problem | undefined;
  again: boolean;
  labels: { label: string; labelAgain: string; hint: string; submit: string };
}

function DayForm({ problem, again, labels }: DayFormProps) {
  const { path, pathFor, language, asOf, known, params, today } = useSite();
  const written = typeof problem?.text === "string" ? problem.text : asOf ? dayTyped(language, asOf) : "";
  const placeholder = language === "en" ? today : undefined;
  return (
    <form method="get" action={pathFor(path)} className={problem ? "field-invalid" : undefined}>
      {[...params, ...(known === null ? [] : [["known", known] as const])].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="ds-label" htmlFor="asof">
        {again ? labels.labelAgain : labels.label}
      </label>
      <input
        className="ds-input"
        id="asof"
        name="asof"
        size={12}
        maxLength={40}
        autoComplete="off"
        defaultValue={written}
        placeholder={placeholder}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "asof-problem asof-hint" : "asof-hint"}
      />
      <button className="ds-button" type="submit">
        {labels.submit}
      </button>
      <span className="hint" id="asof-hint">
        {labels.hint}
      </span>
      {problem && (
        <span className="ds-validation-message" id="asof-problem">
          <ProblemWords problem={problem} />
        </span>
      )}
    </form>
  );
}
