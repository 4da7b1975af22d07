/** /desk/tickets/:id : one reported error, and our answer. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerTicket } from "~/commands/tickets/answer-ticket";
import { findTicket, listTicketSteps } from "~db/queries/tickets";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { openContact } from "~/identity/contact";
import { TicketPage } from "~/ui/desk/tickets/ticket-page";
import { titleTags } from "../../page-title";
import { unprocessable, valuesOf } from "../../read-form";
import { notFound } from "../../responses";
import { requireActor, requireForm } from "../desk-request";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "ticket.see");
  const reader = context.store.read;
  const ticket = await findTicket(reader, requireId(params["id"]));
  if (!ticket) throw unknown(params["id"]);
  const { contact, ...rest } = ticket;
  const steps = await listTicketSteps(reader, ticket.id);
  return { ticket: rest, contact: openContact(context.keys.box, contact), steps };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "ticket.answer");
  const ticketId = requireId(params["id"]);
  if (!(await findTicket(context.store.read, ticketId))) throw unknown(params["id"]);
  const values = valuesOf(form);
  const { state = "", zh = "", en = "", changeSet = "", seen = "" } = values;
  const answer = { ticketId, state, zh, en, changeSet, seen };
  const answered = await answerTicket(context.store, actor, answer, context.now);
  if (answered.ok) throw redirect(new URL(request.url).pathname, 303);
  const { seen: _older, ...kept } = values;
  const again = unprocessable(kept, answered.problems);
  const changed = answered.problems.some(({ code }) => code === "ticket.changed");
  return changed ? new Response(again.body, { status: 409, headers: again.headers }) : again;
}

function requireId(text: string | undefined): number {
  if (/^[1-9]\d{0,8}$/.test(text ?? "")) return Number(text);
  throw unknown(text);
}

const unknown = (value = "") => notFound({ code: "ticket.unknown", value: value.slice(0, 40) });

export const meta: MetaFunction<typeof loader> = ({ location, data }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.tickets.reference(data?.ticket.reference ?? ""));
};

export default function Ticket() {
  return <TicketPage {...useLoaderData<typeof loader>()} form={useActionData()} />;
}
