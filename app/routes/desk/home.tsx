/** /desk : what waits for whom. */
import type { AppLoadContext, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { instantAskedAbout } from "~/domain/rounds/round-state";
import { mayDo } from "~/domain/desk/roles";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { HomePage } from "~/ui/desk/set-lists/home-page";
import { type ChangeSetFilter, listChangeSets } from "~db/queries/change-sets/list-change-sets";
import { listSoonClocks } from "~db/queries/clocks/listed-clocks";
import { countMails } from "~db/queries/follow/mails";
import { readSettings } from "~db/queries/progress/settings";
import { listOverdue } from "~db/queries/progress/month-table";
import { listUncheckedBills } from "~db/queries/progress/unchecked-bills";
import { listWaitingRounds } from "~db/queries/rounds/waiting-rounds";
import { countOpenTickets } from "~db/queries/tickets";
import { titleTags } from "../page-title";
import { readHomeBriefings } from "./briefings/home-briefings";
import { requireActor } from "./desk-request";

const soon = { days: 30, count: 8 };
const uncheckedShown = 5;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, "desk.see");
  const reader = context.store.read;
  const moment = { asOf: taipeiDateOf(context.now), known: null };
  const list = (may: boolean, filter: ChangeSetFilter) => (may ? listChangeSets(reader, filter) : null);
  const sees = mayDo(actor.role, "change_set.see");
  const reviews = mayDo(actor.role, "change_set.publish");
  const reports = actor.role === "reporter";
  const { "bills.unchecked_days": days } = await readSettings(reader);
  const overdue = reports ? await listOverdue(reader, moment.asOf, actor.agencyCode) : null;
  return {
    lists: {
      waiting: await list(reviews, { waitingFor: actor.staffId }),
      returned: await list(sees, { returnedTo: actor.staffId }),
      draft: await list(sees, { state: "draft", authorId: actor.staffId }),
      scheduled: await list(sees, { state: "scheduled" }),
    },
    emergency: await list(sees, { awaitingSecondLook: true }),
    unchecked: mayDo(actor.role, "bill.check")
      ? { days, ...(await listUncheckedBills(reader, moment.asOf, days, uncheckedShown)) }
      : null,
    rounds: sees
      ? await listWaitingRounds(reader, moment, instantAskedAbout(moment.asOf, context.now))
      : null,
    tickets: mayDo(actor.role, "ticket.see") ? await countOpenTickets(reader) : null,
    mails: mayDo(actor.role, "mail.see") ? await readMails(context) : null,
    overdue:
      overdue &&
      overdue.map(({ item, month }) => ({
        itemId: item.id,
        month,
        title: { zh: item.bill.zh, en: item.bill.en },
      })),
    briefings: mayDo(actor.role, "briefing.see") ? await readHomeBriefings(reader) : null,
    soon: reports ? null : await listSoonClocks(reader, moment, soon.days, soon.count),
  };
}

async function readMails({ store, mailFrom }: AppLoadContext) {
  const { dead } = await countMails(store.read);
  const { waiting } = await countMails(store.read, "mail");
  return { dead, waiting, isSetUp: mailFrom !== null };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.desk.nav.home, t.desk.name);
};

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}
