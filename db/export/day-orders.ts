/** Events in the order of their days; their places in a day are spelled out only where the list does not give them. */
import { requirePartialDate } from "../records/rows/lookups";
import type { Published } from "../records/rows/published";

interface Dated {
  readonly on: string;
  readonly order?: number | undefined;
}

export function inDayOrder<P extends Published<Dated>>(events: readonly P[]): P[] {
  const onOf = ({ record }: P) => requirePartialDate(record.on).on;
  return events.toSorted(
    (a, b) =>
      onOf(a).localeCompare(onOf(b)) ||
      (a.record.order ?? 0) - (b.record.order ?? 0) ||
      a.recordedAt.localeCompare(b.recordedAt) ||
      Number(a.key) - Number(b.key),
  );
}

/** Whether seeding the list gives every event the place it has. */
export function givesOrders(events: readonly Published<Dated>[]): boolean {
  const perDay = new Map<string, number>();
  return events.every(({ record, recordedAt, retractedAt }) => {
    const { on } = requirePartialDate(record.on);
    const place = (perDay.get(on) ?? 0) + 1;
    perDay.set(on, place);
    return record.order === place && retractedAt === null && recordedAt === events[0]!.recordedAt;
  });
}
