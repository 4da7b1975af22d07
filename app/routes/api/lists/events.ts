/** /api/v1/events */
import type { EventCode } from "~/domain/bills/stages";
import { type EventSort, eventSorts, listEventsPage } from "~db/queries/open-data/events";
import { eventCodes, eventShape, toEvent } from "../shapes/event";
import type { ApiList } from "./api-list";

export const eventsList: ApiList = {
  name: "events",
  filters: [
    { name: "bill", choices: "slug" },
    { name: "code", choices: eventCodes },
    { name: "sort", choices: eventSorts },
  ],
  item: eventShape,
  async list({ context, moment }, chosen, place) {
    const choice = {
      bill: chosen.bill ?? null,
      code: (chosen.code as EventCode | undefined) ?? null,
      sort: (chosen.sort as EventSort | undefined) ?? "oldest",
    };
    const { total, events } = await listEventsPage(context.store.read, moment, choice, place);
    return { total, items: events.map((event) => toEvent(event, event.bill)) };
  },
};
