/** /reports/:reference : what became of a report; never what it said or who sent it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPublicTicket } from "~db/queries/tickets";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { TicketState } from "~/ui/tickets/ticket-state";
import { titleTags } from "../page-title";
import { notFound } from "../responses";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const reference = params["reference"] ?? "";
  const ticket = await findPublicTicket(context.store.read, reference);
  if (!ticket) throw notFound({ code: "ticket.unknown", value: reference.slice(0, 40) });
  return ticket;
}

export const meta: MetaFunction<typeof loader> = ({ location, params }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [
    ...titleTags(t, t.tickets.reference(params["reference"] ?? "")),
    { name: "robots", content: "noindex" },
  ];
};

export default function State() {
  return <TicketState {...useLoaderData<typeof loader>()} />;
}
