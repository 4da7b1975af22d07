/** /clocks : what runs out when, and the rules it is counted by. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { clockFilters, listClocks } from "~db/queries/clocks/listed-clocks";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { ClocksPage } from "~/ui/clocks/clocks-page";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { findSilenceBefore } from "../first-record";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { requireChoice, requirePage, requireWithin } from "../responses";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const chosen = requireChoice(url, "state", clockFilters);
  const page = requirePage(url);
  const reader = context.store.read;
  const list = await listClocks(reader, moment, chosen, page);
  requireWithin(page, list.pages);
  return { ...list, chosen, page, silentBefore: await findSilenceBefore(reader, moment) };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.clocks.title, t.clocks.lead);
};

export default function Clocks() {
  const { silentBefore, ...list } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <ClocksPage {...list} />;
}
