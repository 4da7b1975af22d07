/** /rounds/:slug/moderation : the policy by which statements are let in or kept out, and every decision by it. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listDecisionsMade } from "~db/queries/rounds/decisions-made";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { ModerationPage } from "~/ui/voting/moderation-page";
import { titleTags } from "../page-title";
import { requirePage, requireWithin } from "../responses";
import { requireRound, shownRound } from "./taking-part";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const page = requirePage(new URL(request.url));
  const { entries, pages } = await listDecisionsMade(context.store.read, round.id, page);
  requireWithin(page, pages);
  return { round: shownRound(round, context.now), entries, page, pages };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.voting.log.title);
};

export default function Moderation() {
  return <ModerationPage {...useLoaderData<typeof loader>()} />;
}
