/** /corrections : what this site had wrong, and since when it is right. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isEventCode } from "~/domain/bills/stages";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { CorrectionsPage, type ShortEvent } from "~/ui/page/corrections-page";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { listCorrections } from "~db/queries/corrections";
import { findSilenceBefore } from "./first-record";
import { titleTags } from "./page-title";
import { requireMoment } from "./request-moment";
import { requirePage, requireWithin } from "./responses";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const page = requirePage(new URL(request.url));
  const reader = context.store.read;
  const { corrections, total, pages } = await listCorrections(reader, moment, page);
  requireWithin(page, pages);
  return {
    corrections: corrections.map((correction) => ({
      ...correction,
      records: correction.records.map(({ before, after, ...record }) => ({
        ...record,
        retracted: record.action === "retract",
        before: shortEvent(before),
        after: shortEvent(after),
      })),
    })),
    total,
    page,
    pages,
    silentBefore: await findSilenceBefore(reader, moment),
  };
}

function shortEvent(record: unknown): ShortEvent {
  if (typeof record !== "object" || record === null || !("stage" in record) || !("on" in record)) return null;
  const { stage, on } = record;
  const date = typeof on === "string" ? parsePartialDate(on) : null;
  return typeof stage === "string" && isEventCode(stage) && date?.ok
    ? { code: stage, date: date.value }
    : null;
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.corrections.title, t.corrections.lead);
};

export default function Corrections() {
  const { silentBefore, ...list } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <CorrectionsPage {...list} />;
}
