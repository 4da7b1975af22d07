/** /desk/tickets : the errors that the public reported. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listTickets } from "~db/queries/tickets";
import { ticketStates } from "~/domain/desk/oversight-states";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { TicketList } from "~/ui/desk/tickets/ticket-list";
import { titleTags } from "../../page-title";
import { requireChoice, requirePage, requireWithin } from "../../responses";
import { requireActor } from "../desk-request";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "ticket.see");
  const url = new URL(request.url);
  const state = requireChoice(url, "state", ticketStates);
  const page = requirePage(url);
  const list = await listTickets(context.store.read, state, page);
  requireWithin(page, list.pages);
  return { ...list, state, page };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.desk.nav.tickets);
};

export default function Tickets() {
  return <TicketList {...useLoaderData<typeof loader>()} />;
}
