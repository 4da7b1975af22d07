/** /rounds : rounds of public comment, by state, phase, platform and bill. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listRoundsPage } from "~db/queries/rounds/rounds-page";
import { roundPhases, roundPlatforms } from "~/domain/rounds/round-codes";
import { instantAskedAbout, roundStates } from "~/domain/rounds/round-state";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { RoundsPage } from "~/ui/rounds/rounds-page";
import { findSilenceBefore } from "../first-record";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { notFound, requireChoice, requirePage, requireWithin } from "../responses";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const page = requirePage(url);
  const reader = context.store.read;
  const slug = url.searchParams.get("bill") || null;
  const choice = {
    state: requireChoice(url, "state", roundStates),
    phase: requireChoice(url, "phase", roundPhases),
    platform: requireChoice(url, "platform", roundPlatforms),
    bill: slug,
  };
  const at = instantAskedAbout(moment.asOf, context.now);
  const found = await listRoundsPage(reader, moment, at, choice, page);
  if (found === null) throw notFound({ code: "bill.unknown", value: (slug ?? "").slice(0, 60) });
  requireWithin(page, found.pages);
  return { ...found, page, silentBefore: await findSilenceBefore(reader, moment) };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.rounds.title, t.rounds.lead);
};

export default function Rounds() {
  const { silentBefore, ...page } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <RoundsPage {...page} />;
}
