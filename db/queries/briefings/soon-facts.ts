/** The clocks that run out within so many days of the moment, soonest first. */
import type { ClockLine, SoonFacts } from "~/domain/briefings/facts";
import { addDays } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { listClocks } from "../clocks/listed-clocks";
import type { Travelled } from "../timeline/timeline";

/** @param bills null for every bill and experiment */
export async function readSoonFacts(
  reader: Reader,
  bills: readonly Travelled[] | null,
  days: number,
  moment: Moment,
): Promise<SoonFacts> {
  const until = addDays(moment.asOf, days);
  const slugs = bills && new Set(bills.map(({ slug }) => slug));
  const clocks: ClockLine[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const list = await listClocks(reader, moment, "running", page);
    const within = list.rows.filter(({ clock }) => clock.daysLeft !== null && clock.dueOn! <= until);
    clocks.push(...within);
    // They come by the day they run out, so the first page that ends later is the last to read.
    pages = within.length < list.rows.length ? page : list.pages;
  }
  const asked = clocks.filter(({ kind, slug }) => slugs === null || (kind === "bill" && slugs.has(slug)));
  return { template: "soon", until, days, clocks: asked };
}
