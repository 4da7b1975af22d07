/** /rounds/:slug/confirm/:token : from the mail, in whatever browser. Opening it does nothing; its button confirms. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkMailLink, confirmByMail } from "~/commands/rounds/participants/confirm-by-mail";
import type { Problem } from "~/domain/result";
import { findParticipantLink } from "~db/queries/rounds/taking-part/participant-links";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { hashToken } from "~/identity/tokens";
import { LinkPage } from "~/ui/voting/confirm-pages";
import { titleTags } from "../page-title";
import { conflict, gone, notFound } from "../responses";
import { requireRound, shownRound } from "./taking-part";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { store, now } = context;
  const round = await requireRound(context, params["slug"]);
  const link = await findParticipantLink(store.read, hashToken(params["token"] ?? ""));
  const found = checkMailLink(link, round.id, now);
  if (!found.ok) throw refuse(found.problem);
  return { round: shownRound(round, now), used: found.value.usedAt !== null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { slug } = await requireRound(context, params["slug"]);
  const input = { round: slug, tokenDigest: hashToken(params["token"] ?? "") };
  const confirmed = await confirmByMail(context.store, input, context.now);
  if (!confirmed.ok) throw refuse(confirmed.problem);
  throw redirect(new URL(request.url).pathname, 303);
}

function refuse(problem: Problem): Response {
  if (problem.code === "participant.mail_taken") return conflict(problem);
  return problem.code === "participant.link_ended" ? gone(problem) : notFound(problem);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [...titleTags(t, t.voting.confirm.title), { name: "robots", content: "noindex" }];
};

export default function ConfirmLink() {
  return <LinkPage {...useLoaderData<typeof loader>()} />;
}
