/** /bills : every bill, by facets. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listFacetCodes } from "~db/queries/bills/bill-facets";
import { billSorts, listBills } from "~db/queries/bills/bill-list";
import { findNamedLaw, listLawKeys } from "~db/queries/laws/laws";
import { phases, procedures } from "~/domain/bills/stages";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { BillsPage } from "~/ui/page/bills-page";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { findSilenceBefore } from "./first-record";
import { feedTags, titleTags } from "./page-title";
import { requireMoment } from "./request-moment";
import { requireChoice, requirePage, requireWithin } from "./responses";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const reader = context.store.read;
  const { topics, agencies } = await listFacetCodes(reader);
  const chosen = {
    phase: requireChoice(url, "phase", phases),
    topic: requireChoice(url, "topic", topics),
    agency: requireChoice(url, "agency", agencies),
    procedure: requireChoice(url, "procedure", procedures),
    law: requireChoice(url, "law", await listLawKeys(reader)),
  };
  const sort = requireChoice(url, "sort", billSorts) ?? "plan";
  const page = requirePage(url);
  const list = await listBills(reader, chosen, moment, sort, page);
  requireWithin(page, list.pages);
  const law = chosen.law === null ? null : await findNamedLaw(reader, chosen.law, moment);
  return { ...list, chosen, law, sort, page, silentBefore: await findSilenceBefore(reader, moment) };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [...titleTags(t, t.bills.title, t.bills.lead), ...feedTags(location.pathname)];
};

export default function Bills() {
  const { silentBefore, ...list } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <BillsPage {...list} />;
}
