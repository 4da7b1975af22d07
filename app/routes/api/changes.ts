/** /api/v1/changes?since= : what was published and taken back after a place, for whoever keeps a copy. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { listChangesAfter } from "~db/queries/open-data/changes";
import { requireMoment } from "../request-moment";
import { answeringPrograms, answerJson, licence } from "./asking/answer-json";
import { requireSince, writeChangeCursor } from "./asking/cursor";
import { keepFields, requireFields } from "./asking/parameters";
import { pageSize } from "./lists/api-list";
import { changeShape } from "./shapes/catalogue";
import { toEvent } from "./shapes/event";

export function loader({ request, context }: LoaderFunctionArgs) {
  const { publicOrigin: origin, now, store } = context;
  return answeringPrograms(origin, async () => {
    const { moment } = requireMoment(request, now);
    const url = new URL(request.url);
    const fields = requireFields(url, changeShape);
    const since = requireSince(url);
    const found = await listChangesAfter(store.read, since, moment, pageSize + 1);
    const shown = found.slice(0, pageSize);
    url.searchParams.set("since", writeChangeCursor(shown.at(-1)?.place ?? since));
    const changes = shown.map(({ place: _place, event, ...change }) => ({
      ...change,
      event: event && toEvent(event, change.bill ?? ""),
    }));
    return answerJson({
      data: changes.map((change) => keepFields(change, fields)),
      more: found.length > pageSize,
      next: origin + url.pathname + url.search,
      ...{ asOf: moment.asOf, known: moment.known, licence },
    });
  });
}
