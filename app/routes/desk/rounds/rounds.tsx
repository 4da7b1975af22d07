/** /desk/rounds : the rounds that are held here, and how many statements wait. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayDo } from "~/domain/desk/roles";
import { listHeldRounds, listRoundsElsewhere } from "~db/queries/rounds/held-rounds";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { RoundsPage } from "~/ui/desk/rounds/rounds-page";
import { titleTags } from "../../page-title";
import { requireActor } from "../desk-request";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, "statement.see");
  const reader = context.store.read;
  const elsewhere = mayDo(actor.role, "round.import") ? await listRoundsElsewhere(reader) : [];
  return { rounds: await listHeldRounds(reader), elsewhere };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.voting.desk.title);
};

export default function Rounds() {
  return <RoundsPage {...useLoaderData<typeof loader>()} />;
}
