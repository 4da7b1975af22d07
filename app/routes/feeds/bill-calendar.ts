/** /bills/:slug/calendar.ics : one bill's days and meetings, to subscribe to. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarType, writeBillCalendar } from "~/briefings/formats/feeds/bill-calendar";
import { listPlannedMeetings } from "~db/queries/follow/bill-calendar";
import { listHistory } from "~db/queries/history";
import { languageOfPath } from "~/i18n/languages";
import { requireMoment } from "../request-moment";
import { answer } from "./feed-answers";
import { requirePresentBill } from "./present-bill";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const slug = params.slug ?? "";
  const { id, title } = await requirePresentBill(request, context, slug, moment);
  const reader = context.store.read;
  const days = {
    slug,
    title,
    events: await listHistory(reader, id, moment),
    meetings: await listPlannedMeetings(reader, id, moment),
  };
  const language = languageOfPath(new URL(request.url).pathname);
  return answer(writeBillCalendar(days, { language, origin: context.publicOrigin }), calendarType);
}
