/**
 * /unsubscribe/:token : from a mail. Its button ends the subscription, and so does a mail program's one-click form (RFC
 * 8058), which comes from elsewhere and wants no redirect: whoever has the token may.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { stopFollowing } from "~/commands/follow/stop-following";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { hashToken } from "~/identity/tokens";
import { StopPage } from "~/ui/follow/link-pages";
import { findSubscription } from "~db/queries/follow/subscriptions";
import { titleTags } from "../page-title";
import { notFound } from "../responses";
import { nameSubscription } from "./name-subscription";

export const handle = { frame: "timeless" };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const hash = hashToken(params["token"] ?? "");
  const found = await findSubscription(context.store.read, "unsubscribeHash", hash);
  if (!found) throw notFound({ code: "follow.link_unknown" });
  return { ...(await nameSubscription(context, found)), endedAt: found.endedAt };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const stopped = await stopFollowing(context.store, hashToken(params["token"] ?? ""), context.now);
  if (!stopped.ok) throw notFound(stopped.problem);
  return { stoppedBefore: stopped.value.endedAt !== null };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [...titleTags(t, t.follow.stop.title), { name: "robots", content: "noindex" }];
};

export default function Stop() {
  const sent = useActionData<typeof action>();
  return <StopPage {...useLoaderData<typeof loader>()} stoppedNow={sent?.stoppedBefore === false} />;
}
