/**
 * A date as one types it, read back as it is understood; with script also a button that opens a calendar. The text
 * field is the one that is sent, and all there is without script.
 */
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { parseDateInput } from "~/domain/dates/roc-date";
import { dayTyped } from "~/i18n/dates";
import { DateEcho } from "../desk/entry/date-echo";
import { useHydrated } from "../hydrated";
import { useSite } from "../site-context";
import { Field } from "./field";
import { type FormState, problemIn, valueIn } from "./form-state";

// Fetched when somebody opens it: most days are typed.
const DatePopover = lazy(() => import("./date-popover"));

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly form?: FormState;
  /** Shown while nothing that can be read is typed. */
  readonly hint?: string;
  readonly optional?: string;
}

export function DateField({ name, label, form, hint, optional }: DateFieldProps) {
  const { t, language } = useSite();
  const begun = valueIn(form, name);
  const [text, setText] = useState(begun);
  const input = useRef<HTMLInputElement>(null);
  // What was typed before the script woke.
  useEffect(() => setText(input.current!.value), []);

  function write(date: CalendarDate): void {
    const field = input.current!;
    field.value = dayTyped(language, date);
    // As if it had been typed, for whoever listens to the form.
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  return (
    <Field
      name={name}
      label={label}
      optional={optional}
      hint={<DateEcho text={text} otherwise={hint ?? t.entry.event.onHint} />}
      problem={problemIn(form, name)}
    >
      {(control) => (
        <div className="date-field">
          <input
            className="ds-input"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            {...control}
            ref={input}
            defaultValue={begun}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <CalendarButton label={label} text={text} onPick={write} />
        </div>
      )}
    </Field>
  );
}

interface CalendarButtonProps {
  readonly label: string;
  readonly text: string;
  readonly onPick: (date: CalendarDate) => void;
}

function CalendarButton({ label, text, onPick }: CalendarButtonProps) {
  const { t } = useSite();
  const hydrated = useHydrated();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const read = parseDateInput(text);
  if (!hydrated) return null;
  const close = (picked?: CalendarDate) => {
    if (picked) onPick(picked);
    setOpen(false);
  };
  return (
    <>
      <button
        ref={button}
        className="ds-button calendar-button"
        data-variant="secondary"
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={t.form.calendar.open(label)}
        onClick={() => setOpen(true)}
      >
        <CalendarSign />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <DatePopover button={button} label={label} value={read.ok ? read.value : null} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

function CalendarSign() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M3 5.5h14v11.5H3zM3 9h14M7 3v4M13 3v4" strokeWidth="1.5" />
      <path d="M6.5 12h2M11.5 12h2M6.5 14.5h2" strokeWidth="1.5" />
    </svg>
  );
}
