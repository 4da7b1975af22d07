/** /api/v1/:list/:key : one record, whole. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMoment } from "../request-moment";
import { notFound } from "../responses";
import { answeringPrograms, answerJson, licence, noSuchPath } from "./asking/answer-json";
import { keepFields, requireFields } from "./asking/parameters";
import { findApiList } from "./lists/lists";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return answeringPrograms(context.publicOrigin, async () => {
    const found = findApiList(params.list ?? "");
    if (!found?.find || !found.record) throw noSuchPath();
    const { moment } = requireMoment(request, context.now);
    const fields = requireFields(new URL(request.url), found.record);
    const key = params.key ?? "";
    const record = await found.find({ context, moment }, key);
    if (!record) throw notFound({ code: "api.no_record", value: key.slice(0, 60) });
    const data = keepFields(record, fields);
    const answer = { data, asOf: moment.asOf, known: moment.known, licence };
    return answerJson(answer, { caching: found.recordCaching });
  });
}
