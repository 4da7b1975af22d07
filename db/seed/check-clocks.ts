/** Refuses a record whose clock starts on a day still to come, or after it has ended; names file and field. */
import { requireInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { clockFaults } from "~/domain/clocks/clock-faults";
import type { BillRecord } from "./record-shapes";
import { ContentProblem } from "./content-problem";

const reasons = {
  start_in_future: "starts on a day after this record was published",
  start_after_end: "starts after it has ended",
};

export function checkClocks({ file, facts }: BillRecord): void {
  const events = facts.events.filter((event) => !event.retracted);
  const recorded = events.map((event) => event.recorded ?? facts.recorded).sort();
  const recordedOn = taipeiDateOf(new Date(requireInstant(recorded.at(-1) ?? facts.recorded)));
  const dated = events.flatMap((event) => {
    const date = parsePartialDate(event.on);
    return date.ok ? [{ code: event.stage, date: date.value }] : [];
  });
  const [fault] = clockFaults(dated, recordedOn);
  if (fault)
    throw new ContentProblem(
      file,
      `events.${fault.index}.on`,
      `the clock "${fault.rule}" ${reasons[fault.kind]}`,
    );
}
