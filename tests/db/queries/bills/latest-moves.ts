/** Holds the board's query to the domain's fold: the same bills, asked at many days and instants. */
import { expect } from "vitest";
import type { BillEvent } from "~/domain/bills/bill-event";
import { foldBill, movesAt } from "~/domain/bills/fold-bill";
import type { Moment } from "~/domain/moment";
import { listLatestMoves } from "~db/queries/bills/latest-moves";
import type { Store } from "~db/store";
import { at } from "../../../support/histories";
import { recordedAt } from "../../../support/sample-rows";

const days = [
  "2011-01-01",
  "2012-02-01",
  "2015-06-30",
  "2016-01-30",
  "2016-01-31",
  "2016-02-01",
  "2017-08-17",
]
  .concat(["2019-12-31", "2020-01-31", "2020-02-01", "2023-05-05", "2024-01-31", "2026-11-23", "2028-01-31"])
  .concat(["2030-01-01"]);
const instants = [null, "2026-11-23T00:59:59.999Z", recordedAt, "2026-11-23T07:00:00.000Z"].concat([
  "2026-11-23T20:30:00.000Z",
  "2026-11-24T15:59:59.999Z",
  "2027-01-01T00:00:00.000Z",
]);

export const momentsAsked: readonly Moment[] = days.flatMap((asOf) =>
  instants.map((known) => at(asOf, known)),
);

/** @param ids the bills' ids, in the order of their histories */
export async function expectFoldOf(
  store: Store,
  ids: readonly number[],
  histories: readonly (readonly BillEvent[])[],
): Promise<void> {
  for (const moment of momentsAsked) {
    const siteHadBills = moment.known === null || recordedAt <= moment.known;
    const expected = histories.map((events, index) => {
      const last = movesAt(events, moment).at(-1);
      return {
        billId: ids[index]!,
        move: last ? { code: last.code, on: last.date.on } : null,
        phase: foldBill(events, moment)?.phase ?? null,
      };
    });
    const found = await listLatestMoves(store.read, moment);
    expect(found, `${moment.asOf} known ${moment.known}`).toEqual(siteHadBills ? expected : []);
  }
}
