/** A typed date as it is read, or else what may be typed. */
import { parseDateInput } from "~/domain/dates/roc-date";
import { dayFull } from "~/i18n/dates";
import { useSite } from "../../site-context";

export function DateEcho({ text, otherwise }: { text: string; otherwise: string }) {
  const { t, language } = useSite();
  const read = parseDateInput(text);
  return <>{read.ok ? t.entry.event.reads(dayFull(language, read.value)) : otherwise}</>;
}
