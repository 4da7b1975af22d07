/** /api/v1/:list : one page of a list of records. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMoment } from "../request-moment";
import { answeringPrograms, answerJson, licence, noSuchPath } from "./asking/answer-json";
import { requireOffset, writeCursor } from "./asking/cursor";
import { keepFields, requireChosen, requireFields } from "./asking/parameters";
import { pageSize } from "./lists/api-list";
import { findApiList } from "./lists/lists";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { publicOrigin: origin, now, store } = context;
  return answeringPrograms(origin, async () => {
    const found = findApiList(params.list ?? "");
    if (!found) throw noSuchPath();
    const { moment } = requireMoment(request, now);
    const url = new URL(request.url);
    const asked = { context, moment };
    const chosen = await requireChosen(url, found, asked);
    const fields = requireFields(url, found.item);
    const question = `${found.name}?${new URLSearchParams(chosen).toString()}`;
    const state = { question, moment, version: store.siteVersion() };
    const offset = requireOffset(url, state);
    const { total, items } = await found.list(asked, chosen, { limit: pageSize, offset });
    const end = offset + items.length;
    url.searchParams.set("cursor", writeCursor(state, Math.max(1, end)));
    return answerJson({
      data: items.map((item) => keepFields(item, fields)),
      total,
      next: end < total ? origin + url.pathname + url.search : null,
      ...{ asOf: moment.asOf, known: moment.known, licence },
    });
  });
}
