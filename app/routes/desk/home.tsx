/** /desk : what waits for whom. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayDo } from "~/domain/desk/roles";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { HomePage } from "~/ui/desk/set-lists/home-page";
import { type ChangeSetFilter, listChangeSets } from "~db/queries/change-sets/list-change-sets";
import { listSoonClocks } from "~db/queries/clocks/listed-clocks";
import { titleTags } from "../page-title";
import { requireActor } from "./desk-request";

const soon = { days: 30, count: 8 };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, "desk.see");
  const reader = context.store.read;
  const moment = { asOf: taipeiDateOf(context.now), known: null };
  const list = (may: boolean, filter: ChangeSetFilter) => (may ? listChangeSets(reader, filter) : null);
  const sees = mayDo(actor.role, "change_set.see");
  const reviews = mayDo(actor.role, "change_set.publish");
  return {
    lists: {
      waiting: await list(reviews, { waitingFor: actor.staffId }),
      returned: await list(sees, { returnedTo: actor.staffId }),
      draft: await list(sees, { state: "draft", authorId: actor.staffId }),
      scheduled: await list(sees, { state: "scheduled" }),
    },
    emergency: await list(sees, { awaitingSecondLook: true }),
    soon: await listSoonClocks(reader, moment, soon.days, soon.count),
  };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.desk.nav.home, t.desk.name);
};

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}
