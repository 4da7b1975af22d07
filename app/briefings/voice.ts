/** Says a thing once in each language of a briefing, so that no template knows how many there are. */
import type { Bilingual } from "~/domain/bilingual";
import type { Phase } from "~/domain/bills/stages";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import { dayShort, partialDay } from "~/i18n/dates";
import type { Language } from "~/i18n/languages";
import type { Messages } from "~/i18n/messages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import type { Cell, Words } from "./briefing";

export interface Voice {
  readonly languages: readonly Language[];
  readonly say: (inWords: (t: Messages, language: Language) => string) => Words;
  /** The words of a bilingual record. */
  readonly both: (words: Bilingual) => Words;
  /** A date no more exact than it is known; one known to the day is a date for sheets and calendars too. */
  readonly date: (date: PartialDate | null) => Cell;
  readonly day: (on: CalendarDate | null) => Cell;
}

export function createVoice(languages: readonly Language[]): Voice {
  const say: Voice["say"] = (inWords) => {
    const said = languages.map((language) => inWords(messagesFor(language), language));
    return [...new Set(said)];
  };
  const none: Cell = { text: [""] };
  return {
    languages,
    say,
    both: (words) => say((_t, language) => inLanguage(language, words)),
    date: (date) => {
      if (date === null) return none;
      const text = say((_t, language) => partialDay(language, date));
      return date.precision === "day" ? { text, on: date.on } : { text };
    },
    day: (on) => (on === null ? none : { text: say((_t, language) => dayShort(language, on)), on }),
  };
}

/** A cell of words. */
export function cell(text: Words, extra: Omit<Cell, "text"> = {}): Cell {
  return { text, ...extra };
}

/** A cell coloured by a phase, which its words name. */
export function phaseCell(text: Words, phase: Phase): Cell {
  return { text, phase };
}

/** Words of two sayings, joined language by language. @example join(["106.6.16"], ["已報院審查"], " ") */
export function join(first: Words, second: Words, separator: string): Words {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, index) =>
    [first[index] ?? first[0] ?? "", second[index] ?? second[0] ?? ""].filter(Boolean).join(separator),
  );
}
