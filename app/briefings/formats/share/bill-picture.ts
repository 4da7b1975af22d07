/**
 * What the picture of a shared link says of a bill: its title, where it stands and since when, as its page says it,
 * and the day that is true of, since whoever shows the picture may keep it for long. It says no more than the page.
 */
import type { Phase } from "~/domain/bills/stages";
import type { StepState } from "~/domain/bills/steps";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { BillCard } from "~/domain/records/bill-card";
import { dayLong, partialDay } from "~/i18n/dates";
import type { Language } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { standingSentence } from "~/i18n/sentences/standing-sentence";
import { cleanText } from "../print/lines";

/** The size that ogp.me's readers show whole. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** How the thread that makes files is asked for it; no name of a briefing's format. */
export const billPictureFormat = "bill-picture";

/** As plain values: they go to another thread. */
export interface BillPicture {
  readonly title: string;
  /** Null when nothing is on record by the day: then `since` is the sentence that says so. */
  readonly standing: { readonly phase: Phase; readonly words: string } | null;
  readonly since: string;
  readonly steps: readonly { readonly name: string; readonly state: StepState }[];
  readonly asOf: string;
  readonly seal: string;
  readonly site: string;
  readonly tagline: string;
}

/** @param on the day the picture is of */
export function buildBillPicture(
  { title, summary }: Pick<BillCard, "title" | "summary">,
  { language, on }: { readonly language: Language; readonly on: CalendarDate },
): BillPicture {
  const t = messagesFor(language);
  const { standing } = summary;
  return {
    title: drawn(language, inLanguage(language, title)),
    standing: standing && {
      phase: standing.phase,
      words: t.sharing.standing(t.law.phases[standing.phase].name, t.law.stages[standing.stage].name),
    },
    since: !standing
      ? standingSentence(language, summary, on)
      : standing.since.precision === "by"
        ? t.sharing.sinceUnknown
        : t.sharing.since(
            standing.since.precision === "day"
              ? dayLong(language, standing.since.on)
              : partialDay(language, standing.since),
          ),
    steps: summary.steps.map(({ code, state }) => ({ name: t.law.steps[code], state })),
    asOf: t.sharing.asOf(dayLong(language, on)),
    seal: t.seal,
    site: t.name,
    tagline: drawn(language, t.tagline),
  };
}

/** Noto Sans TC draws curly quotation marks as wide as a Chinese character; in English they would tear words apart. */
function drawn(language: Language, text: string): string {
  const clean = cleanText(text);
  return language === "en" ? clean.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"') : clean;
}
