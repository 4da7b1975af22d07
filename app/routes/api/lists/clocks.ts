/** /api/v1/clocks : without a state, what runs and what is overdue. */
import { clockFilters, type ClockFilter, clockPageSize, listClocks } from "~db/queries/clocks/listed-clocks";
import { clockShape, toClock } from "../shapes/clock";
import type { ApiList } from "./api-list";

export const clocksList: ApiList = {
  name: "clocks",
  filters: [{ name: "state", choices: clockFilters }],
  item: clockShape,
  async list({ context, moment }, chosen, { offset }) {
    const filter = (chosen.state as ClockFilter | undefined) ?? null;
    const page = 1 + Math.floor(offset / clockPageSize);
    const { rows, total } = await listClocks(context.store.read, moment, filter, page);
    const items = rows.map(({ clock, kind, slug, title }) =>
      toClock(clock, { of: kind, slug, title: { zh: title.zh, en: title.en } }),
    );
    return { total, items };
  },
};
