/** /sandboxes : the enabling acts, the promised one, and the lighter channels. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listExperiments } from "~db/queries/sandboxes/experiments";
import { listSandboxBills } from "~db/queries/sandboxes/sandbox-bills";
import { promisedActSlug, sandboxActs } from "~/domain/sandbox/act-limits";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { SandboxesPage } from "~/ui/sandbox/sandboxes-page";
import { findSilenceBefore } from "../first-record";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { listChannels } from "./published.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const reader = context.store.read;
  const slugs = [...sandboxActs.map((act) => act.slug), promisedActSlug];
  const bills = await listSandboxBills(reader, slugs, moment);
  const entries = await listExperiments(reader, moment);
  const countOf = (act: string) => entries.filter((entry) => entry.act === act).length;
  return {
    acts: bills.map(({ card, goals }) => ({
      card,
      goals,
      experiments: card.slug === promisedActSlug ? null : countOf(card.slug),
    })),
    channels: await listChannels(reader, moment),
    silentBefore: await findSilenceBefore(reader, moment),
  };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.sandboxes.title, t.sandboxes.lead);
};

export default function Sandboxes() {
  const { silentBefore, ...page } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <SandboxesPage {...page} />;
}
