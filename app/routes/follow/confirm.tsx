/** /follow/confirm/:token : from the mail. Opening it does nothing, for mail programs open links too; its button confirms. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkLink, confirmFollow } from "~/commands/follow/confirm-follow";
import type { Problem } from "~/domain/result";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { hashToken } from "~/identity/tokens";
import { ConfirmPage } from "~/ui/follow/link-pages";
import { findSubscription } from "~db/queries/follow/subscriptions";
import { titleTags } from "../page-title";
import { gone, notFound } from "../responses";
import { nameSubscription } from "./name-subscription";

export const handle = { frame: "timeless" };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { store, now } = context;
  const hash = hashToken(params["token"] ?? "");
  const found = checkLink(await findSubscription(store.read, "confirmHash", hash), now);
  if (!found.ok) throw refuseLink(found.problem);
  return { ...(await nameSubscription(context, found.value)), confirmed: found.value.confirmedAt !== null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const confirmed = await confirmFollow(context.store, hashToken(params["token"] ?? ""), context.now);
  if (!confirmed.ok) throw refuseLink(confirmed.problem);
  throw redirect(new URL(request.url).pathname, 303);
}

const refuseLink = (problem: Problem) =>
  problem.code === "follow.link_unknown" ? notFound(problem) : gone(problem);

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [...titleTags(t, t.follow.confirm.title), { name: "robots", content: "noindex" }];
};

export default function Confirm() {
  return <ConfirmPage {...useLoaderData<typeof loader>()} />;
}
