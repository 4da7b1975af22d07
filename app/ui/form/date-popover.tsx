/**
 * The calendar of a date field, in the ROC calendar with the CE year beside it. Only days are picked here: react-aria's
 * segmented field is not used, because it reads a typed 1160105 as the year 1160.
 */
import { GregorianCalendar, parseDate, toCalendar, TaiwanCalendar } from "@internationalized/date";
import type { RefObject } from "react";
import { Calendar, CalendarCell, CalendarGrid } from "react-aria-components/Calendar";
import { CalendarGridBody, CalendarGridHeader, CalendarHeaderCell } from "react-aria-components/Calendar";
import { Dialog } from "react-aria-components/Dialog";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Popover } from "react-aria-components/Popover";
import { type CalendarDate, requireCalendarDate } from "~/domain/dates/calendar-date";
import { useSite } from "../site-context";
import { CalendarFoot, CalendarHead } from "./calendar-parts";

const taiwan = new TaiwanCalendar();
const locales = { "zh-Hant": "zh-TW-u-ca-roc", en: "en-GB-u-ca-roc" } as const;

interface DatePopoverProps {
  readonly button: RefObject<HTMLButtonElement>;
  /** Of the field. */
  readonly label: string;
  /** What is typed, when it can be read. */
  readonly value: CalendarDate | null;
  readonly onClose: (picked?: CalendarDate) => void;
}

export default function DatePopover({ button, label, value, onClose }: DatePopoverProps) {
  const { t, language, today } = useSite();
  const inRoc = (date: CalendarDate) => toCalendar(parseDate(date), taiwan);
  return (
    <I18nProvider locale={locales[language]}>
      <Popover
        className="calendar-popover"
        triggerRef={button}
        placement="bottom end"
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Dialog className="calendar-dialog" aria-label={t.form.calendar.title(label)}>
          <Calendar
            className="calendar-picker"
            aria-label={label}
            autoFocus
            createCalendar={(name) => (name === "roc" ? taiwan : new GregorianCalendar())}
            value={value === null ? null : inRoc(value)}
            defaultFocusedValue={inRoc(value ?? today)}
            onChange={(picked) =>
              onClose(requireCalendarDate(toCalendar(picked, new GregorianCalendar()).toString()))
            }
          >
            <CalendarHead />
            <CalendarGrid className="calendar-days" weekdayStyle="narrow">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => (
                  <CalendarCell
                    date={date}
                    className="calendar-day"
                    data-now={toCalendar(date, new GregorianCalendar()).toString() === today || undefined}
                  />
                )}
              </CalendarGridBody>
            </CalendarGrid>
            <CalendarFoot />
          </Calendar>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
