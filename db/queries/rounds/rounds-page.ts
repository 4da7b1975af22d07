/** One page of the list of rounds, with how many fit each choice. */
import type { BillNamed } from "~/domain/calendar/calendar-entry";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { RoundEntry } from "~/domain/records/round-record";
import type { RoundPhase, RoundPlatform } from "~/domain/rounds/round-codes";
import type { RoundState } from "~/domain/rounds/round-state";
import { findBillId } from "../../records/rows/lookups";
import type { Reader } from "../../store";
import { listTitlesOn } from "../bills/names-at";
import { listRounds } from "./round-entries";

export const roundsPageSize = 50;

interface Choice {
  readonly state: RoundState | null;
  readonly phase: RoundPhase | null;
  readonly platform: RoundPlatform | null;
  /** A bill's slug. */
  readonly bill: string | null;
}

/** Null when there is no such bill, or it was not on this site at the known instant. */
export async function listRoundsPage(
  reader: Reader,
  moment: Moment,
  at: Instant,
  choice: Choice,
  page: number,
) {
  const bill = choice.bill === null ? null : await findBill(reader, choice.bill, moment);
  if (choice.bill !== null && bill === null) return null;
  const all = await listRounds(reader, moment, at, bill ? { billId: bill.id } : {});
  const fits = (round: RoundEntry, but: keyof Choice | null) =>
    (["state", "phase", "platform"] as const).every(
      (name) => name === but || choice[name] === null || choice[name] === round[name],
    );
  const fitting = all.filter((round) => fits(round, null));
  // A choice's count is what one would see after taking it, the others staying as they are.
  const countBy = <N extends "state" | "phase" | "platform">(name: N) => {
    const counts: Partial<Record<RoundEntry[N], number>> = {};
    for (const round of all) if (fits(round, name)) counts[round[name]] = (counts[round[name]] ?? 0) + 1;
    return counts;
  };
  return {
    rounds: fitting.slice((page - 1) * roundsPageSize, page * roundsPageSize),
    total: fitting.length,
    pages: Math.max(1, Math.ceil(fitting.length / roundsPageSize)),
    counts: { state: countBy("state"), phase: countBy("phase"), platform: countBy("platform") },
    chosen: {
      state: choice.state,
      phase: choice.phase,
      platform: choice.platform,
      bill: bill && { slug: bill.slug, title: bill.title },
    },
  };
}

async function findBill(
  reader: Reader,
  slug: string,
  moment: Moment,
): Promise<(BillNamed & { readonly id: number }) | null> {
  const id = await findBillId(reader, slug);
  if (id === null) return null;
  const title = (await listTitlesOn(reader, [id], moment)).get(id);
  return title ? { id, slug, title: { zh: title.zh, en: title.en } } : null;
}
